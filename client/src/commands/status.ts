import { window, type Disposable } from 'vscode';

/** Long enough to be read, and gone by itself. */
const SHOWN_MS = 6000;

/** What is returned takes the message away earlier. */
export const showStatus = (message: string): Disposable => window.setStatusBarMessage(`Pizhu: ${message}`, SHOWN_MS);
