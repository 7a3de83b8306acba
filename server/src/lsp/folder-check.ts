import { ProgressType, type CancellationToken, type Connection, type FileEvent } from 'vscode-languageserver';
import { DOCUMENT_ENDINGS, hasDocumentName } from '../service/detect';
import { yieldToRequests, progressOn } from './background';
import type { ClosedDocuments } from './closed-documents';
import { checkedDocument } from './features/checkedDocuments';
import { EntryUseRecorder } from './entry-use';
import { diagnostics } from './features/diagnostics';
import { inBackground, logFailure } from './guard';
import { localize } from '../text/localized';
import { NOTIFICATIONS, type CheckedDocument, type CheckFolderParams, type DocumentsCheckedParams } from './protocol';
import type { Runtime } from './runtime';
import type { Session, Snapshot } from './session';
import { STRINGS } from './strings';
import { isBelow, uriKey } from './uris';
import type { Watching } from './watching';

/**
 * Checks the reports below a folder when somebody asks, and keeps what was checked in step with the disk until it is
 * cleared. The findings of what is open reach the client anyway, those of the other files are sent from here.
 */
export interface FolderCheck {
  /** @throws when the files cannot be listed */
  check(params: CheckFolderParams, token: CancellationToken): Promise<CheckedDocument[]>;
  clear(folder: string | undefined): void;
  opened(uri: string): void;
  closed(uri: string): void;
  settingsChanged(): void;
}

export interface CheckTools {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly session: Session;
  readonly closed: ClosedDocuments;
  readonly watching: Watching;
}

const PARTS = new ProgressType<readonly CheckedDocument[]>();

/** Summaries that are sent together where the client takes them in parts. */
const PART = 20;

export function createFolderCheck({ connection, runtime, session, closed, watching }: CheckTools): FolderCheck {
  /** The files that were checked and not cleared, by key: whether something is on show for them. */
  const checked = new Map<string, { readonly uri: string; hasFindings: boolean }>();
  /** The folders that were checked: a report that appears in one is checked too. */
  const folders = new Set<string | undefined>();
  const due = new Set<string>();
  let isWatching = false;
  let isRunning = false;
  /** While a whole folder is checked: what its documents have use for in `.pizhu.yaml`. */
  let recorder: EntryUseRecorder | undefined;

  const send = (uri: string, snapshot: Snapshot | undefined): void => {
    const items = snapshot ? diagnostics(snapshot, forProblemsOnly) : [];
    const entry = checked.get(uriKey(uri));
    if (items.length === 0 && entry?.hasFindings !== true) return;
    if (entry) entry.hasFindings = items.length > 0;
    inBackground(connection, 'send findings', connection.sendDiagnostics({ uri, diagnostics: items }));
  };
  // The faded marks of a file that is not on screen are seen by nobody.
  const forProblemsOnly = { ...session.client, fades: false };

  /** The summary of one file, whose findings are sent; undefined for what is gone or no report. */
  const checkOne = async (uri: string): Promise<CheckedDocument | undefined> => {
    const open = await session.snapshot(uri);
    const snapshot = open ?? (await closedSnapshot(uri));
    const isReport = snapshot?.isReport === true;
    const key = uriKey(uri);
    if (isReport) recorder?.saw(snapshot.analysis);
    if (isReport && !checked.has(key)) checked.set(key, { uri, hasFindings: false });
    // It may have been opened while it was read.
    if (!open && session.versionOf(uri) === undefined) send(uri, isReport ? snapshot : undefined);
    if (!isReport) checked.delete(key);
    return isReport ? checkedDocument(snapshot) : undefined;
  };

  const closedSnapshot = async (uri: string): Promise<Snapshot | undefined> => {
    const document = await closed.read(uri);
    const analysis = await document?.analyze();
    return analysis && { uri, version: 0, id: '', isReport: true, analysis, resources: {} };
  };

  const tryOne = async (uri: string): Promise<CheckedDocument | undefined> => {
    try {
      return await checkOne(uri);
    } catch (error) {
      // One file that cannot be read is no reason to leave the others.
      logFailure(connection, uri, error);
      return undefined;
    }
  };

  const touch = (uri: string): void => {
    if (!hasDocumentName(uri)) return;
    if (!checked.has(uriKey(uri)) && ![...folders].some((folder) => isBelow(uri, folder))) return;
    due.add(uri);
    checkSoon();
  };
  const checkSoon = (): void => {
    if (isRunning || due.size === 0) return;
    isRunning = true;
    const done = checkDue().finally(() => {
      isRunning = false;
      checkSoon();
    });
    inBackground(connection, 'check again', done);
  };

  const checkDue = async (): Promise<void> => {
    const documents: CheckedDocument[] = [];
    const removed: string[] = [];
    for (const uri of due) {
      due.delete(uri);
      await yieldToRequests(runtime);
      const wasChecked = checked.has(uriKey(uri));
      const document = await tryOne(uri);
      if (document) documents.push(document);
      else if (wasChecked) removed.push(uri);
    }
    if (documents.length + removed.length === 0 || session.client.options.folderReport !== true) return;
    const params: DocumentsCheckedParams = { documents, removed };
    await connection.sendNotification(NOTIFICATIONS.documentsChecked, params);
  };

  const watch = (): void => {
    if (isWatching) return;
    isWatching = true;
    watching.watch([`**/*.{${DOCUMENT_ENDINGS.join(',')}}`], (changes: readonly FileEvent[]) => {
      for (const { uri } of changes) touch(uri);
    });
  };

  return {
    async check({ folder, workDoneToken, partialResultToken }, token) {
      const reporter = connection.window.attachWorkDoneProgress(workDoneToken);
      reporter.begin(localize(STRINGS.checking, session.client.locale), 0, undefined, true);
      const progress = progressOn(reporter, token);
      let part: CheckedDocument[] = [];
      const isInParts = partialResultToken !== undefined;
      const sendPart = async (): Promise<void> => {
        if (part.length > 0) await connection.sendProgress(PARTS, partialResultToken!, part);
        part = [];
      };
      try {
        watch();
        const uris = await session.files.list(folder);
        folders.add(folder);
        const mine = (recorder = new EntryUseRecorder());
        for (const [i, uri] of uris.entries()) {
          await yieldToRequests(runtime);
          if (progress.isCancelled) break;
          const document = await tryOne(uri);
          if (document) part.push(document);
          if (isInParts && part.length === PART) await sendPart();
          progress.report(i + 1, uris.length);
        }
        if (!progress.isCancelled) await session.projects.folderChecked(mine.of(folder));
        if (isInParts) await sendPart();
        return part;
      } finally {
        recorder = undefined;
        progress.done();
      }
    },
    clear(folder) {
      if (folder === undefined) folders.clear();
      for (const one of folders) if (one !== undefined && isBelow(`${one}/`, folder)) folders.delete(one);
      for (const [key, { uri }] of checked) {
        if (!isBelow(uri, folder)) continue;
        if (session.versionOf(uri) === undefined) send(uri, undefined);
        checked.delete(key);
      }
    },
    opened(uri) {
      // From now on its client asks for them, or is sent those of what stands in the editor.
      if (session.client.pullsDiagnostics && checked.has(uriKey(uri))) send(uri, undefined);
    },
    closed(uri) {
      if (checked.has(uriKey(uri))) touch(uri);
    },
    settingsChanged() {
      for (const { uri } of checked.values()) touch(uri);
    },
  };
}
