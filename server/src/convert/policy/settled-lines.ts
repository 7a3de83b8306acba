import { span, type Span } from '../../text/span';
import { countScript } from '../../zh/script';

/**
 * Stretches of lines that are written in the target script already: they have characters that only it uses and none
 * that only the other uses. There 干 and 后 mean what they say, and converting 干預 as Simplified would spoil it.
 * `fixed` (ascending) is left out, and what stands in it does not vote.
 */
export function settledStretches(text: string, fixed: readonly Span[], target: 'simplified' | 'traditional'): Span[] {
  const settled: Span[] = [];
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
    const votes = gaps.map((gap) => countScript(text.slice(gap.start, gap.end)));
    const simplified = votes.reduce((sum, vote) => sum + vote.simplified, 0);
    const traditional = votes.reduce((sum, vote) => sum + vote.traditional, 0);
    const [own, other] = target === 'simplified' ? [simplified, traditional] : [traditional, simplified];
    if (own > 0 && other === 0) settled.push(...gaps);
    start = end;
  }
  return settled;
}
