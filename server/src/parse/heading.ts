import type { Heading, Marker } from '../model/marker';
import type { Block } from '../model/report';
import type { Flow } from '../text/flow';
import { shift, span, type Span } from '../text/span';
import { leadLength } from './markup';

/** Where no sentence ends by then, a title ends at the next comma. */
const LONG_TITLE = 40;
/** Nobody reads a longer name in an outline. */
const LONGEST_TITLE = 120;

const SENTENCE_END = /[。！？；!?;]/;
const CLAUSE_END = /[，：,:]/;

/** What a section is called that begins with a label (or with a paragraph that has none), with its place in the document. */
export function headingText({ start, paragraph }: Block, marker: Marker | undefined): Heading {
  const { title, selection } = (marker ?? paragraph).heading;
  return { title, selection: shift(selection, start) };
}

/** A label as it reads: without the markup, glosses and hard breaks in it. */
export const labelText = ({ paragraph: { prose } }: Block, { span: at }: Marker): string =>
  prose.text.slice(prose.toFlow(at.start), prose.toFlow(at.end));

/** The title behind a label, or at the start of a paragraph that has none. */
export function readHeading(prose: Flow, label: Span | undefined): Heading {
  const from = label ? prose.toFlow(label.end) : leadLength(prose.text);
  const rest = prose.text.slice(from, from + LONGEST_TITLE * 2);
  const words = rest.search(/[^\s\u3000*，,、：:]/);
  const lead = words < 0 ? rest.length : words;
  const length = titleLength(rest.slice(lead));
  const title = rest.slice(lead, lead + length).replace(/[\s\u3000*|]+$/, '');
  const end = prose.toSource(from + lead, from + lead + title.length).end;
  const start = label ? label.start : prose.toSource(from + lead, from + lead).start;
  return { title, selection: span(start, Math.max(end, label?.end ?? end)) };
}

function titleLength(text: string): number {
  const sentence = text.search(SENTENCE_END);
  const whole = sentence < 0 ? text.length : sentence;
  if (whole <= LONG_TITLE) return whole;
  const clause = text.slice(LONG_TITLE).search(CLAUSE_END);
  return Math.min(whole, clause < 0 ? LONGEST_TITLE : LONG_TITLE + clause, LONGEST_TITLE);
}
