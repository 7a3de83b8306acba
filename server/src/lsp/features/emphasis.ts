import type { Span } from '../../text/span';
import { holeSpans } from '../../service/holes-list';
import type { EmphasisResult } from '../protocol';
import type { Snapshot } from '../session';

/** An editor draws no more without being felt, and each is a hundred bytes on the wire. */
const MAX_RANGES = 2000;

/** Of a document that is not open, or that the user told us to leave alone: it has no version of ours. */
export const NO_EMPHASIS: EmphasisResult = { version: -1, dimmed: [], holes: [] };

/** What an editor shows more quietly than the document, and what it frames. */
export function emphasis({ isReport, version, analysis }: Snapshot): EmphasisResult {
  if (!isReport) return { version, dimmed: [], holes: [] };
  const { report, findings, lines } = analysis;
  const ranges = (spans: readonly Span[]) => spans.slice(0, MAX_RANGES).map((at) => lines.range(at));
  const blocks = report.blocks.flatMap(({ furniture, start, paragraph }): Span[] =>
    furniture === undefined ? [] : [{ start, end: start + paragraph.text.length }],
  );
  // The line that a site put in front of a paragraph is a block of its own to nobody but the rule.
  const datelines = findings.flatMap(({ rule, message, places }) =>
    rule.id === 'boilerplate' && message === 'dateline' ? places.map(({ span }) => span) : [],
  );
  return { version, dimmed: ranges([...blocks, ...datelines]), holes: ranges(holeSpans(analysis)) };
}
