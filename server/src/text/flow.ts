import { span, type Span } from './span';

/**
 * A stretch of text with some runs hidden (hard line breaks, pinyin glosses), so that rules can match
 * plain prose and still report positions in the untouched text.
 */
export interface Flow {
  readonly text: string;
  /** Source span of `text.slice(start, end)`: hidden runs strictly inside are covered, those at its edges are not. */
  readonly toSource: (start: number, end: number) => Span;
  /** Offset in `text` of a source offset; one inside a hidden run is moved to the run's place. */
  readonly toFlow: (offset: number) => number;
}

/** Hides `hidden` (sorted, apart from each other, inside `whole`) from `source.slice(whole.start, whole.end)`. */
export function flow(source: string, whole: Span, hidden: readonly Span[]): Flow {
  if (hidden.length === 0) return plainFlow(source.slice(whole.start, whole.end), whole.start);
  const flowStarts: number[] = [];
  const sourceStarts: number[] = [];
  const kept: string[] = [];
  let length = 0;
  let at = whole.start;
  const keep = (until: number): void => {
    if (at >= until) return;
    flowStarts.push(length);
    sourceStarts.push(at);
    kept.push(source.slice(at, until));
    length += until - at;
  };
  for (const run of hidden) {
    keep(run.start);
    at = Math.max(at, run.end);
  }
  keep(whole.end);

  const sourceOffset = (offset: number): number => {
    const piece = lastAtOrBefore(flowStarts, offset);
    return (sourceStarts[piece] ?? whole.start) + (offset - (flowStarts[piece] ?? 0));
  };
  return {
    text: kept.join(''),
    toSource: (start, end) =>
      start === end
        ? span(sourceOffset(start), sourceOffset(start))
        : span(sourceOffset(start), sourceOffset(end - 1) + 1),
    toFlow: (offset) => {
      const piece = lastAtOrBefore(sourceStarts, offset);
      const from = flowStarts[piece] ?? 0;
      return Math.min(from + Math.max(0, offset - (sourceStarts[piece] ?? offset)), flowStarts[piece + 1] ?? length);
    },
  };
}

/** Most paragraphs hide nothing: their flow is the text itself. */
const plainFlow = (text: string, start: number): Flow => ({
  text,
  toSource: start === 0 ? span : (from, to) => span(start + from, start + to),
  toFlow: (offset) => Math.min(Math.max(0, offset - start), text.length),
});

/** Index of the last of the ascending `starts` that is not greater than `offset`; 0 when there is none. */
export function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
