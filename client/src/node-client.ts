import type { ExtensionContext } from 'vscode';
import {
  LanguageClient,
  RevealOutputChannelOn,
  TransportKind,
  type LanguageClientOptions,
} from 'vscode-languageclient/node';
import type { InitializationOptions } from '../../server/src/lsp/protocol';

/** In a bundle of its own, so that a text file that is no report costs no more than the extension's few lines. */
export function createNodeClient(context: ExtensionContext, options: LanguageClientOptions): LanguageClient {
  const initializationOptions: InitializationOptions = { files: true, folderReport: true, dims: true };
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  return new LanguageClient('pizhu', 'Pizhu', server, {
    ...options,
    initializationOptions,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  });
}
