import { l10n, window, workspace, Uri, type QuickPickItem } from 'vscode';
import { saveTable } from '../save-table';
import { FOLDER_ORDERS, folderOrder, folderTable, keepFolderOrder, orderName, sortedDocuments } from '../views/folder';
import type { FolderOrder } from '../views/folder';
import type { Surroundings } from './surroundings';

interface OrderItem extends QuickPickItem {
  readonly order: FolderOrder;
}

/** Asks how the folder report is to be sorted. A key binding may say so. */
export async function sortFolder(surroundings: Surroundings, argument: unknown): Promise<void> {
  const given = FOLDER_ORDERS.find((order) => order === argument);
  const items = FOLDER_ORDERS.map((order): OrderItem => ({
    order,
    label: orderName(order),
    description: order === folderOrder(surroundings) ? l10n.t('now') : '',
  }));
  const order = given ?? (await window.showQuickPick(items, { title: l10n.t('Sort the Folder Report') }))?.order;
  if (!order) return;
  await keepFolderOrder(surroundings, order);
  surroundings.views().folder.refresh();
}

export async function exportFolder(surroundings: Surroundings): Promise<void> {
  const documents = sortedDocuments(surroundings);
  if (documents.length === 0) {
    void window.showInformationMessage(l10n.t('No folder has been checked yet.'));
    return;
  }
  const folder = workspace.workspaceFolders?.[0]?.uri;
  await saveTable(folderTable(documents), l10n.t('Folder report'), folder && Uri.joinPath(folder, 'x'));
}
