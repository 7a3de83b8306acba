import type { Config } from '../convert/configs';
import type { Severity } from '../rules/rule';
import type { Completeness } from '../service/completeness';
import type { Hole } from '../service/holes-list';
import type { Range } from '../text/lines';
import type { ConvertedName, DoubtfulPlace } from './conversion-protocol';

/**
 * What the server understands beyond LSP. Everything here is a convenience for Pizhu's own client: any editor
 * reaches the same through code actions. The client imports these types and nothing else of the server.
 */
export const REQUESTS = {
  convert: 'pizhu/convert',
  placeholders: 'pizhu/placeholders',
  documentState: 'pizhu/documentState',
  ignored: 'pizhu/ignored',
  holes: 'pizhu/holes',
  tasks: 'pizhu/tasks',
  findings: 'pizhu/findings',
  fixRule: 'pizhu/fixRule',
  emphasis: 'pizhu/emphasis',
  checkFolder: 'pizhu/checkFolder',
  clearFolder: 'pizhu/clearFolder',
} as const;

/** What the server tells a client that says `folderReport: true` in its `initializationOptions`. */
export const NOTIFICATIONS = {
  documentsChecked: 'pizhu/documentsChecked',
} as const;

/** What the server asks of a client that says `files: true` in its `initializationOptions`. */
export const CLIENT_REQUESTS = {
  findFiles: 'pizhu/findFiles',
  readFile: 'pizhu/readFile',
  writeFile: 'pizhu/writeFile',
} as const;

/** Answers with the URIs of the files that may be reports by their names, but for those the user excluded. */
export interface FindFilesParams {
  /** The URI of a folder; absent: all folders of the workspace. */
  readonly folder?: string;
  /** How the names end, without the dot. */
  readonly endings: readonly string[];
}

/** Replaces a file's content by these bytes, given in Base64; answers with null when that is done. */
export interface WriteFileParams {
  readonly uri: string;
  readonly bytes: string;
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
  /** The client shows dimmed what `emphasis` says: its diagnostics need not fade it a second time. */
  readonly dims?: boolean;
  /**
   * The client has a command of its own for `checkFolder` and takes `documentsChecked`. It is not told of LSP's workspace
   * diagnostics, which VS Code would ask for every few seconds, whether somebody wants them or not.
   */
  readonly folderReport?: boolean;
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
  /** How many places a person should look at. */
  readonly doubtful: number;
  readonly places: readonly DoubtfulPlace[];
  readonly names: readonly ConvertedName[];
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
  /** Absent in a document that is no report. */
  readonly completeness?: Completeness;
}

/** Answers with all that is still to be filled in, in document order. */
export type HolesParams = DocumentParams;
export type HolesResult = readonly HoleItem[];

/** See `Hole` in `service/holes-list.ts`. */
export interface HoleItem extends Omit<Hole, 'span'> {
  /** What typing would replace; empty where nothing stands for what is missing. */
  readonly range: Range;
}

/** Answers with every numbered task, in document order. */
export type TasksParams = DocumentParams;
export type TasksResult = readonly TaskItem[];

export interface TaskItem {
  /** Label and title of each section and task around it, from the outermost in. */
  readonly section: readonly string[];
  readonly label: string;
  readonly title: string;
  /** Label and title, in the document. */
  readonly range: Range;
}

/** Answers with what was found, rule by rule, the gravest first. */
export type FindingsParams = DocumentParams;
export type FindingsResult = readonly RuleFindings[];

export interface RuleFindings {
  readonly rule: string;
  readonly title: string;
  readonly why: string;
  /** The address of the page that explains it. */
  readonly manual: string;
  readonly severity: Severity;
  /** How many places there are; `places` may be fewer. */
  readonly count: number;
  /** How many edits `fixRule` would make. */
  readonly safeFixes: number;
  readonly places: readonly RulePlace[];
}

export interface RulePlace {
  readonly range: Range;
  /** Empty where the places of a rule differ in nothing but their text. */
  readonly message: string;
  /** The place with a few characters around it. */
  readonly text: string;
}

/** Answers with the edits of all safe fixes of one rule. */
export interface FixRuleParams extends DocumentParams {
  readonly rule: string;
}

export interface FixRuleResult {
  /** The document version that the edits fit. */
  readonly version: number;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/** Answers with what an editor may show more quietly, and what it may frame. */
export type EmphasisParams = DocumentParams;

export interface EmphasisResult {
  readonly version: number;
  /** Blocks that belong to the web page and not to the document. */
  readonly dimmed: readonly Range[];
  /** What is still to be filled in; empty ranges where nothing stands for it. */
  readonly holes: readonly Range[];
}

/**
 * Checks every report below a folder: answers with a summary of each, and sends the findings of those that are not open
 * as diagnostics. They are kept up to date (see `documentsChecked`) until `clearFolder`. With a `partialResultToken` the
 * summaries come as `$/progress` in parts (`readonly CheckedDocument[]`) and the answer itself is empty; progress and
 * cancellation are LSP's own. A cancelled check leaves what it has found so far.
 */
export interface CheckFolderParams {
  /** The URI of a folder; absent: all folders of the workspace. */
  readonly folder?: string;
  readonly workDoneToken?: number | string;
  readonly partialResultToken?: number | string;
}

export type CheckFolderResult = readonly CheckedDocument[];

/** What a check found out about one report. Files that are no reports are not told of. */
export interface CheckedDocument {
  readonly uri: string;
  /** The title that stands in the document; absent where none does. */
  readonly title?: string;
  readonly script: 'simplified' | 'traditional' | 'mixed' | 'none';
  readonly completeness: Completeness;
  /** How many findings there are of each severity. */
  readonly severities: Readonly<Record<Severity, number>>;
  /** The rules that found something, in the order of their ids. */
  readonly rules: readonly CheckedRule[];
}

export interface CheckedRule {
  readonly rule: string;
  /** As the settings have it. */
  readonly severity: Severity;
  readonly findings: number;
  /** At least as many: a dense class is one finding with many places. */
  readonly places: number;
}

/** Takes the findings of files that are not open away again: below a folder, or all. Answers with null. */
export interface ClearFolderParams {
  readonly folder?: string;
}

/** Documents that were checked before have changed, on disk or in an editor, or are gone or no reports any more. */
export interface DocumentsCheckedParams {
  readonly documents: readonly CheckedDocument[];
  readonly removed: readonly string[];
}

/** Answers with the entries of the project files around the open documents, in their order. */
export type IgnoredParams = Readonly<Record<string, never>>;
export type IgnoredResult = readonly IgnoredEntry[];

export interface IgnoredEntry {
  /** Where the entry stands. */
  readonly uri: string;
  readonly range: Range;
  readonly kind: 'place' | 'text' | 'rule';
  /** The rule's title. */
  readonly rule?: string;
  readonly text?: string;
  readonly file?: string;
  readonly reason?: string;
  /** The place is no longer in its document, as far as the open ones tell. */
  readonly isStale: boolean;
  /** What it ignores in the open documents. */
  readonly places: readonly IgnoredPlace[];
}

export interface IgnoredPlace {
  readonly uri: string;
  readonly range: Range;
  /** With what stands around it. */
  readonly text: string;
}
