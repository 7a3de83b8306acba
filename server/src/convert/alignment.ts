import { span, type Span } from '../text/span';

/**
 * Where two versions of a text differ in length, ascending, four numbers a place: start and end before, start and
 * end after. Between two places both run in step, unit by unit.
 */
export type Alignment = number[];

/** One alignment for two steps done one after the other. */
export function compose(first: Alignment, second: Alignment): Alignment {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const merged: Alignment = [];
  let a = 0;
  let b = 0;
  // How far the middle text runs ahead of the first one, and the last one ahead of the middle.
  let ahead = 0;
  let aheadThen = 0;
  while (a < first.length || b < second.length) {
    const takesFirst = b >= second.length || (a < first.length && first[a + 2]! <= second[b]!);
    let from = takesFirst ? first[a + 2]! : second[b]!;
    let to = from;
    const aheadBefore = ahead;
    const aheadThenBefore = aheadThen;
    // Places that share a unit of the middle text become one.
    for (;;) {
      if (a < first.length && (first[a + 2]! < to || first[a + 2] === from)) {
        to = Math.max(to, first[a + 3]!);
        ahead = first[a + 3]! - first[a + 1]!;
        a += 4;
      } else if (b < second.length && (second[b]! < to || second[b] === from)) {
        to = Math.max(to, second[b + 1]!);
        aheadThen = second[b + 3]! - second[b + 1]!;
        b += 4;
      } else break;
    }
    merged.push(from - aheadBefore, to - ahead, from + aheadThenBefore, to + aheadThen);
    from = to;
  }
  return merged;
}

/**
 * Translates ascending offsets of the text before (or, `back`, of the text after) into the other text; one inside a
 * place that differs is moved to the place's start.
 */
export function follow(alignment: Alignment, direction: 'forth' | 'back'): (offset: number) => number {
  const from = direction === 'forth' ? 0 : 2;
  const to = 2 - from;
  let i = 0;
  let last = 0;
  return (offset) => {
    if (offset < last) i = 0;
    last = offset;
    while (i < alignment.length && alignment[i + from + 1]! <= offset) i += 4;
    if (i < alignment.length && alignment[i + from]! <= offset) return alignment[i + to]!;
    return i === 0 ? offset : offset - alignment[i - 4 + from + 1]! + alignment[i - 4 + to + 1]!;
  };
}

/** What of the text before became `start…end` of the text after; a place that differs in length is taken whole. */
export function sourceOf(alignment: Alignment, start: number, end: number): Span {
  let [from, to] = [start, end];
  for (let i = 0; i < alignment.length && alignment[i + 2]! < end; i += 4) {
    const [beforeStart, beforeEnd, afterStart, afterEnd] = alignment.slice(i, i + 4) as [
      number,
      number,
      number,
      number,
    ];
    if (afterStart <= start) from = start < afterEnd ? beforeStart : start - afterEnd + beforeEnd;
    to = end <= afterEnd ? beforeEnd : end - afterEnd + beforeEnd;
  }
  return span(from, to);
}

/** The same places seen from the text after. */
export const reversed = (alignment: Alignment): Alignment =>
  alignment.map((_, i) => alignment[i % 4 < 2 ? i + 2 : i - 2]!);
