import {
  PositionEncodingKind,
  TextDocumentSyncKind,
  type FileOperationRegistrationOptions,
  type InitializeResult,
} from 'vscode-languageserver';
import { version } from '../../../package.json';
import { DOCUMENT_ENDINGS } from '../service/detect';
import { CODE_ACTION_KINDS, CONTINUATION_TRIGGER, LEGEND } from './announced';
import type { Client } from './client';

/** Reports, and folders that may hold some. */
const RENAMED: FileOperationRegistrationOptions['filters'] = [
  { pattern: { glob: `**/*.{${DOCUMENT_ENDINGS.join(',')}}`, matches: 'file', options: { ignoreCase: true } } },
  { pattern: { glob: '**', matches: 'folder' } },
];

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
    ...(!client.registersCompletion && { completionProvider: {} }),
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: {},
    codeLensProvider: {},
    semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
    inlayHintProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: CONTINUATION_TRIGGER },
    codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: {
        identifier: 'pizhu',
        interFileDependencies: false,
        // VS Code asks for them without end, so it is told only that there is a command; see `folderReport`.
        workspaceDiagnostics: client.options.folderReport !== true,
        workDoneProgress: true,
      },
    }),
    workspace: {
      ...(client.hasFolders && { workspaceFolders: { supported: true, changeNotifications: true } }),
      fileOperations: { willRename: { filters: RENAMED } },
    },
  },
});
