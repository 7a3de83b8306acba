import { EventEmitter, type CancellationToken, type Disposable, type Event } from 'vscode';
import type { ProgressType } from 'vscode-languageclient';
import type {
  CheckedDocument,
  CheckFolderParams,
  CheckFolderResult,
  ClearFolderParams,
  DocumentsCheckedParams,
  NOTIFICATIONS,
  REQUESTS,
} from '../../server/src/lsp/protocol';
import type { Disposing } from './disposing';
import type { Server } from './server';

/** What folder checks have found out so far; the server keeps it in step with the disk. */
export interface FolderReport extends Disposing {
  readonly documents: readonly CheckedDocument[];
  readonly isRunning: boolean;
  readonly onDidChange: Event<void>;
  /** Checks the reports below a folder, or of all folders. `onPart` is told how far it is, as in 120/2000. */
  check(folder: string | undefined, token: CancellationToken, onPart: (done: string) => void): Promise<void>;
  clear(): Promise<void>;
}

const CHECK_FOLDER: (typeof REQUESTS)['checkFolder'] = 'pizhu/checkFolder';
const CLEAR_FOLDER: (typeof REQUESTS)['clearFolder'] = 'pizhu/clearFolder';
const DOCUMENTS_CHECKED: (typeof NOTIFICATIONS)['documentsChecked'] = 'pizhu/documentsChecked';

// The client library asks for an object of this class and never looks into it. Loading the library for that would cost
// every text file that is opened.
const anyProgress = (stand: object) => stand as ProgressType<unknown>;
const PARTS = anyProgress({}) as ProgressType<CheckFolderResult>;
const WORK = anyProgress({}) as ProgressType<{ readonly message?: string }>;

export function createFolderReport(server: Server): FolderReport {
  const documents = new Map<string, CheckedDocument>();
  const changed = new EventEmitter<void>();
  let runs = 0;
  let listening: Disposable | undefined;

  const add = (parts: readonly CheckedDocument[]): void => {
    for (const document of parts) documents.set(document.uri, document);
    if (parts.length > 0) changed.fire();
  };
  const forget = (isGone: (uri: string) => boolean): void => {
    for (const uri of [...documents.keys()]) if (isGone(uri)) documents.delete(uri);
  };

  return {
    get documents() {
      return [...documents.values()];
    },
    get isRunning() {
      return runs > 0;
    },
    onDidChange: changed.event,
    async check(folder, token, onPart) {
      const client = await server.start();
      listening ??= client.onNotification(DOCUMENTS_CHECKED, (params: DocumentsCheckedParams) => {
        const removed = new Set(params.removed);
        forget((uri) => removed.has(uri));
        add(params.documents);
        if (removed.size > 0) changed.fire();
      });
      const id = `pizhu-folder-${String(Date.now())}-${++runs}`;
      const params: CheckFolderParams = {
        ...(folder !== undefined && { folder }),
        workDoneToken: `${id}-work`,
        partialResultToken: `${id}-parts`,
      };
      // What was found before is found again, unless it is gone.
      forget((uri) => folder === undefined || uri.startsWith(`${folder}/`));
      changed.fire();
      const progress = [
        client.onProgress(PARTS, params.partialResultToken!, add),
        client.onProgress(WORK, params.workDoneToken!, ({ message }) => {
          if (message !== undefined) onPart(message);
        }),
      ];
      try {
        add(await client.sendRequest<CheckFolderResult>(CHECK_FOLDER, params, token));
      } catch (error) {
        // A check that is cancelled leaves what it has found.
        if (!token.isCancellationRequested) throw error;
      } finally {
        for (const each of progress) each.dispose();
        runs--;
        changed.fire();
      }
    },
    async clear() {
      documents.clear();
      changed.fire();
      const params: ClearFolderParams = {};
      await server.client?.sendRequest(CLEAR_FOLDER, params);
    },
    dispose() {
      listening?.dispose();
      changed.dispose();
    },
  };
}
