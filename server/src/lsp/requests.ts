import type { Connection, DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { createDocumentGuard } from './document-guard';
import type { EditingTools } from './editing-requests';
import { characterForms, withCharacterForms } from './features/characterHover';
import { codeActions } from './features/codeActions';
import { codeLenses } from './features/codeLenses';
import { continuations } from './features/continuations';
import { convert, documentState, NO_STATE } from './features/convert';
import { diagnostics } from './features/diagnostics';
import { emphasis, NO_EMPHASIS } from './features/emphasis';
import { findingList, fixRule } from './features/findingList';
import { foldingRanges } from './features/folding';
import { documentHighlights } from './features/highlights';
import { holes } from './features/holes';
import { hover } from './features/hover';
import { placeholders } from './features/placeholders';
import { projectDiagnostics } from './features/projectFile';
import { projectHover } from './features/projectHover';
import { selectionRanges } from './features/selections';
import { documentSymbols } from './features/symbols';
import { taskList } from './features/taskList';
import { createGuard, logFailure, settle } from './guard';
import {
  REQUESTS,
  type ConvertParams,
  type ConvertResult,
  type DocumentStateParams,
  type DocumentStateResult,
  type EmphasisParams,
  type EmphasisResult,
  type FindingsParams,
  type FindingsResult,
  type FixRuleParams,
  type FixRuleResult,
  type HolesParams,
  type HolesResult,
  type PlaceholdersParams,
  type PlaceholdersResult,
  type TasksParams,
  type TasksResult,
} from './protocol';
import type { Runtime } from './runtime';
import type { Session } from './session';

/** Says which request goes to which feature. */
export function answerRequests(
  connection: Connection,
  runtime: Runtime,
  session: Session,
  { converters, loader }: EditingTools,
): void {
  const { client } = session;
  const guard = createGuard(connection, runtime);
  const on = createDocumentGuard(guard, session);
  const formsOf = characterForms(converters);

  connection.languages.diagnostics.on(
    on<DocumentDiagnosticParams, DocumentDiagnosticReport>({
      name: 'diagnostics',
      empty: { kind: 'full', items: [] },
      ofProject: async ({ uri }) => ({ kind: 'full', items: await projectDiagnostics(session, uri) }),
      run: (snapshot, { previousResultId }) =>
        previousResultId === snapshot.id
          ? { kind: 'unchanged', resultId: snapshot.id }
          : { kind: 'full', resultId: snapshot.id, items: diagnostics(snapshot, client) },
    }),
  );
  connection.onDocumentSymbol(on({ name: 'symbols', empty: [], run: (snapshot) => documentSymbols(snapshot, client) }));
  connection.onFoldingRanges(on({ name: 'folding', empty: [], run: (snapshot) => foldingRanges(snapshot, client) }));
  connection.onSelectionRanges(
    on({
      name: 'selections',
      empty: [],
      hasPositions: true,
      run: (snapshot, { positions }) => selectionRanges(snapshot, positions),
    }),
  );
  connection.onHover(
    on({
      name: 'hover',
      empty: null,
      hasPositions: true,
      ofProject: ({ text }, { position }) => projectHover(text, client, position),
      run: (snapshot, { position }) =>
        withCharacterForms(hover(snapshot, client, position), snapshot, client, position, formsOf),
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
        return codeActions(snapshot, { session, client, converters, loader, breathe, onFailure }, range, context);
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
  connection.onRequest(REQUESTS.holes, on<HolesParams, HolesResult>({ name: REQUESTS.holes, empty: [], run: holes }));
  connection.onRequest(
    REQUESTS.tasks,
    on<TasksParams, TasksResult>({ name: REQUESTS.tasks, empty: [], run: taskList }),
  );
  connection.onRequest(
    REQUESTS.findings,
    on<FindingsParams, FindingsResult>({
      name: REQUESTS.findings,
      empty: [],
      run: (snapshot) => findingList(snapshot, client),
    }),
  );
  connection.onRequest(
    REQUESTS.fixRule,
    on<FixRuleParams, FixRuleResult>({ name: REQUESTS.fixRule, hasPositions: true, run: fixRule }),
  );
  connection.onRequest(
    REQUESTS.emphasis,
    on<EmphasisParams, EmphasisResult>({ name: REQUESTS.emphasis, empty: NO_EMPHASIS, run: emphasis }),
  );
}
