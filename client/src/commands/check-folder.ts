import { CancellationTokenSource, commands, l10n, ProgressLocation, Uri, window, workspace } from 'vscode';
import { showStatus } from './status';
import type { Surroundings } from './surroundings';

/** The view's title shows a button to stop instead of the one to start. */
const IS_CHECKING = 'pizhu.isChecking';

let running: CancellationTokenSource | undefined;

/** Checks every report below a folder, chosen in the Explorer, or of all folders that are open. */
export async function checkFolder({ folderReport }: Surroundings, argument: unknown): Promise<void> {
  if (running) return;
  const folder = argument instanceof Uri ? argument : undefined;
  if (!folder && !workspace.workspaceFolders) {
    void window.showInformationMessage(l10n.t('No folder is open.'));
    return;
  }
  const source = new CancellationTokenSource();
  running = source;
  await commands.executeCommand('setContext', IS_CHECKING, true);
  await commands.executeCommand('pizhu.folder.focus');
  try {
    await window.withProgress({ location: { viewId: 'pizhu.folder' } }, () =>
      // The same once more where it is seen without the view, with how far it is.
      window.withProgress(
        { location: ProgressLocation.Window, title: l10n.t('Pizhu: checking the folder…') },
        (progress) => folderReport.check(folder?.toString(), source.token, (message) => progress.report({ message })),
      ),
    );
    const { documents } = folderReport;
    const incomplete = documents.filter(({ completeness }) => !completeness.complete).length;
    showStatus(l10n.t('{0} reports checked, {1} incomplete', documents.length, incomplete));
  } finally {
    running = undefined;
    source.dispose();
    await commands.executeCommand('setContext', IS_CHECKING, false);
  }
}

/** What has been found until then stays. */
export const stopCheck = (): void => running?.cancel();

/** Empties the list, and takes the findings of files that are not open out of the Problems panel. */
export const clearFolder = ({ folderReport }: Surroundings): Promise<void> => folderReport.clear();
