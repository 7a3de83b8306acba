import {
  DidChangeWatchedFilesNotification,
  type Connection,
  type DidChangeWatchedFilesRegistrationOptions,
  type FileEvent,
} from 'vscode-languageserver';
import type { Client } from './client';
import { inBackground } from './guard';

export interface Watching {
  /** False for a client that tells of no changes on disk. */
  readonly isPossible: boolean;
  /** Asks the client to tell of files created, changed or deleted whose paths fit a pattern. */
  watch(patterns: readonly string[], onChanges: (changes: readonly FileEvent[]) => void): void;
}

/** Lets features watch files, each its own: a listener is told of what its patterns fit, and may be told of more. */
export function createWatching(connection: Connection, client: Client): Watching {
  const listeners: ((changes: readonly FileEvent[]) => void)[] = [];
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const listener of listeners) listener(changes);
  });
  return {
    isPossible: client.watchesFiles,
    watch(patterns, onChanges) {
      listeners.push(onChanges);
      if (!client.watchesFiles) return;
      const options: DidChangeWatchedFilesRegistrationOptions = {
        watchers: patterns.map((globPattern) => ({ globPattern })),
      };
      inBackground(connection, 'watch', connection.client.register(DidChangeWatchedFilesNotification.type, options));
    },
  };
}
