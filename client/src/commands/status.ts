import { window } from 'vscode';

/** Long enough to be read, and gone by itself. */
const SHOWN_MS = 6000;

export function showStatus(message: string): void {
  window.setStatusBarMessage(`Pizhu: ${message}`, SHOWN_MS);
}
