import type {
  CancellationToken,
  Connection,
  DefinitionParams,
  Location,
  LocationLink,
  RenameFilesParams,
  SymbolInformation,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceEdit,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { progressOn } from './background';
import { createDocumentGuard } from './document-guard';
import { definitions, references } from './features/definitions';
import { documentLinks, hasDocumentLinks } from './features/documentLinks';
import { renameEdits, type ReadText } from './features/renames';
import { workspaceDiagnostics } from './features/workspaceDiagnostics';
import { workspaceSymbols } from './features/workspaceSymbols';
import { createGuard, logFailure } from './guard';
import { REQUESTS, type CheckedDocument, type CheckFolderParams, type ClearFolderParams } from './protocol';
import type { Runtime } from './runtime';
import type { Session } from './session';
import { localize } from '../text/localized';
import { STRINGS } from './strings';
import type { Workspace } from './workspace';

/** Says which request about more than one document goes to which feature. */
export function answerWorkspaceRequests(
  connection: Connection,
  runtime: Runtime,
  session: Session,
  { index, check, closed }: Workspace,
): void {
  const { client } = session;
  const guard = createGuard(connection, runtime);
  const on = createDocumentGuard(guard, session);
  const documents = () => index.documents();

  connection.onWorkspaceSymbol(
    guard<WorkspaceSymbolParams, SymbolInformation[]>({
      name: 'workspace symbols',
      empty: [],
      run: async ({ query }) => workspaceSymbols(await documents(), query),
    }),
  );
  connection.onDocumentLinks(
    on({
      name: 'links',
      empty: [],
      run: async (snapshot) => {
        if (!hasDocumentLinks(snapshot)) return [];
        const others = await index.documents({ unlessStopped: true });
        // It may have changed while the folder was read.
        return documentLinks((await session.snapshot(snapshot.uri)) ?? snapshot, others);
      },
    }),
  );
  connection.onDefinition(
    on<DefinitionParams, Location[] | LocationLink[]>({
      name: 'definition',
      empty: [],
      hasPositions: true,
      run: (snapshot, { position }) => definitions(snapshot, client, position, documents),
    }),
  );
  connection.onReferences(
    on({
      name: 'references',
      empty: [],
      hasPositions: true,
      run: (snapshot, { position, context }) => references(snapshot, position, context.includeDeclaration, documents),
    }),
  );
  connection.onRequest(
    REQUESTS.checkFolder,
    guard<CheckFolderParams, CheckedDocument[]>({
      name: REQUESTS.checkFolder,
      run: (params, token) => check.check(params, token),
    }),
  );
  connection.onRequest(
    REQUESTS.clearFolder,
    guard<ClearFolderParams, null>({
      name: REQUESTS.clearFolder,
      run: ({ folder }) => {
        check.clear(folder);
        return null;
      },
    }),
  );
  connection.languages.diagnostics.onWorkspace((params, token, workDone, inParts) => {
    const run = async (
      { previousResultIds }: WorkspaceDiagnosticParams,
      cancel: CancellationToken,
    ): Promise<WorkspaceDiagnosticReport> => {
      workDone.begin(localize(STRINGS.checking, client.locale), 0, undefined, true);
      const items: WorkspaceDiagnosticReport['items'] = [];
      const onFailure = (uri: string, error: unknown): void => logFailure(connection, uri, error);
      const tools = { session, closed, runtime, onFailure };
      try {
        await workspaceDiagnostics(
          tools,
          previousResultIds,
          { token: cancel, progress: progressOn(workDone, cancel) },
          (part) => (inParts ? inParts.report({ items: part }) : items.push(...part)),
        );
      } finally {
        workDone.done();
      }
      return { items };
    };
    return guard<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>({ name: 'workspace diagnostics', run })(
      params,
      token,
    );
  });
  connection.workspace.onWillRenameFiles(
    guard<RenameFilesParams, WorkspaceEdit | null>({
      name: 'rename',
      empty: null,
      run: async ({ files }) => {
        const changes = await renameEdits(files, await documents(), readText);
        if (client.versionsEdits) {
          return {
            documentChanges: changes.map(({ uri, version, edits }) => ({ textDocument: { uri, version }, edits })),
          };
        }
        return { changes: Object.fromEntries(changes.map(({ uri, edits }) => [uri, edits])) };
      },
    }),
  );

  const readText: ReadText = async (uri) => {
    const open = await session.snapshot(uri);
    if (open) return { text: open.analysis.source, version: open.version };
    const text = await session.files.read(uri);
    return text === undefined ? undefined : { text, version: null };
  };
}
