import type { ReadTable } from '../convert/tables';

/** Everything outside that a command touches, but for the files it is given. Tests pass their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds from some start. */
  readonly now: () => number;
  /** Reads a table of script conversion. */
  readonly readTable: ReadTable;
  /** From now on Ctrl-C is noted instead of ending the process, once; a second one ends it. */
  readonly holdInterrupts: () => HeldInterrupts;
  /** Starts the language server on standard input and output; the client ends it. */
  readonly serve: () => Promise<void>;
}

export interface HeldInterrupts {
  readonly isAsked: boolean;
  release(): void;
}

export interface Output {
  /**
   * Resolves when the reader is ready for more, so that a slow one never makes us buffer a corpus. Rejects when the
   * outside fails (a full disk), be it at an earlier write.
   */
  write(data: string | Uint8Array): Promise<void>;
  /** The reader has gone away (`| head`): what is written from now on is dropped. */
  readonly isClosed: boolean;
  readonly isTerminal: boolean;
}
