import type { Config } from '../convert/configs';
import type { EditCause, EditGroup } from '../service/conversion-report';
import type { Position, Range } from '../text/lines';

/** The requests that conversion adds to LSP, beside `pizhu/convert`; see `protocol.ts`. */
export const CONVERSION_REQUESTS = {
  choices: 'pizhu/conversionChoices',
  preview: 'pizhu/previewConversion',
  convertFile: 'pizhu/convertFile',
  listFiles: 'pizhu/listFiles',
  repairTraditional: 'pizhu/repairTraditional',
} as const;

interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** What may be converted, and to what: asked before a person is. */
export interface ConversionChoicesParams extends DocumentParams {
  /** The selections; where none holds a character, the whole document is meant. */
  readonly ranges: readonly Range[];
  readonly position: Position;
}

export interface ConversionChoices {
  /** Of the selections, or of the document. */
  readonly script: 'simplified' | 'traditional' | 'mixed' | 'none';
  /** The targets that would change it, the likeliest first. */
  readonly targets: readonly Config[];
  /** The section around the position. */
  readonly section?: { readonly name: string; readonly range: Range };
}

/** A place that a person should look at. Ranges count in the text as the conversion leaves it. */
export interface DoubtfulPlace {
  readonly range: Range;
  /** What was chosen. */
  readonly text: string;
  /** What else might stand there. */
  readonly others: readonly string[];
  /** Two readings of the words, or a character that is a form of two others. */
  readonly reason: 'boundary' | 'variant';
}

/** A name that the dictionaries alone would have harmed. */
export interface ConvertedName {
  /** In the text as the conversion leaves it. */
  readonly range: Range;
  /** As it was written before, which is how `convert.personNames` and `convert.notNames` know it. */
  readonly text: string;
  readonly written: string;
  readonly kind: 'person' | 'place';
}

export interface PreviewedConversion {
  readonly version: number;
  readonly edits: readonly PreviewedEdit[];
  readonly places: readonly DoubtfulPlace[];
  readonly names: readonly ConvertedName[];
}

export interface PreviewedEdit {
  readonly range: Range;
  readonly newText: string;
  readonly group: EditGroup;
  readonly cause: EditCause;
}

/** Answers with the URIs of the files below a folder that may be documents by their names. */
export interface ListFilesParams {
  readonly folder: string;
}

/** Converts a file that is not open, on the disk: whole, in its own encoding, or not at all. */
export interface ConvertFileParams {
  readonly uri: string;
  readonly to: Config;
}

export type ConvertFileResult =
  | {
      readonly outcome: 'converted' | 'unchanged';
      /** How many places were changed. */
      readonly edits: number;
      readonly places: readonly (DoubtfulPlace & { readonly context: string })[];
    }
  /** It is as it was: why, in the user's language. */
  | { readonly outcome: 'failed'; readonly problem: string };

export type RepairTraditionalParams = DocumentParams;

export interface RepairTraditionalResult {
  readonly version: number;
  readonly edits: readonly {
    readonly range: Range;
    readonly newText: string;
    /** A Simplified character; a wrong variant (關于); the rarer of two accepted forms. */
    readonly cause: 'script' | 'variant' | 'unify';
  }[];
}
