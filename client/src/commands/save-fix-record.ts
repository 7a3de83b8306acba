import { l10n, Uri, window, workspace, type TextDocument } from 'vscode';
import type { FixRecord } from '../../../server/src/service/fix-record';
import { requestFileState } from '../editing-server';
import { showStatus } from './status';
import type { Surroundings } from './surroundings';

/**
 * Saves what was fixed in the document, in the form of `pizhu fix --record`, so that `pizhu fix --undo` takes it back
 * byte for byte. The document is saved too, for the record says how its file stands. Another extension may name the file.
 */
export async function saveFixRecord({ server, fixHistory }: Surroundings, argument: unknown): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const fixed = fixHistory.of(document);
  if (!fixed) {
    refuse(l10n.t('There is nothing to record: nothing was fixed here since the file was opened.'));
    return;
  }
  if (document.isUntitled || !fixed.file) {
    refuse(l10n.t('No exact record is possible: the file did not hold this text when it was fixed.'));
    return;
  }
  if (document.getText() !== fixed.text) {
    refuse(l10n.t('No exact record is possible: the text was changed after it was fixed.'));
    return;
  }
  const target = argument instanceof Uri ? argument : await askForFile(document);
  if (!target) return;
  if (document.isDirty) await document.save();
  const after = await requestFileState(server, document);
  if (!after || document.getText() !== fixed.text) {
    refuse(l10n.t('No exact record is possible: saving the file changed its text.'));
    return;
  }
  const path = document.uri.scheme === 'file' ? document.uri.fsPath : document.uri.toString();
  const record: FixRecord = { version: 1, documents: [{ path, before: fixed.file, after, edits: fixed.edits }] };
  await workspace.fs.writeFile(target, new TextEncoder().encode(`${JSON.stringify(record, undefined, 1)}\n`));
  showStatus(l10n.t('record of {0} edits saved', fixed.edits.length));
}

const askForFile = (document: TextDocument): Thenable<Uri | undefined> =>
  window.showSaveDialog({
    defaultUri: Uri.joinPath(document.uri, '..', `${nameOf(document)}.fixes.json`),
    filters: { JSON: ['json'] },
    title: l10n.t('Save Record of Fixes'),
  });

const nameOf = ({ uri }: TextDocument): string => uri.path.split('/').at(-1)!;

function refuse(why: string): void {
  void window.showWarningMessage(why);
}
