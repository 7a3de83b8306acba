import { Uri, type ExtensionContext } from 'vscode';
import type { MessageTransports } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol';
import { start, type Api } from './start';

export { deactivate } from './start';

/** vscode.dev, github.dev: the server is a worker, made anew whenever it has to be restarted. */
export function activate(context: ExtensionContext): Api {
  const file = (path: string): string => Uri.joinPath(context.extensionUri, path).toString(true);
  return start(context, async (options) => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient, RevealOutputChannelOn } =
      await import('vscode-languageclient/browser');
    const initializationOptions: InitializationOptions = {
      tables: `${file('dist/tables')}/`,
      files: true,
      folderReport: true,
      dims: true,
    };
    // The editor's own `Worker` makes objects that are no instances of it, so the client would not know one by itself.
    const connect = (): Promise<MessageTransports> => {
      const worker = new Worker(file('dist/shared.js'));
      return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
    };
    const revealOutputChannelOn = RevealOutputChannelOn.Never;
    return new LanguageClient('pizhu', 'Pizhu', connect, { ...options, initializationOptions, revealOutputChannelOn });
  });
}
