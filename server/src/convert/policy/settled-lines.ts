import { span, type Span } from '../../text/span';
import { countScript } from '../../zh/script';
import type { Settled } from '../placeholders';

/**
 * Stretches of lines that are written in the target script already: they have characters that only it uses and none
 * that only the other uses. There 干 and 后 mean what they say, and converting 干預 as Simplified would spoil it.
 * `fixed` (ascending) is left out, and what stands in it does not vote. `finish` does what is left to do with them.
 */
export function settledStretches(
  text: string,
  fixed: readonly Span[],
  target: 'simplified' | 'traditional',
  finish: (text: string) => string,
): Settled[] {
  const settled: Settled[] = [];
  let next = 0;
  for (let start = 0; start < text.length;) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    const gaps: Span[] = [];
    let at = start;
    while (next < fixed.length && fixed[next]!.start < end) {
      if (at < fixed[next]!.start) gaps.push(span(at, fixed[next]!.start));
      at = Math.max(at, fixed[next]!.end);
      if (fixed[next]!.end > end) break;
      next++;
    }
    if (at < end) gaps.push(span(at, end));
    const pieces = gaps.map((gap) => text.slice(gap.start, gap.end));
    if (isOfScript(pieces, target)) {
      const finished = pieces.map(finish);
      // 茅臺云 is 茅台云 in Hong Kong, and nothing in that says any more what 云 is.
      if (isOfScript(finished, target)) gaps.forEach((gap, i) => settled.push({ ...gap, text: finished[i]! }));
    }
    start = end;
  }
  return settled;
}

function isOfScript(pieces: readonly string[], target: 'simplified' | 'traditional'): boolean {
  let [own, other] = [0, 0];
  for (const piece of pieces) {
    const votes = countScript(piece);
    own += votes[target];
    other += votes.simplified + votes.traditional - votes[target];
  }
  return own > 0 && other === 0;
}
