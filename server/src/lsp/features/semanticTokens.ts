import { tokensOf, type TokenKind } from '../../service/tokens';
import type { Position, Range } from '../../text/lines';
import { span, type Span } from '../../text/span';
import { LEGEND, LOOKS } from '../announced';
import type { Snapshot } from '../session';

const KINDS = Object.keys(LOOKS) as TokenKind[];

const CODES = Object.fromEntries(
  KINDS.map((kind) => {
    const [type, ...modifiers] = LOOKS[kind];
    const bits = modifiers.reduce((sum, modifier) => sum + 2 ** LEGEND.tokenModifiers.indexOf(modifier), 0);
    return [kind, [LEGEND.tokenTypes.indexOf(type), bits] as const];
  }),
) as Readonly<Record<TokenKind, readonly [number, number]>>;

/**
 * The tokens of a report, or of a part of it, as LSP's row of numbers: five for each, counted from the one before. No
 * token runs over a line's end, which few clients could show.
 */
export function semanticTokens({ isReport, analysis }: Snapshot, range?: Range): number[] {
  if (!isReport) return [];
  const { report, lines, source } = analysis;
  const within = range && span(lines.offset(range.start), lines.offset(range.end));
  const data: number[] = [];
  let last: Position = { line: 0, character: 0 };
  const put = (kind: TokenKind, at: Position, length: number): void => {
    const [type, modifiers] = CODES[kind];
    const isOnSameLine = at.line === last.line;
    data.push(at.line - last.line, isOnSameLine ? at.character - last.character : at.character);
    data.push(length, type, modifiers);
    last = at;
  };
  for (const { kind, span: at } of tokensOf(report, within)) {
    if (!hasLineEnd(source, at)) put(kind, lines.position(at.start), at.end - at.start);
    else {
      for (const { index, 0: piece } of source.slice(at.start, at.end).matchAll(PIECE)) {
        put(kind, lines.position(at.start + index), piece.length);
      }
    }
  }
  return data;
}

/** What stands on one line, without the white space around it. */
const PIECE = /\S(?:[^\r\n]*\S)?/g;

/** There are tens of thousands of tokens in a megabyte, all short: no string is cut out to look for one character. */
function hasLineEnd(source: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) return true;
  }
  return false;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** What turns one row of numbers into the next: all between their common beginning and their common end. */
export function tokenEdits(before: readonly number[], after: readonly number[]) {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const deleteCount = before.length - start - end;
  const data = after.slice(start, after.length - end);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}
