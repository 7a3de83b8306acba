import { CONFIGS } from '../../convert/configs';
import { convertParts, TARGETS, type Converters } from '../conversion';
import type { ConvertParams, ConvertResult, DocumentStateResult } from '../protocol';
import type { Snapshot } from '../session';

/**
 * The edits that convert a document or parts of it.
 * @throws on a configuration that does not exist, or when its tables cannot be read: the user asked for something
 * that did not happen.
 */
export async function convert(
  { analysis, version }: Snapshot,
  converters: Converters,
  { to, ranges = [] }: ConvertParams,
): Promise<ConvertResult> {
  if (!CONFIGS.includes(to)) throw new RangeError(`unknown conversion ${JSON.stringify(to)}`);
  const { lines } = analysis;
  const parts = ranges
    .map(({ start, end }) => ({ start: lines.offset(start), end: lines.offset(end) }))
    .filter(({ start, end }) => start < end);
  const { edits, doubtful } = convertParts(await converters.load(to), analysis, parts);
  return {
    version,
    edits: edits.map(({ span, text }) => ({ range: lines.range(span), newText: text })),
    doubtful,
  };
}

export const documentState = ({ isReport, analysis }: Snapshot): DocumentStateResult => {
  const { script } = analysis.report.traits;
  return { isReport, script, targets: TARGETS[script] };
};

/** Of a document that is not open, or that the user told us to leave alone. */
export const NO_STATE: DocumentStateResult = { isReport: false, script: 'none', targets: TARGETS.none };
