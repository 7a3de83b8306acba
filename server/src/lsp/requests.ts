import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type SymbolInformation,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { createConverters } from '../convert/converter';
import { codeActions } from './features/codeActions';
import { codeLenses } from './features/codeLenses';
import { continuations } from './features/continuations';
import { convert, documentState, NO_STATE } from './features/convert';
import { definitions, references } from './features/definitions';
import { diagnostics } from './features/diagnostics';
import { documentLinks } from './features/documentLinks';
import { foldingRanges } from './features/folding';
import { documentHighlights } from './features/highlights';
import { hover } from './features/hover';
import { placeholders } from './features/placeholders';
import { selectionRanges } from './features/selections';
import { documentSymbols } from './features/symbols';
import { workspaceSymbols } from './features/workspaceSymbols';
import { createGuard, logFailure, settle, type Answer, type Guarded } from './guard';
import {
  REQUESTS,
  type ConvertParams,
  type ConvertResult,
  type DocumentStateParams,
  type DocumentStateResult,
  type PlaceholdersParams,
  type PlaceholdersResult,
} from './protocol';
import type { Runtime } from './runtime';
import type { Session, Snapshot } from './session';

/** Says which request goes to which feature. */
export function answerRequests(connection: Connection, runtime: Runtime, session: Session): void {
  const { client } = session;
  const guard = createGuard(connection, runtime);
  const on = createDocumentGuard(guard, session);
  const converters = createConverters((name) => runtime.readTable(name, client.options));

  connection.languages.diagnostics.on(
    on<DocumentDiagnosticParams, DocumentDiagnosticReport>({
      name: 'diagnostics',
      empty: { kind: 'full', items: [] },
      run: (snapshot, { previousResultId }) =>
        previousResultId === snapshot.id
          ? { kind: 'unchanged', resultId: snapshot.id }
          : { kind: 'full', resultId: snapshot.id, items: diagnostics(snapshot, client) },
    }),
  );
  connection.onDocumentSymbol(on({ name: 'symbols', empty: [], run: (snapshot) => documentSymbols(snapshot, client) }));
  connection.onWorkspaceSymbol(
    guard<WorkspaceSymbolParams, SymbolInformation[]>({
      name: 'workspace symbols',
      empty: [],
      run: async ({ query }) => workspaceSymbols(await openSnapshots(session), query),
    }),
  );
  connection.onFoldingRanges(on({ name: 'folding', empty: [], run: (snapshot) => foldingRanges(snapshot, client) }));
  connection.onSelectionRanges(
    on({
      name: 'selections',
      empty: [],
      hasPositions: true,
      run: (snapshot, { positions }) => selectionRanges(snapshot, positions),
    }),
  );
  connection.onDocumentLinks(
    on({
      name: 'links',
      empty: [],
      run: async (snapshot) => documentLinks(snapshot, await openSnapshots(session)),
    }),
  );
  connection.onHover(
    on({
      name: 'hover',
      empty: null,
      hasPositions: true,
      run: (snapshot, { position }) => hover(snapshot, client, position),
    }),
  );
  connection.onDefinition(
    on({
      name: 'definition',
      empty: [],
      hasPositions: true,
      run: (snapshot, { position }) => definitions(snapshot, client, position),
    }),
  );
  connection.onReferences(
    on({
      name: 'references',
      empty: [],
      hasPositions: true,
      run: (snapshot, { position, context }) => references(snapshot, position, context.includeDeclaration),
    }),
  );
  connection.onDocumentHighlight(
    on({
      name: 'highlights',
      empty: [],
      hasPositions: true,
      run: (snapshot, { position }) => documentHighlights(snapshot, position),
    }),
  );
  connection.onCodeLens(on({ name: 'code lenses', empty: [], run: codeLenses }));
  connection.onDocumentOnTypeFormatting(
    on({
      name: 'typing',
      empty: [],
      hasPositions: true,
      run: (snapshot, { position }) => continuations(snapshot, position),
    }),
  );
  connection.onCodeAction(
    on({
      name: 'code actions',
      empty: [],
      hasPositions: true,
      run: (snapshot, { range, context }, token) => {
        const breathe = async (): Promise<void> => {
          await settle(runtime);
          if (token.isCancellationRequested) throw new Error('cancelled');
        };
        const onFailure = (name: string, error: unknown): void => logFailure(connection, name, error);
        return codeActions(snapshot, { client, converters, breathe, onFailure }, range, context);
      },
    }),
  );
  connection.onRequest(
    REQUESTS.convert,
    on<ConvertParams, ConvertResult>({
      name: REQUESTS.convert,
      hasPositions: true,
      run: (snapshot, params) => convert(snapshot, converters, params),
    }),
  );
  connection.onRequest(
    REQUESTS.placeholders,
    on<PlaceholdersParams, PlaceholdersResult>({ name: REQUESTS.placeholders, empty: [], run: placeholders }),
  );
  connection.onRequest(
    REQUESTS.documentState,
    on<DocumentStateParams, DocumentStateResult>({ name: REQUESTS.documentState, empty: NO_STATE, run: documentState }),
  );
}

async function openSnapshots(session: Session): Promise<Snapshot[]> {
  const snapshots = await Promise.all(session.openDocuments().map((uri) => session.snapshot(uri)));
  return snapshots.filter((snapshot) => snapshot !== undefined);
}

interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

interface DocumentRequest<P, R> extends Omit<Guarded<P, R>, 'run'> {
  /**
   * The request holds positions, or its answer is acted on at once: it is refused where the document changes before it
   * is answered. Any other is answered for the newest version, which is what its client is about to show.
   */
  readonly hasPositions?: true;
  readonly run: (snapshot: Snapshot, params: P, token: CancellationToken) => Answer<R> | Promise<Answer<R>>;
}

/** A guard for requests about one document. */
function createDocumentGuard(guard: ReturnType<typeof createGuard>, session: Session) {
  return <P extends DocumentParams, R>({ hasPositions, run, ...rest }: DocumentRequest<P, R>) =>
    (params: P, token: CancellationToken): Promise<Answer<R>> => {
      const { uri } = params.textDocument;
      const version = session.versionOf(uri);
      const isStale = (): boolean => hasPositions === true && session.versionOf(uri) !== version;
      const answer = guard<P, R>({
        ...rest,
        run: async () => {
          const snapshot = isStale() ? undefined : await session.snapshot(uri);
          if (isStale()) return new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');
          if (!snapshot) return rest.empty ?? notOpen(uri);
          const result = await run(snapshot, params, token);
          return isStale() ? new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed') : result;
        },
      });
      return answer(params, token);
    };
}

const notOpen = (uri: string): ResponseError<never> =>
  new ResponseError(LSPErrorCodes.RequestFailed, `${uri} is not open here, or pizhu.detect leaves it alone`);
