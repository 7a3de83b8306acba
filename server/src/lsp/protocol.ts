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
