import { execFile } from 'node:child_process';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { installEditor } from './install-editor';
import { type Directories, directoryArguments } from './server';

/**
 * Has the editor itself manage extensions (`--install-extension x.vsix`, `--list-extensions` …) and returns its words.
 * Rejects when it could not do it.
 */
export async function manageExtensions(directories: Directories, args: readonly string[]): Promise<string> {
  const { folder, node } = await installEditor();
  const main = path.join(folder, 'out/server-main.js');
  const all = [main, ...directoryArguments(directories), '--accept-server-license-terms', ...args];
  const { stdout, stderr } = await promisify(execFile)(node, all);
  return stdout + stderr;
}

/** Installs a packaged extension. Rejects when the editor refuses it. */
export async function installExtension(directories: Directories, vsix: string): Promise<void> {
  await manageExtensions(directories, ['--install-extension', vsix, '--force']);
}
