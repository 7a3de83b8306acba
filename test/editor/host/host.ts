import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import type { Config } from '../../../server/src/convert/configs';
import type { DocumentStateResult } from '../../../server/src/lsp/protocol';
import type { Views } from './trees';

/** As much of the language client as the tests look at; the class itself cannot be loaded a second time. */
export interface Client {
  readonly serverProcess: ChildProcess | undefined;
  readonly onDidChangeState: vscode.Event<{ readonly newState: number }>;
  sendRequest<R>(method: string, params: object): Promise<R>;
}

interface Api {
  readonly client: Client | undefined;
  readonly views: Views;
}

export async function activate(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('pizhu.pizhu');
  assert.ok(extension, 'the extension is not installed');
  return extension.activate();
}

export async function runningClient(): Promise<Client> {
  const { client } = await activate();
  assert.ok(client, 'the server has not been started');
  return client;
}

export const sample = (name: string): vscode.Uri => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
};

/** Opens a sample in the active editor, as it is on disk. */
export async function open(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(sample(name));
  const editor = await vscode.window.showTextDocument(document);
  if (document.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert');
  return editor;
}

/** Opens a text that is nowhere on disk. */
export const openText = async (content: string, language = 'plaintext'): Promise<vscode.TextEditor> =>
  vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language }));

/**
 * One by one, for only so does the editor drop unsaved text without asking. Tabs are told of later than editors: counted
 * by tabs alone, one that had just been opened beside a report left the report open.
 */
export async function closeAll(): Promise<void> {
  const isOpen = (): boolean =>
    vscode.window.visibleTextEditors.length > 0 || vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0);
  while (isOpen()) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** Resolves with the value as soon as an event makes it true; mocha's own limit ends a wait for nothing. */
export function when<T>(event: vscode.Event<unknown>, value: () => T | undefined | false): Promise<T> {
  const now = value();
  if (now) return Promise.resolve(now);
  return new Promise((resolve) => {
    const listener = event(() => {
      const then = value();
      if (!then) return;
      listener.dispose();
      resolve(then);
    });
  });
}

/** Waits for the document's diagnostics to be as they should. */
export const diagnosticsWhere = (
  { uri }: vscode.TextDocument,
  isRight: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> =>
  when(vscode.languages.onDidChangeDiagnostics, () => {
    const diagnostics = vscode.languages.getDiagnostics(uri);
    return isRight(diagnostics) && diagnostics;
  });

export const ruleOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === 'object' ? code.value : (code ?? ''));

export const has =
  (rule: string) =>
  (diagnostics: readonly vscode.Diagnostic[]): boolean =>
    diagnostics.some((diagnostic) => ruleOf(diagnostic) === rule);

export const hasNo =
  (rule: string) =>
  (diagnostics: readonly vscode.Diagnostic[]): boolean =>
    !has(rule)(diagnostics);

export const stateOf = async ({ uri }: vscode.TextDocument): Promise<DocumentStateResult> =>
  (await runningClient()).sendRequest('pizhu/documentState', { textDocument: { uri: uri.toString() } });

export const convertTo = (to: Config): Thenable<void> => vscode.commands.executeCommand('pizhu.convertScript', to);

/** Where a text first stands in the document. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  assert.ok(start >= 0, `${text} is not in the document`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

export const selectionOf = (document: vscode.TextDocument, text: string): vscode.Selection => {
  const { start, end } = rangeOf(document, text);
  return new vscode.Selection(start, end);
};

/** Changes a setting for the duration of one test. */
export async function withSetting(key: string, value: unknown, run: () => Promise<void>): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('pizhu');
  await configuration.update(key, value, vscode.ConfigurationTarget.Global);
  try {
    await run();
  } finally {
    await configuration.update(key, undefined, vscode.ConfigurationTarget.Global);
  }
}

/** Runs a command of ours. */
export const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`pizhu.${command}`, ...args);

/**
 * Runs a command that opens the Refactor Preview, and answers the preview. The editor tells nobody that the preview is
 * there: so it is answered until the command has come back.
 */
export async function answered(answer: 'apply' | 'discard', command: string, ...args: unknown[]): Promise<void> {
  const state = { isDone: false };
  const running = Promise.resolve(run(command, ...args)).finally(() => (state.isDone = true));
  while (!state.isDone) await vscode.commands.executeCommand(`refactorPreview.${answer}`);
  await running;
}

/**
 * Opens a text in a file that no other test has: what the editor once showed in its Refactor Preview it keeps, and would
 * show in place of another text of the same name.
 */
export async function openFile(text: string | Uint8Array): Promise<vscode.TextEditor> {
  // Each test file is a bundle of its own, so no counter would do.
  const uri = sample(`${randomUUID()}.gongwen`);
  await vscode.workspace.fs.writeFile(uri, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return vscode.window.showTextDocument(uri);
}
