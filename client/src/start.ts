import { Disposable, l10n, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerCommands } from './commands/index';
import { concernsUs } from './documents';
import { reportFailure } from './failure';
import { trackActiveReport } from './report-state';
import { createServer, type CreateClient, type Server } from './server';

/** What `activate` returns: for tests, and for extensions that build on this one. */
export interface Api {
  /** Undefined until a document has needed the server. */
  readonly client: BaseLanguageClient | undefined;
}

/**
 * Every .txt that is opened leads here, so this does next to nothing: the server starts, and the language client is
 * loaded, when the first document that may be a Chinese report is open.
 */
export function start(context: ExtensionContext, createClient: CreateClient): Api {
  const output = window.createOutputChannel('Pizhu', { log: true });
  const server = createServer(createClient, output);
  stop = () => server.stop();
  context.subscriptions.push(
    output,
    registerCommands({ server, output, memory: context.globalState }),
    whenConcerned(() => {
      server.start().then(
        () => context.subscriptions.push(trackActiveReport(server, output)),
        (error: unknown) => reportFailure(output, l10n.t('Pizhu could not start its language server.'), error),
      );
    }),
  );
  return apiOf(server);
}

/** The editor waits for what `deactivate` returns, and for nothing else, before it ends the extension host. */
export const deactivate = (): Promise<void> => stop();

let stop = async (): Promise<void> => {};

const apiOf = (server: Server): Api => ({
  get client() {
    return server.client;
  },
});

/** Calls once, as soon as an open document concerns us: now, when it is opened, pasted into, or a setting changes. */
function whenConcerned(call: () => void): Disposable {
  if (workspace.textDocuments.some(concernsUs)) {
    call();
    return Disposable.from();
  }
  const watching: Disposable[] = [];
  const lookAt = (documents: readonly TextDocument[]): void => {
    if (!documents.some(concernsUs)) return;
    for (const each of watching) each.dispose();
    call();
  };
  watching.push(
    workspace.onDidOpenTextDocument((document) => lookAt([document])),
    workspace.onDidChangeTextDocument(({ document }) => lookAt([document])),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('pizhu.detect')) lookAt(workspace.textDocuments);
    }),
  );
  return Disposable.from(...watching);
}
