import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { repairTraditional } from '../../service/repair-traditional';
import { localize } from '../../text/localized';
import type { Span } from '../../text/span';
import { countScript, scriptOf } from '../../zh/script';
import { convertParts, TARGETS } from '../conversion';
import { workspaceEdit } from '../edits';
import type { Snapshot } from '../session';
import { CONVERSION_TITLES, STRINGS } from '../strings';
import type { CodeActionTools } from './codeActionTools';
import { loadFinder } from './repairTraditional';

/** Converts the selection, or the whole document where nothing is selected, to each script that would change it. */
export async function conversionActions(
  snapshot: Snapshot,
  tools: CodeActionTools,
  selection: Span,
): Promise<CodeAction[]> {
  const { client, converters, breathe, onFailure } = tools;
  const { analysis } = snapshot;
  const parts = selection.start < selection.end ? [selection] : [];
  const script =
    parts.length > 0
      ? scriptOf(countScript(analysis.source.slice(selection.start, selection.end)))
      : analysis.report.traits.script;
  const out: CodeAction[] = [];
  for (const target of TARGETS[script]) {
    const title = CONVERSION_TITLES[target];
    if (!title) continue;
    await breathe();
    const converter = await converters.load(target).catch((error: unknown) => onFailure(`tables of ${target}`, error));
    if (!converter) continue;
    const { edits } = convertParts(converter, analysis, parts);
    if (edits.length === 0) continue;
    out.push({
      title: localize(title, client.locale),
      kind: CodeActionKind.RefactorRewrite,
      edit: workspaceEdit(snapshot, client, edits),
    });
  }
  return parts.length > 0 ? out : [...out, ...(await repairActions(snapshot, tools))];
}

/** Puts a badly converted Traditional document right; shown before it is made, where the client can. */
async function repairActions(
  snapshot: Snapshot,
  { client, loader, breathe, onFailure }: CodeActionTools,
): Promise<CodeAction[]> {
  const { report } = snapshot.analysis;
  if (!snapshot.isReport || report.traits.script === 'simplified' || report.traits.script === 'none') return [];
  await breathe();
  const find = await loadFinder(loader).catch((error: unknown) => onFailure('tables of wrong variants', error));
  const edits = find ? repairTraditional(report, find) : [];
  if (edits.length === 0) return [];
  const title = localize(STRINGS.repairTraditional, client.locale, { count: edits.length });
  return [
    {
      title,
      kind: CodeActionKind.RefactorRewrite,
      edit: workspaceEdit(snapshot, client, edits, { confirm: { label: title } }),
    },
  ];
}
