import { CodeActionKind, commands, l10n, Range, window, workspace, type CodeAction, type TextDocument } from 'vscode';
import { showStatus } from './status';
import type { Surroundings } from './surroundings';

/** The server's own kind, so that another extension's fixes stay out of it. */
const FIX_ALL = CodeActionKind.SourceFixAll.append('pizhu').value;

/** Makes every safe fix in the document, as one step to undo. */
export async function fixAll({ server }: Surroundings): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  await server.start();
  const { version } = document;
  const edit = (await actionsFor(document)).find((action) => action.edit)?.edit;
  if (!edit) {
    void window.showInformationMessage(l10n.t('Nothing here can be fixed without a person deciding.'));
  } else if (document.version !== version || !(await workspace.applyEdit(edit))) {
    void window.showWarningMessage(l10n.t('The text changed while it was being read; nothing was done.'));
  } else {
    const places = edit.get(document.uri).length;
    showStatus(places === 1 ? l10n.t('1 place fixed') : l10n.t('{0} places fixed', places));
  }
}

async function actionsFor(document: TextDocument): Promise<CodeAction[]> {
  const all = document.validateRange(new Range(0, 0, document.lineCount, 0));
  const actions = await commands.executeCommand<CodeAction[] | undefined>(
    'vscode.executeCodeActionProvider',
    document.uri,
    all,
    FIX_ALL,
  );
  return actions ?? [];
}
