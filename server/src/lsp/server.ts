import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  TextDocuments,
  type Connection,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createResources } from '../service/resources';
import { initializeResult } from './capabilities';
import { readClient } from './client';
import { createFiles } from './files';
import { inBackground } from './guard';
import { createPublisher } from './publish';
import { answerRequests } from './requests';
import type { Runtime } from './runtime';
import { createSession } from './session';
import { createSettingsStore, SECTION } from './settings';
import { createTables } from './tables';

/** Starts a server on a connection, in whatever place `runtime` speaks for. Wiring only: no text is looked at here. */
export function startServer(connection: Connection, runtime: Runtime): void {
  connection.onInitialize((params) => {
    const client = readClient(params);
    const documents = new TextDocuments(TextDocument);
    const settings = createSettingsStore(connection, client);
    const loader = createResources((name) => runtime.readTable(name, client.options));
    const tables = createTables(connection, loader, () => diagnosticsChanged());
    const session = createSession(
      connection,
      client,
      createFiles(connection, client, runtime),
      documents,
      settings,
      tables,
    );
    const publish = createPublisher(connection, session, runtime);
    const inTheBackground = (name: string, work: Promise<unknown>): void => inBackground(connection, name, work);

    const diagnosticsChanged = (): void => {
      if (!client.pullsDiagnostics) {
        for (const uri of session.openDocuments()) inTheBackground('publish', publish(uri));
      } else if (client.refreshesDiagnostics) {
        inTheBackground('refresh', connection.languages.diagnostics.refresh());
      }
      if (client.refreshesLenses) {
        inTheBackground('refresh lenses', connection.sendRequest(CodeLensRefreshRequest.type));
      }
    };
    const settingsChanged = (sent?: unknown): void => {
      settings.change(sent);
      diagnosticsChanged();
    };
    connection.onInitialized(() => {
      if (client.registersConfiguration) {
        const options = { section: SECTION };
        inTheBackground('register', connection.client.register(DidChangeConfigurationNotification.type, options));
      }
      if (client.hasFolders) connection.workspace.onDidChangeWorkspaceFolders(() => settingsChanged());
    });
    connection.onDidChangeConfiguration(({ settings: sent }) => settingsChanged(sent));

    documents.onDidClose(({ document }) => session.forget(document.uri));
    if (!client.pullsDiagnostics) {
      documents.onDidChangeContent(({ document }) => inTheBackground('publish', publish(document.uri)));
      documents.onDidClose(({ document: { uri } }) => {
        inTheBackground('publish', connection.sendDiagnostics({ uri, diagnostics: [] }));
      });
    }
    answerRequests(connection, runtime, session);
    documents.listen(connection);
    return initializeResult(client);
  });
  connection.listen();
}
