import { Uri, window, workspace, type Range, type TextDocument, type TextEditor } from 'vscode';
import type { HoleItem } from '../../server/src/lsp/protocol';
import { isEditorsOwn, isKnownLanguage } from './documents';
import type { Reports } from './reports';
import { asRange } from './server';

/** A place in a document, as views and links hand it to commands. */
export interface Place {
  readonly uri: string;
  readonly range: HoleItem['range'];
}

/** Shows a document where it can be seen already, else in the active column. */
export async function showDocument(
  document: TextDocument | Uri,
  options: { readonly preserveFocus?: boolean } = {},
): Promise<TextEditor> {
  const uri = document instanceof Uri ? document : document.uri;
  const seen = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
  const viewColumn = seen?.viewColumn;
  const opened = document instanceof Uri ? await workspace.openTextDocument(document) : document;
  return window.showTextDocument(opened, { ...options, ...(viewColumn !== undefined && { viewColumn }) });
}

export const editorAt = ({ uri }: Place, options?: { readonly preserveFocus?: boolean }): Promise<TextEditor> =>
  showDocument(Uri.parse(uri), options);

export const rangeOf = ({ range }: Place): Range => asRange(range);

/**
 * Brings the report back that the user was at before they went to a list or to the walkthrough, for a command that works
 * on the active editor.
 */
export async function returnToReport({ followed }: Reports): Promise<void> {
  const active = window.activeTextEditor?.document;
  if (active && isKnownLanguage(active) && !isEditorsOwn(active)) return;
  if (followed) await showDocument(followed.document);
}
