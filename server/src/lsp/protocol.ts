import type { Config } from '../convert/configs';
import type { Range } from '../text/lines';

/**
 * What the server understands beyond LSP. Everything here is a convenience for Pizhu's own client: any editor
 * reaches the same through code actions. The client imports these types and nothing else of the server.
 */
export const REQUESTS = {
  convert: 'pizhu/convert',
  placeholders: 'pizhu/placeholders',
  documentState: 'pizhu/documentState',
} as const;

/** What the server asks of a client that says `files: true` in its `initializationOptions`. */
export const CLIENT_REQUESTS = {
  findFiles: 'pizhu/findFiles',
  readFile: 'pizhu/readFile',
} as const;

/** Answers with the URIs of the files that may be reports by their names, but for those the user excluded. */
export interface FindFilesParams {
  /** The URI of a folder; absent: all folders of the workspace. */
  readonly folder?: string;
  /** How the names end, without the dot. */
  readonly endings: readonly string[];
}

/** Answers with the file's bytes in Base64, and with null when there is no such file. */
export interface ReadFileParams {
  readonly uri: string;
}

/**
 * `CodeLens.data`. What a lens may be clicked for has no name that all editors know, so it comes without one; a client
 * that can show places makes of these what it has.
 */
export interface CodeLensData {
  /** The labels that the lens counts. */
  readonly items: readonly Range[];
}

/** `initializationOptions`. */
export interface InitializationOptions {
  /** Where the conversion tables lie, as a URL that ends in `/`; only the browser's server needs to be told. */
  readonly tables?: string;
  /** The client answers `CLIENT_REQUESTS`. */
  readonly files?: boolean;
}

interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

export interface ConvertParams extends DocumentParams {
  readonly to: Config;
  /** Empty or absent: the whole document. */
  readonly ranges?: readonly Range[];
}

export interface ConvertResult {
  /** The document version that the edits fit. */
  readonly version: number;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  /** How many of them a person should look at. */
  readonly doubtful: number;
}

/**
 * Answers with the ranges still to be filled, in document order: figures, names and words that are missing, and marks
 * left for them. A range is empty where nothing stands for what is missing.
 */
export type PlaceholdersParams = DocumentParams;
export type PlaceholdersResult = readonly Range[];

export type DocumentStateParams = DocumentParams;

export interface DocumentStateResult {
  readonly isReport: boolean;
  readonly script: 'simplified' | 'traditional' | 'mixed' | 'none';
  /** The conversion targets that would change this document, the likeliest first. */
  readonly targets: readonly Config[];
}
