import type { Place } from '../../lint/finding';
import { byPosition, overlaps, span, type Span } from '../../text/span';
import { placeholder } from '../../zh/hole-placeholder';
import type { PlaceholdersResult } from '../protocol';
import type { Snapshot } from '../session';

/** The rules whose places are holes that a person fills. */
const HOLE_RULES: ReadonlySet<string> = new Set([
  'masked-figure',
  'missing-figure',
  'masked-word',
  'masked-name',
  'missing-name',
]);

/** What stands where a hole is to be filled later. */
const MARK = new RegExp([placeholder('simplified'), placeholder('traditional')].join('|'), 'g');

/** What is still to be filled in, in document order. */
export function placeholders({ isReport, analysis: { findings, lines, source } }: Snapshot): PlaceholdersResult {
  if (!isReport) return [];
  const holes = findings.filter(({ rule }) => HOLE_RULES.has(rule.id)).flatMap(({ places }) => places.flatMap(toFill));
  const marks: Span[] = [...source.matchAll(MARK)].map((mark) => span(mark.index, mark.index + mark[0].length));
  const all = [...holes, ...marks].sort(byPosition);
  return all.filter((at, i) => i === 0 || !overlaps(all[i - 1]!, at)).map((at) => lines.range(at));
}

/** What the place's own fix would have typed over; `增长%` is wrong as a whole, but the figure goes before the `%`. */
function toFill({ span: whole, fixes }: Place): Span[] {
  const fillIn = fixes.find((fix) => fix.isTabStop);
  return fillIn ? fillIn.edits.map((edit) => edit.span) : [whole];
}
