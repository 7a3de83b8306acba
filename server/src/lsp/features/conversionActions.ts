import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { localize } from '../../text/localized';
import type { Span } from '../../text/span';
import { countScript, scriptOf } from '../../zh/script';
import { convertParts, TARGETS } from '../conversion';
import { workspaceEdit } from '../edits';
import type { Snapshot } from '../session';
import { CONVERSION_TITLES } from '../strings';
import type { CodeActionTools } from './codeActionTools';

/** Converts the selection, or the whole document where nothing is selected, to each script that would change it. */
export async function conversionActions(
  snapshot: Snapshot,
  { client, converters, breathe, onFailure }: CodeActionTools,
  selection: Span,
): Promise<CodeAction[]> {
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
  return out;
}
