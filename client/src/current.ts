import { l10n, window, type TextDocument } from 'vscode';

/** Text that somebody goes on typing into is asked about this often before we give up. */
const MAX_ATTEMPTS = 3;

/**
 * An answer about the text as it stands now. Undefined when the text would not stand still, which the user has been
 * told then.
 */
export async function aboutCurrent<R extends { readonly version: number }>(
  document: TextDocument,
  ask: () => Promise<R>,
): Promise<R | undefined> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    try {
      const result = await ask();
      if (result.version === document.version) return result;
    } catch (error) {
      if (!isContentModified(error)) throw error;
    }
  }
  void window.showWarningMessage(l10n.t('The text changed while it was being read; nothing was done.'));
  return undefined;
}

/** LSP's answer to a question about a text that has changed since: -32801. */
export const isContentModified = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === -32801;
