import type { Locale } from '../text/localized';
import type { DecodedText } from '../zh/decode';
import type { InitializationOptions } from './protocol';

/** What the server needs of the place it runs in; Node and the browser each give their own. */
export interface Runtime {
  /** The language of the place, for clients that name none: Emacs and Neovim do not. */
  readonly locale?: Locale;
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
  /**
   * Puts another text into a file that was read before, in the file's own encoding; whole or not at all. Tells why not
   * when the encoding cannot hold it. @throws when the file cannot be written
   */
  replace(uri: string, file: FileText, text: string): Promise<WritingProblem | undefined>;
}

/** A text file as it was read. */
export interface FileText extends DecodedText {
  readonly bytes: Uint8Array;
}

/** Why a text cannot be written: some bytes could not be read and would be lost, or the encoding lacks a character. */
export type WritingProblem =
  | { readonly reason: 'damaged' }
  | { readonly reason: 'unwritable'; readonly character: string }
  /** The encoding can be written only where there are local files. */
  | { readonly reason: 'encoding' };
