import type { Marker } from '../model/marker';
import type { Block, Paragraph } from '../model/report';
import { shift, span, type Span } from '../text/span';
import { leadLength } from './markup';

/** The words of a heading or task, and the span in the document from its label to their end. */
export interface HeadingText {
  readonly title: string;
  readonly selection: Span;
}

/** Where no sentence ends by then, a title ends at the next comma. */
const LONG_TITLE = 40;
/** Nobody reads a longer name in an outline. */
const LONGEST_TITLE = 120;

const SENTENCE_END = /[。！？；!?;]/;
const CLAUSE_END = /[，：,:]/;

/** The title behind a label (or at the start of a paragraph that has none), hard breaks and glosses left out. */
export function headingText({ start, paragraph }: Block, marker: Marker | undefined): HeadingText {
  const known = texts.get(marker ?? paragraph);
  const { title, selection } = known ?? readHeading(paragraph, marker);
  if (!known) texts.set(marker ?? paragraph, { title, selection });
  return { title, selection: shift(selection, start) };
}

/** Kept for as long as the paragraph stands; spans count from its start. */
const texts = new WeakMap<Marker | Paragraph, HeadingText>();

function readHeading({ prose }: Paragraph, marker: Marker | undefined): HeadingText {
  const from = marker ? prose.toFlow(marker.span.end) : leadLength(prose.text);
  const rest = prose.text.slice(from, from + LONGEST_TITLE * 2);
  const lead = /^[\s\u3000*，,、：:]*/.exec(rest)![0].length;
  const length = titleLength(rest.slice(lead));
  const title = rest.slice(lead, lead + length).replace(/[\s\u3000*|]+$/, '');
  const end = prose.toSource(from + lead, from + lead + title.length).end;
  const start = marker ? marker.span.start : prose.toSource(from + lead, from + lead).start;
  return { title, selection: span(start, Math.max(end, marker?.span.end ?? end)) };
}

function titleLength(text: string): number {
  const sentence = text.search(SENTENCE_END);
  const whole = sentence < 0 ? text.length : sentence;
  if (whole <= LONG_TITLE) return whole;
  const clause = text.slice(LONG_TITLE).search(CLAUSE_END);
  return Math.min(whole, clause < 0 ? LONGEST_TITLE : LONG_TITLE + clause, LONGEST_TITLE);
}
