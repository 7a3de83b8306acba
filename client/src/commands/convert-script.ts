import { l10n, ProgressLocation, window } from 'vscode';
import { convertText } from '../conversion/apply';
import { pickTarget } from '../conversion/pick-target';
import type { Surroundings } from './surroundings';

/** Converts the selections, a section or the whole document. A key binding may name the target. */
export async function convertScript(surroundings: Surroundings, argument: unknown): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const wanted = await pickTarget(surroundings, editor, argument, { title: l10n.t('Convert Script') });
  if (!wanted) return;
  const progress = { location: ProgressLocation.Window, title: l10n.t('Pizhu: converting…') };
  await window.withProgress(progress, () => convertText(surroundings, editor, wanted));
}
