import type { CancellationToken, PreviousResultId, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { version as serverVersion } from '../../../../package.json';
import { fingerprint } from '../../text/fingerprint';
import { yieldToRequests, type Progress } from '../background';
import type { ClosedDocuments } from '../closed-documents';
import type { Runtime } from '../runtime';
import type { Session } from '../session';
import { uriKey } from '../uris';
import { diagnostics } from './diagnostics';

export interface WorkspaceDiagnosticsTools {
  readonly session: Session;
  readonly closed: ClosedDocuments;
  readonly runtime: Runtime;
  readonly onFailure: (uri: string, error: unknown) => void;
}

/** Reports that are sent together. */
const PART = 20;

/**
 * Hands on the diagnostics of every report of the workspace in parts, those of open documents as they stand in the
 * editor. What the client holds already is read but not analysed again; what it holds of files that are gone is emptied.
 */
export async function workspaceDiagnostics(
  tools: WorkspaceDiagnosticsTools,
  previousResultIds: readonly PreviousResultId[],
  { token, progress }: { readonly token: CancellationToken; readonly progress: Progress },
  send: (items: WorkspaceDocumentDiagnosticReport[]) => void,
): Promise<void> {
  const previous = new Map(previousResultIds.map(({ uri, value }) => [uriKey(uri), value]));
  const uris = await allDocuments(tools.session);
  const gone = new Map(previousResultIds.map(({ uri }) => [uriKey(uri), uri]));
  let part: WorkspaceDocumentDiagnosticReport[] = [];
  for (const [i, uri] of uris.entries()) {
    await yieldToRequests(tools.runtime);
    if (token.isCancellationRequested) return;
    const report = await reportOf(tools, uri, previous.get(uriKey(uri)));
    if (report) {
      part.push(report);
      gone.delete(uriKey(uri));
    }
    if (part.length === PART) send(part.splice(0));
    progress.report(i + 1, uris.length);
  }
  part = [...part, ...[...gone.values()].map((uri) => empty(uri))];
  if (part.length > 0) send(part);
}

/** Documents that are open and files that are not, each once. */
async function allDocuments(session: Session): Promise<string[]> {
  const open = session.openDocuments();
  const keys = new Set(open.map(uriKey));
  return [...open, ...(await session.files.list()).filter((uri) => !keys.has(uriKey(uri)))];
}

async function reportOf(
  { session, closed, onFailure }: WorkspaceDiagnosticsTools,
  uri: string,
  known: string | undefined,
): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
  const snapshot = await session.snapshot(uri);
  if (snapshot) {
    const { version, id: resultId } = snapshot;
    if (resultId === known) return { kind: 'unchanged', uri, version, resultId };
    return { kind: 'full', uri, version, resultId, items: diagnostics(snapshot, session.client) };
  }
  try {
    const document = await closed.read(uri);
    if (!document) return undefined;
    const { source, settings, suppressions } = document;
    const terms = JSON.stringify([serverVersion, session.client.locale, settings, suppressions]);
    const resultId = `${fingerprint(source)}.${fingerprint(terms)}`;
    if (resultId === known) return { kind: 'unchanged', uri, version: null, resultId };
    const analysis = await document.analyze();
    if (!analysis) return undefined;
    const items = diagnostics(
      { uri, version: 0, id: resultId, isReport: true, analysis, resources: {} },
      session.client,
    );
    return { kind: 'full', uri, version: null, resultId, items };
  } catch (error) {
    onFailure(uri, error);
    return undefined;
  }
}

const empty = (uri: string): WorkspaceDocumentDiagnosticReport => ({ kind: 'full', uri, version: null, items: [] });
