import { l10n, Uri, window, workspace } from 'vscode';
import { showStatus } from './commands/status';
import { csvTable, markdownTable, type Table } from './tables';

/**
 * Asks where to save a table, and writes CSV or Markdown as the chosen name ends. `beside` is a document or folder whose
 * place is proposed.
 */
export async function saveTable(table: Table, name: string, beside: Uri | undefined): Promise<void> {
  const target = await window.showSaveDialog({
    ...(beside && beside.scheme !== 'untitled' && { defaultUri: Uri.joinPath(beside, '..', `${name}.csv`) }),
    filters: { [l10n.t('CSV for a spreadsheet')]: ['csv'], Markdown: ['md'] },
    title: l10n.t('Save the List'),
  });
  if (!target) return;
  const text = target.path.toLowerCase().endsWith('.md') ? markdownTable(table) : csvTable(table);
  await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  showStatus(l10n.t('saved {0}', target.path.slice(target.path.lastIndexOf('/') + 1)));
}
