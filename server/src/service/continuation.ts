import type { Report } from '../model/report';
import type { Run, RunItem } from '../model/run';
import type { Edit } from '../text/edits';
import { contains, span, type Span } from '../text/span';
import { relabel } from '../zh/relabel';

/**
 * What Enter behind an item asks for: the next label, on the empty line where the cursor (`offset`) now is; behind a
 * label with nothing to it, which is how a list ends, that the label goes. Undefined where neither is meant: the line
 * above begins with no label, the next item is there already, or it is a heading whose text is about to follow.
 */
export function continuation(report: Report, offset: number): Edit | undefined {
  const { source, runs } = report;
  const line = lineAround(source, offset);
  if (line.start === 0 || !isBlank(source, line)) return undefined;
  const above = lineAround(source, endOfLineBefore(source, line.start));
  const run = runs.find(({ items }) => begins(above, items.at(-1)!, source));
  if (!run) return undefined;
  const { span: label, marker } = run.items.at(-1)!;
  const rest = span(label.end, above.end);
  if (isBlank(source, rest)) return isList(run) ? { span: span(above.start, line.end), text: '' } : undefined;
  if (!isList(run) && !isSentence(run, report)) return undefined;
  const next = relabel(source.slice(label.start, label.end), marker.number + 1);
  if (next === undefined) return undefined;
  const gap = /^[^\S\r\n]*/.exec(source.slice(rest.start, rest.end))![0];
  return { span: line, text: source.slice(above.start, label.start) + next + gap };
}

/** The items stand one below the other; of headings with text between them nobody wants the next one at once. */
function isList({ items }: Run): boolean {
  const [previous, last] = items.slice(-2);
  return last !== undefined && last.block - previous!.block === 1;
}

/** The one item there is says all it has to say; a heading would end without a mark. */
const isSentence = ({ items }: Run, { blocks }: Report): boolean =>
  items.length === 1 && /[。；！？;!?][”’」』）)]?\s*$/.test(blocks[items[0]!.block]!.paragraph.text.slice(-8));

const begins = (line: Span, { marker, span: label }: RunItem, source: string): boolean =>
  marker.boundary === 'start' && contains(line, label) && isBlank(source, span(line.start, label.start));

const isBlank = (source: string, { start, end }: Span): boolean => source.slice(start, end).trim() === '';

/** The line that an offset is in, without its line end. */
function lineAround(source: string, offset: number): Span {
  let [start, end] = [offset, offset];
  while (start > 0 && !isLineEnd(source[start - 1]!)) start--;
  while (end < source.length && !isLineEnd(source[end]!)) end++;
  return span(start, end);
}

const isLineEnd = (character: string): boolean => character === '\n' || character === '\r';

const endOfLineBefore = (source: string, start: number): number =>
  source.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
