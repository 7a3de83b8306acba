import type { Heading, Marker } from '../model/marker';
import type { Counts, Form, Opening, Paragraph, Shield } from '../model/report';
import { flow, type Flow } from '../text/flow';
import { byPosition, overlaps, span, type Span } from '../text/span';
import { isTableResidue } from '../zh/boilerplate';
import { cutMarks, hasCutSign } from '../zh/cuts';
import { glossSpans } from '../zh/glosses';
import { countCaseWords, countSpared } from '../zh/hole-anonymous';
import { countLikelyNames, nameHoles } from '../zh/hole-names';
import { countCertainHoles, countFigures, maskSpans } from '../zh/holes';
import { withoutAddresses } from '../zh/links';
import { garbledSpans } from '../zh/mojibake';
import { countScript, type CharacterCounts } from '../zh/script';
import { withoutTags } from '../zh/tags';
import { formOf } from './form';
import { readHeading } from './heading';
import { findDecimal, findMarkers } from './markers';
import { emphasisMarks } from './markup';
import { NO_OPENING, openingOf } from './opening';

/** Everything that a paragraph says by itself. `text` is one line, or several that run on into each other. */
export function readParagraph(text: string): Paragraph {
  // A page's table leaves thousands of these lines, and nothing can be on them.
  return isTableResidue(text) ? cellBorders(text) : new TextParagraph(text);
}

const cellBorders = (text: string): Paragraph => ({
  text,
  prose: flow(text, span(0, text.length), []),
  breaks: [],
  form: { kind: 'table' },
  opening: NO_OPENING,
  heading: { title: '', selection: span(0, 0) },
  markers: [],
  decimal: undefined,
  isCut: false,
  characters: countScript(text),
  isTimed: false,
  shields: [],
  counts: {
    garbled: 0,
    masks: 0,
    certainHoles: 0,
    certainNames: 0,
    likelyNames: 0,
    spared: 0,
    caseWords: 0,
    figures: 0,
  },
});

/**
 * A class for the sake of its getters: the outline asks for neither holes nor mojibake, and to look for them took half
 * of a report's reading.
 */
class TextParagraph implements Paragraph {
  readonly breaks: readonly Span[];
  readonly prose: Flow;
  readonly form: Form;
  readonly opening: Opening;
  readonly markers: readonly Marker[];
  readonly decimal: Marker | undefined;
  readonly isCut: boolean;
  readonly characters: CharacterCounts;
  readonly isTimed: boolean;
  private readonly glosses: readonly Span[];
  private damage: Damage | undefined = undefined;
  private ownHeading: Heading | undefined = undefined;

  constructor(readonly text: string) {
    this.breaks = hardBreaks(text);
    this.glosses = glossSpans(text);
    this.prose = flow(text, span(0, text.length), together(this.breaks, this.glosses, emphasisMarks(text)));
    const mayBeCut = hasCutSign(this.prose.text);
    this.form = formOf(this.prose.text, mayBeCut);
    this.markers = findMarkers(this.prose);
    this.decimal = findDecimal(this.prose);
    this.opening = openingOf(text, this.prose.text, this.form, this.markers[0]?.boundary === 'start');
    this.isCut = this.form.kind === 'cut' || (mayBeCut && cutMarks(this.prose.text).length > 0);
    this.characters = countScript(withoutTags(withoutAddresses(this.prose.text)));
    this.isTimed = TIMESTAMP.test(text);
  }

  get heading(): Heading {
    return (this.ownHeading ??= readHeading(this.prose, undefined));
  }

  get shields(): readonly Shield[] {
    return this.readDamage().shields;
  }

  get counts(): Counts {
    return this.readDamage().counts;
  }

  private readDamage(): Damage {
    return (this.damage ??= damageIn(this.text, this.prose.text, this.glosses));
  }
}

const TIMESTAMP = /^[\s\[(]*(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}[ T])?\d{1,2}:\d{2}:\d{2}/;

/** All of them in order. Most paragraphs have none. */
const together = (breaks: readonly Span[], glosses: readonly Span[], emphasis: readonly Span[]): readonly Span[] =>
  glosses.length + emphasis.length === 0 ? breaks : [...breaks, ...glosses, ...emphasis].sort(byPosition);

/** A hard break takes the white space around it along: it is the line's margin, not the sentence's. */
const hardBreaks = (text: string): readonly Span[] =>
  /[\n\r]/.test(text)
    ? [...text.matchAll(/[ \t\u3000]*[\r\n][ \t\u3000\r\n]*/g)].map((m) => span(m.index, m.index + m[0].length))
    : NONE;

const NONE: readonly Span[] = [];

type Damage = Pick<Paragraph, 'shields' | 'counts'>;

function damageIn(text: string, prose: string, glosses: readonly Span[]): Damage {
  let caseWords: number | undefined;
  const garbled = garbledSpans(text).filter((at) => !glosses.some((gloss) => overlaps(gloss, at)));
  const masks = maskSpans(text).filter((at) => !garbled.some((other) => overlaps(other, at)));
  return {
    shields: shieldsOf(glosses, garbled, masks),
    counts: {
      garbled: garbled.reduce((sum, at) => sum + countBeyondAscii(text.slice(at.start, at.end)), 0),
      masks: masks.length,
      certainHoles: countCertainHoles(prose),
      certainNames: nameHoles(prose, true).length,
      likelyNames: countLikelyNames(prose),
      spared: countSpared(prose),
      // Asked for only where persons are spared, which few documents do.
      get caseWords() {
        return (caseWords ??= countCaseWords(prose));
      },
      figures: countFigures(prose),
    },
  };
}

const shieldsOf = (glosses: readonly Span[], garbled: readonly Span[], masks: readonly Span[]): Shield[] =>
  [
    ...glosses.map((at): Shield => ({ kind: 'gloss', span: at })),
    ...garbled.map((at): Shield => ({ kind: 'mojibake', span: at })),
    ...masks.map((at): Shield => ({ kind: 'mask', span: at })),
  ].sort((a, b) => byPosition(a.span, b.span));

/** Control characters stand in mojibake too, but binary files are full of them. */
const countBeyondAscii = (text: string): number => text.replace(/[\0-\x9f\s]+/g, '').length;
