import type { ExtensionContext } from 'vscode';
import { start, type Api } from './start';

export { deactivate } from './start';

/** The desktop, a remote machine, a container: the server is a process of its own. */
export function activate(context: ExtensionContext): Api {
  return start(context, async (options) => (await import('./node-client')).createNodeClient(context, options));
}
