import type { Connection, FileEvent } from 'vscode-languageserver';
import { DOCUMENT_ENDINGS, hasDocumentName } from '../service/detect';
import { lazyFacts, type DocumentFacts } from '../service/document-facts';
import type { Analysis } from '../service/analyze';
import type { NamedDocument } from '../service/title-index';
import { openProgress, yieldToRequests } from './background';
import type { ClosedDocument, ClosedDocuments } from './closed-documents';
import { logFailure } from './guard';
import type { Runtime } from './runtime';
import type { Session } from './session';
import { STRINGS } from './strings';
import { fileName, uriKey } from './uris';
import type { Watching } from './watching';

/**
 * What is to be known of the workspace's reports: their titles, headings, tasks, citations. It is gathered when somebody
 * first asks and kept in step with the disk; what is open counts as it stands in the editor.
 */
export interface FolderIndex {
  /** All reports, the open ones first. Whoever asks for nothing but what is on screen gives way: see `unlessStopped`. */
  documents(options?: Asking): Promise<NamedDocument[]>;
  /** It is closed: from now on it counts as it stands on disk, for what was typed may never have been saved. */
  documentClosed(uri: string): void;
  /** Folders, files or settings have changed as a whole. */
  touchAll(): void;
}

export interface Asking {
  /** Nobody asked by hand: a user who stopped the gathering is not to see it begin again. */
  readonly unlessStopped?: boolean;
}

interface Entry {
  readonly uri: string;
  /** Undefined for what is no report. */
  readonly facts: DocumentFacts | undefined;
}

export interface IndexTools {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly session: Session;
  readonly closed: ClosedDocuments;
  readonly watching: Watching;
}

/** Files that are read while another one is looked at: far ones take their time to come. */
const READ_AHEAD = 4;

export function createFolderIndex({ connection, runtime, session, closed, watching }: IndexTools): FolderIndex {
  const entries = new Map<string, Entry>();
  /** Files whose facts are to be read, by key. */
  const due = new Map<string, string>();
  let isListed = false;
  let isWatching = false;
  let isStopped = false;
  let running: Promise<void> | undefined;

  const touch = (uri: string): void => {
    if (hasDocumentName(uri)) due.set(uriKey(uri), uri);
  };

  const list = async (): Promise<void> => {
    if (!isWatching) watching.watch([`**/*.{${DOCUMENT_ENDINGS.join(',')}}`], watched);
    isWatching = true;
    // A client that tells of no changes is asked anew each time; it costs no reading.
    isListed = watching.isPossible;
    const uris = await session.files.list();
    const keys = new Set(uris.map(uriKey));
    for (const key of entries.keys()) if (!keys.has(key)) entries.delete(key);
    for (const uri of uris) if (!entries.has(uriKey(uri))) touch(uri);
  };
  const watched = (changes: readonly FileEvent[]): void => {
    for (const { uri } of changes) touch(uri);
  };

  const readAhead = (batch: readonly (readonly [string, string])[]): Promise<(ClosedDocument | undefined)[]> =>
    Promise.all(
      batch.map(([, uri]) =>
        closed.read(uri).catch((error: unknown) => {
          logFailure(connection, uri, error);
          return undefined;
        }),
      ),
    );

  const update = async (): Promise<void> => {
    if (!isListed) await list();
    if (due.size === 0) return;
    const all = due.size;
    const progress = await openProgress(connection, session.client, STRINGS.indexing, all);
    try {
      for (let batch = firstOf(due, READ_AHEAD); batch.length > 0; batch = firstOf(due, READ_AHEAD)) {
        isStopped = progress.isCancelled;
        if (isStopped) return;
        for (const [key] of batch) due.delete(key);
        for (const [i, document] of (await readAhead(batch)).entries()) {
          const [key, uri] = batch[i]!;
          await yieldToRequests(runtime);
          entries.set(key, { uri, facts: document?.facts() });
        }
        progress.report(Math.max(0, all - due.size), all);
      }
    } finally {
      progress.done();
    }
  };

  return {
    async documents({ unlessStopped = false } = {}) {
      if (!(unlessStopped && isStopped)) await (running ??= update().finally(() => (running = undefined)));
      const open = await openDocuments(session);
      const isOpen = new Set(session.openDocuments().map(uriKey));
      const others = [...entries].flatMap(([key, { uri, facts }]) =>
        facts && !isOpen.has(key) ? [{ uri, fileName: fileName(uri), facts }] : [],
      );
      return [...open, ...others];
    },
    documentClosed(uri) {
      if (entries.has(uriKey(uri))) touch(uri);
    },
    touchAll() {
      isListed = false;
      for (const [key, { uri }] of entries) due.set(key, uri);
    },
  };
}

function firstOf<T>(items: Iterable<T>, count: number): T[] {
  const out: T[] = [];
  for (const item of items) {
    if (out.length === count) break;
    out.push(item);
  }
  return out;
}

async function openDocuments(session: Session): Promise<NamedDocument[]> {
  const snapshots = await Promise.all(session.openDocuments().map((uri) => session.snapshot(uri)));
  return snapshots.flatMap((snapshot) =>
    snapshot?.isReport
      ? [{ uri: snapshot.uri, fileName: fileName(snapshot.uri), facts: factsOf(snapshot.analysis) }]
      : [],
  );
}

const kept = new WeakMap<Analysis, DocumentFacts>();

function factsOf(analysis: Analysis): DocumentFacts {
  const facts = kept.get(analysis) ?? lazyFacts(analysis.report, analysis.lines);
  kept.set(analysis, facts);
  return facts;
}
