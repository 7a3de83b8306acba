import { commands, l10n, window } from 'vscode';
import { convertedUri } from '../conversion/converted-documents';
import { pickTarget } from '../conversion/pick-target';
import { CONVERTED } from '../conversion/schemes';
import { targetName } from '../targets';
import type { Surroundings } from './surroundings';

/** Opens the document beside its converted text, which follows what is typed. */
export async function compareConversion(surroundings: Surroundings, argument: unknown): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || editor.document.uri.scheme === CONVERTED) return;
  const wanted = await pickTarget(surroundings, editor, argument, {
    title: l10n.t('Compare with Converted Text'),
    isWhole: true,
  });
  if (!wanted) return;
  const { document } = editor;
  const name = document.uri.path.split('/').at(-1)!;
  const title = `${name} ↔ ${targetName(wanted.to)}`;
  await commands.executeCommand('vscode.diff', document.uri, convertedUri(document, wanted.to), title);
}
