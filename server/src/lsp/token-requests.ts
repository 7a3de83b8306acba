import {
  InlayHintRequest,
  LSPErrorCodes,
  ResponseError,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type Connection,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensParams,
} from 'vscode-languageserver';
import { createDocumentGuard } from './document-guard';
import { inlayHints } from './features/inlayHints';
import { semanticTokens, tokenEdits } from './features/semanticTokens';
import { createGuard, type Answer } from './guard';
import type { Runtime } from './runtime';
import type { Session, Snapshot } from './session';

/** Beyond this many UTF-16 units a client is given the tokens of what is on screen: all would be megabytes at a time. */
const MAX_LENGTH = 1_000_000;

/** What clients were sent, so that the next time they are sent what has changed. */
export interface SentTokens {
  forget(uri: string): void;
}

/** Answers for what is shown in the text itself: colours, and hints between the characters. */
export function answerTokenRequests(connection: Connection, runtime: Runtime, session: Session): SentTokens {
  const on = createDocumentGuard(createGuard(connection, runtime), session);
  const sent = new Map<string, { readonly id: string; readonly data: readonly number[] }>();

  const send = (snapshot: Snapshot): Answer<SemanticTokens | null> => {
    // VS Code takes an empty answer for the whole document as final, and would take the part on screen off again.
    if (snapshot.analysis.source.length > MAX_LENGTH) return session.client.callsOffTokens ? calledOff() : null;
    const data = semanticTokens(snapshot);
    sent.set(snapshot.uri, { id: snapshot.id, data });
    return { resultId: snapshot.id, data };
  };

  connection.onRequest(
    SemanticTokensRequest.type,
    on<SemanticTokensParams, SemanticTokens | null>({ name: 'semantic tokens', empty: null, run: send }),
  );
  connection.onRequest(
    SemanticTokensDeltaRequest.type,
    on<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta | null>({
      name: 'semantic tokens',
      empty: null,
      run: (snapshot, { previousResultId }) => {
        const before = sent.get(snapshot.uri);
        const now = send(snapshot);
        if (!now || now instanceof ResponseError || before?.id !== previousResultId) return now;
        return { resultId: snapshot.id, edits: tokenEdits(before.data, now.data) };
      },
    }),
  );
  connection.onRequest(
    SemanticTokensRangeRequest.type,
    on({
      name: 'semantic tokens',
      empty: { data: [] },
      run: (snapshot, { range }) => ({ data: semanticTokens(snapshot, range) }),
    }),
  );
  connection.onRequest(
    InlayHintRequest.type,
    on({ name: 'inlay hints', empty: [], run: (snapshot, { range }) => inlayHints(snapshot, session.client, range) }),
  );
  return { forget: (uri) => void sent.delete(uri) };
}

const calledOff = (): ResponseError<never> =>
  new ResponseError(LSPErrorCodes.ServerCancelled, 'too long for all tokens at once; ask for a range');
