import type { InitializationOptions } from './protocol';

/** What the server needs of the place it runs in; Node and the browser each give their own. */
export interface Runtime {
  /**
   * Reads one conversion table. `options` is what the client said at `initialize`.
   * @throws when there is no such table or it cannot be read.
   */
  readTable(name: string, options: InitializationOptions): Promise<Uint8Array>;
  /** Lets input that is already waiting be read. */
  pause(): Promise<void>;
  /** The machine's own files, for a place that has some. */
  readonly localFiles?: LocalFiles;
}

/** Files by their `file:` URIs. */
export interface LocalFiles {
  /** The documents below a folder; folders that cannot be read are told to `onProblem` and left out. */
  list(folder: string, onProblem: (folder: string, error: unknown) => void): Promise<string[]>;
  /** Undefined when there is no such file. @throws when there is one that cannot be read */
  read(uri: string): Promise<Uint8Array | undefined>;
}
