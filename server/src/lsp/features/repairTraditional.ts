import type { FindWrongVariants } from '../../model/resources';
import { repairTraditional as repairs } from '../../service/repair-traditional';
import type { ResourceLoader } from '../../service/resources';
import type { RepairTraditionalResult } from '../conversion-protocol';
import type { Snapshot } from '../session';

/** What puts a badly converted Traditional document right. Rejects when its table cannot be read. */
export async function repairTraditional(
  { analysis, version }: Snapshot,
  loader: ResourceLoader,
): Promise<RepairTraditionalResult> {
  const edits = repairs(analysis.report, await loadFinder(loader));
  return {
    version,
    edits: edits.map(({ span, text, cause }) => ({ range: analysis.lines.range(span), newText: text, cause })),
  };
}

export async function loadFinder(loader: ResourceLoader): Promise<FindWrongVariants> {
  await loader.load(['wrongVariants']);
  const { wrongVariants } = loader.loaded;
  if (!wrongVariants) throw new Error('the table of wrong variants was loaded and is not there');
  return wrongVariants;
}
