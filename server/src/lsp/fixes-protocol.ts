import type { FileState, RecordedEdit } from '../service/fix-record';
import type { Range } from '../text/lines';

/** The requests about fixes as a whole; see `protocol.ts`. */
export const FIX_REQUESTS = {
  previewFixes: 'pizhu/previewFixes',
  allFixes: 'pizhu/allFixes',
  cleanText: 'pizhu/cleanText',
  fileState: 'pizhu/fileState',
} as const;

interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

export type PreviewFixesParams = DocumentParams;

/** One way to mend each finding that can be mended, in document order; no two meet. */
export interface PreviewFixesResult {
  readonly version: number;
  readonly fixes: readonly PreviewedFix[];
}

export interface PreviewedFix {
  readonly rule: string;
  /** What the rule finds, in the user's language. */
  readonly ruleTitle: string;
  /** What the fix does, in the user's language. */
  readonly title: string;
  /** Only `safe` may be made unseen. */
  readonly kind: 'safe' | 'suggestion';
  /** To be made together. */
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

export type AllFixesParams = DocumentParams;

/** Every safe fix, those included that only other fixes bring to light. */
export interface AllFixesResult {
  readonly version: number;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  /** The same as the command line records it, round by round. */
  readonly record: readonly RecordedEdit[];
}

export type CleanTextParams = DocumentParams;

export interface CleanTextResult {
  readonly text: string;
  /** How many edits were made to the document's own text. */
  readonly fixes: number;
  /** How many stretches of the page were left out. */
  readonly removed: number;
}

/** How a document's file stands on the disk; null where there is none, or where it says something else. */
export type FileStateParams = DocumentParams;
export type FileStateResult = FileState | null;
