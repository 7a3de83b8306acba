import { l10n, window, workspace, WorkspaceEdit } from 'vscode';
import { aboutCurrent } from '../current';
import { requestAllFixes, requestFileState } from '../editing-server';
import { asRange } from '../server';
import { showStatus } from './status';
import type { Surroundings } from './surroundings';

/** Makes every safe fix in the document, as one step to undo. */
export async function fixAll({ server, fixHistory }: Surroundings): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const result = await aboutCurrent(document, () => requestAllFixes(server, document));
  if (!result) return;
  if (result.edits.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing here can be fixed without a person deciding.'));
    return;
  }
  const file = await requestFileState(server, document);
  const before = document.getText();
  const edit = new WorkspaceEdit();
  for (const { range, newText } of result.edits) edit.replace(document.uri, asRange(range), newText);
  if (document.version !== result.version || !(await workspace.applyEdit(edit))) {
    void window.showWarningMessage(l10n.t('The text changed while it was being read; nothing was done.'));
    return;
  }
  fixHistory.add(document, before, file, result.record);
  const places = result.edits.length;
  showStatus(places === 1 ? l10n.t('1 place fixed') : l10n.t('{0} places fixed', places));
}
