import { PositionEncodingKind, TextDocumentSyncKind, type InitializeResult } from 'vscode-languageserver';
import { version } from '../../../package.json';
import type { Client } from './client';
import { CODE_ACTION_KINDS } from './features/codeActions';
import { TRIGGER } from './features/continuations';

/** The answer to `initialize`. */
export const initializeResult = (client: Client): InitializeResult => ({
  serverInfo: { name: 'pizhu', version },
  capabilities: {
    // The protocol's own unit and ours: nothing has to be recounted.
    ...(client.offersPositionEncodings && { positionEncoding: PositionEncodingKind.UTF16 }),
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: {},
    codeLensProvider: {},
    documentOnTypeFormattingProvider: { firstTriggerCharacter: TRIGGER },
    codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'pizhu', interFileDependencies: false, workspaceDiagnostics: false },
    }),
    ...(client.hasFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
  },
});
