interface Position {
  readonly line: number;
  readonly character: number;
}

interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Where a range lies after a change elsewhere; undefined when the change touches what it holds. */
export function movedRange(range: Range, change: { readonly range: Range; readonly text: string }): Range | undefined {
  if (isAtOrBefore(range.end, change.range.start)) return range;
  if (!isAtOrBefore(change.range.end, range.start)) return undefined;
  return { start: moved(range.start, change), end: moved(range.end, change) };
}

const isAtOrBefore = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);

/** A position behind a change. */
function moved(
  { line, character }: Position,
  { range: { start, end }, text }: { readonly range: Range; readonly text: string },
): Position {
  const lines = text.split(/\r\n|\n|\r/);
  const added = lines.length - 1;
  if (line > end.line) return { line: line + added - (end.line - start.line), character };
  const behind = character - end.character;
  const lastLength = lines[added]!.length;
  return { line: start.line + added, character: (added === 0 ? start.character + lastLength : lastLength) + behind };
}
