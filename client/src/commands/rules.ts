import { commands, env, l10n, Uri, window, workspace } from 'vscode';
import { applyEdits } from '../edits';
import { showDocument } from '../places';
import { requestRuleFix } from '../report-requests';
import { asRange } from '../server';
import type { RuleInDocument } from '../views/findings';
import type { Node } from '../views/tree';
import { showStatus } from './status';
import type { Surroundings } from './surroundings';

/** Makes the safe fixes of one rule, as one step to undo. */
export async function fixRule({ server }: Surroundings, argument: unknown): Promise<void> {
  const { uri, rule } = (argument as Node<RuleInDocument>).data;
  const editor = await showDocument(Uri.parse(uri));
  const { version, edits } = await requestRuleFix(server, editor.document, rule);
  const changes = edits.map(({ range, newText }) => ({ range: asRange(range), newText }));
  if (changes.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing here can be fixed without a person deciding.'));
  } else if (version !== editor.document.version || !(await applyEdits(editor, changes))) {
    void window.showWarningMessage(l10n.t('The text changed while it was being read; nothing was done.'));
  } else {
    showStatus(changes.length === 1 ? l10n.t('1 place fixed') : l10n.t('{0} places fixed', changes.length));
  }
}

/**
 * Shows what the manual says about a rule: the page that came with the extension, or the same on the web where the
 * editor cannot show that one (an extension of a web page is read over http).
 */
export async function explainRule({ extensionUri, output }: Surroundings, argument: unknown): Promise<void> {
  const onTheWeb = Uri.parse((argument as Node<RuleInDocument>).data.manual);
  const { path, fragment } = onTheWeb;
  const page = Uri.joinPath(extensionUri, path.slice(path.lastIndexOf('/docs/')));
  try {
    await workspace.fs.stat(page);
    await commands.executeCommand('markdown.showPreview', page.with({ fragment }));
  } catch (error) {
    output.info(`${page.toString()}: ${String(error)}`);
    await env.openExternal(onTheWeb);
  }
}
