import type { Paragraph, Shield } from '../model/report';
import { flow } from '../text/flow';
import { byPosition, overlaps, span, type Span } from '../text/span';
import { isTableResidue } from '../zh/boilerplate';
import { cutMarks } from '../zh/cuts';
import { glossSpans } from '../zh/glosses';
import { countCertainHoles, maskSpans } from '../zh/holes';
import { garbledSpans } from '../zh/mojibake';
import { countScript } from '../zh/script';
import { formOf } from './form';
import { findMarkers } from './markers';
import { openingOf } from './opening';
import { emphasisMarks } from './markup';

/** Everything that a paragraph says by itself. `text` is one line, or several that run on into each other. */
export function readParagraph(text: string): Paragraph {
  // A page's table leaves thousands of these lines, and nothing can be on them.
  return isTableResidue(text) ? cellBorders(text) : readText(text);
}

const cellBorders = (text: string): Paragraph => ({
  text,
  prose: flow(text, span(0, text.length), []),
  breaks: [],
  shields: [],
  form: { kind: 'table' },
  opening: { markdownDepth: 0, isCue: false, letterPart: '', isHeadingLine: false, leadForm: undefined },
  markers: [],
  isCut: false,
  counts: { characters: countScript(text), garbled: 0, masks: 0, certainHoles: 0, timestamps: 0 },
});

function readText(text: string): Paragraph {
  const breaks = hardBreaks(text);
  const glosses = glossSpans(text);
  const garbled = garbledSpans(text).filter((at) => !glosses.some((gloss) => overlaps(gloss, at)));
  const masks = maskSpans(text).filter((at) => !garbled.some((other) => overlaps(other, at)));
  const hidden = [...breaks, ...glosses, ...emphasisMarks(text)].sort(byPosition);
  const prose = flow(text, span(0, text.length), hidden);
  const form = formOf(prose.text);
  return {
    text,
    prose,
    breaks,
    shields: shields(glosses, garbled, masks),
    form,
    isCut: form.kind === 'cut' || cutMarks(text).length > 0,
    opening: openingOf(text, prose.text, form),
    markers: findMarkers(prose),
    counts: {
      characters: countScript(prose.text),
      garbled: garbled.reduce((sum, at) => sum + countBeyondAscii(text.slice(at.start, at.end)), 0),
      masks: masks.length,
      certainHoles: countCertainHoles(prose.text),
      timestamps: TIMESTAMP.test(text) ? 1 : 0,
    },
  };
}

const TIMESTAMP = /^[\s\[(]*(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}[ T])?\d{1,2}:\d{2}:\d{2}/;

/** A hard break takes the white space around it along: it is the line's margin, not the sentence's. */
const hardBreaks = (text: string): Span[] =>
  [...text.matchAll(/[ \t\u3000]*(?:\r\n|\n|\r)[ \t\u3000]*/g)].map((m) => span(m.index, m.index + m[0].length));

const shields = (glosses: readonly Span[], garbled: readonly Span[], masks: readonly Span[]): Shield[] =>
  [
    ...glosses.map((at): Shield => ({ kind: 'gloss', span: at })),
    ...garbled.map((at): Shield => ({ kind: 'mojibake', span: at })),
    ...masks.map((at): Shield => ({ kind: 'mask', span: at })),
  ].sort((a, b) => byPosition(a.span, b.span));

/** Control characters stand in mojibake too, but binary files are full of them. */
const countBeyondAscii = (text: string): number => text.replace(/[\0-\x9f\s]+/g, '').length;
