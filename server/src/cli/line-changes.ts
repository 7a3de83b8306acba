import type { Edit } from '../text/edits';
import { lastAtOrBefore } from '../text/flow';
import { byPosition } from '../text/span';

/** Lines `before` (half-open, zero-based) of a text became lines `after` of another. */
export interface LineChange {
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
}

/** The lines of a text with their ends, as `diff` counts them: `\n` alone ends one. */
export function splitLines(text: string): string[] {
  const lines: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start) + 1 || text.length;
    lines.push(text.slice(start, end));
    start = end;
  }
  return lines;
}

/**
 * Which lines rounds of edits changed. The edits say so exactly, so nothing is searched for: the time is that of reading
 * the text once a round.
 */
export function lineChanges(
  source: string,
  rounds: readonly (readonly Edit[])[],
): { lines: string[]; changes: LineChange[] } {
  const original = splitLines(source);
  let state: State = { lines: original, origins: original.map((_, i) => i) };
  for (const edits of rounds) state = applyRound(state, edits);
  return { lines: state.lines, changes: gaps(original, state) };
}

interface State {
  readonly lines: string[];
  /** For each line its number in the source, or -1 once it was touched. */
  readonly origins: readonly number[];
}

function applyRound({ lines, origins }: State, edits: readonly Edit[]): State {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length;
  }
  const out: { lines: string[]; origins: number[] } = { lines: [], origins: [] };
  let next = 0;
  const keepUntil = (line: number): void => {
    for (; next < line; next++) {
      out.lines.push(lines[next]!);
      out.origins.push(origins[next]!);
    }
  };
  const sorted = [...edits].sort((a, b) => byPosition(a.span, b.span));
  for (let i = 0; i < sorted.length;) {
    const first = lastAtOrBefore(starts, sorted[i]!.span.start);
    keepUntil(first);
    let block = '';
    let at = starts[first] ?? 0;
    let last = first;
    // Edits that share a line are one block.
    for (; i < sorted.length && lastAtOrBefore(starts, sorted[i]!.span.start) <= last; i++) {
      const { span, text } = sorted[i]!;
      const untouched = textBetween(lines, starts, at, span.start);
      block += untouched + text;
      at = span.end;
      last = Math.max(last, lastAtOrBefore(starts, span.end));
    }
    const end = starts[last + 1] ?? length;
    block += textBetween(lines, starts, at, end);
    for (const line of splitLines(block)) {
      out.lines.push(line);
      out.origins.push(-1);
    }
    next = last + 1;
  }
  keepUntil(lines.length);
  return out;
}

/** The text from one offset to another of lines that start at `starts`. */
function textBetween(lines: readonly string[], starts: readonly number[], from: number, to: number): string {
  let text = '';
  for (let i = lastAtOrBefore(starts, from); i < lines.length && starts[i]! < to; i++) {
    text += lines[i]!.slice(Math.max(0, from - starts[i]!), to - starts[i]!);
  }
  return text;
}

/** What lies between lines that were kept, without the lines at its edges that came out the same. */
function gaps(original: readonly string[], { lines, origins }: State): LineChange[] {
  const changes: LineChange[] = [];
  let before = 0;
  let after = 0;
  const close = (beforeEnd: number, afterEnd: number): void => {
    let [b0, b1, a0, a1] = [before, beforeEnd, after, afterEnd];
    while (b0 < b1 && a0 < a1 && original[b0] === lines[a0]) [b0, a0] = [b0 + 1, a0 + 1];
    while (b0 < b1 && a0 < a1 && original[b1 - 1] === lines[a1 - 1]) [b1, a1] = [b1 - 1, a1 - 1];
    if (b0 < b1 || a0 < a1) changes.push({ before: [b0, b1], after: [a0, a1] });
  };
  origins.forEach((origin, i) => {
    if (origin < 0) return;
    close(origin, i);
    before = origin + 1;
    after = i + 1;
  });
  close(original.length, lines.length);
  return changes;
}
