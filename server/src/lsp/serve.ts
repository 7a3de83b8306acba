import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  TextDocuments,
  type Connection,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createConverters } from '../convert/converter';
import { createResources } from '../service/resources';
import type { Client } from './client';
import { answerEditingRequests } from './editing-requests';
import { createFiles } from './files';
import { inBackground } from './guard';
import { createPublisher } from './publish';
import { answerRequests } from './requests';
import { createProjects } from './projects';
import { answerProjectRequests, registerProjectRequests } from './project-requests';
import type { Runtime } from './runtime';
import { createSession } from './session';
import { createSettingsStore, SECTION } from './settings';
import { createTables } from './tables';
import { answerTokenRequests } from './token-requests';
import { createWatching } from './watching';
import { createWorkspace } from './workspace';
import { answerWorkspaceRequests } from './workspace-requests';

/** Answers all that a client asks and tells after `initialize`. Wiring only: no text is looked at here. */
export function serve(connection: Connection, runtime: Runtime, client: Client): void {
  const documents = new TextDocuments(TextDocument);
  const files = createFiles(connection, client, runtime);
  const watching = createWatching(connection, client);
  const onChange = (): void => settingsChanged();
  const onUnused = (): void => diagnosticsChanged();
  const projects = createProjects({ connection, client, files, documents, watching, onChange, onUnused });
  const settings = createSettingsStore(connection, client, projects);
  const loader = createResources((name) => runtime.readTable(name, client.options));
  const tables = createTables(connection, loader, () => diagnosticsChanged());
  const session = createSession(connection, client, files, documents, projects, settings, tables);
  const workspace = createWorkspace({ connection, runtime, session, settings, loader, watching });
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
    if (client.refreshesHints) inTheBackground('refresh hints', connection.languages.inlayHint.refresh());
  };
  const settingsChanged = (sent?: unknown): void => {
    settings.change(sent);
    diagnosticsChanged();
    workspace.settingsChanged();
    if (client.refreshesTokens) inTheBackground('refresh tokens', connection.languages.semanticTokens.refresh());
  };
  connection.onInitialized(() => {
    if (client.registersConfiguration) {
      const options = { section: SECTION };
      inTheBackground('register', connection.client.register(DidChangeConfigurationNotification.type, options));
    }
    registerProjectRequests(connection, client);
    if (client.hasFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(() => {
        projects.foldersChanged();
        settingsChanged();
      });
    }
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => settingsChanged(sent));

  documents.onDidOpen(({ document }) => workspace.documentOpened(document.uri));
  documents.onDidClose(({ document }) => session.forget(document.uri));
  if (!client.pullsDiagnostics) {
    documents.onDidChangeContent(({ document }) => inTheBackground('publish', publish(document.uri)));
    documents.onDidClose(({ document: { uri } }) => {
      inTheBackground('publish', connection.sendDiagnostics({ uri, diagnostics: [] }));
    });
  }
  documents.onDidClose(({ document }) => workspace.documentClosed(document.uri));
  const converters = createConverters((name) => runtime.readTable(name, client.options));
  answerRequests(connection, runtime, session, { converters, loader });
  answerEditingRequests(connection, runtime, session, { converters, loader });
  answerProjectRequests(connection, runtime, session);
  answerWorkspaceRequests(connection, runtime, session, workspace);
  const tokens = answerTokenRequests(connection, runtime, session);
  documents.onDidClose(({ document }) => tokens.forget(document.uri));
  documents.listen(connection);
}
