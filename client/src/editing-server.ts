import { Uri, type Position, type Range, type TextDocument } from 'vscode';
import type { Config } from '../../server/src/convert/configs';
import type {
  CONVERSION_REQUESTS,
  ConversionChoices,
  ConversionChoicesParams,
  ConvertFileParams,
  ConvertFileResult,
  ListFilesParams,
  PreviewedConversion,
  RepairTraditionalResult,
} from '../../server/src/lsp/conversion-protocol';
import type {
  AllFixesResult,
  CleanTextResult,
  FileStateResult,
  FIX_REQUESTS,
  PreviewFixesResult,
} from '../../server/src/lsp/fixes-protocol';
import type { ConvertParams } from '../../server/src/lsp/protocol';
import { textDocument, type Server } from './server';

type Conversion<Name extends keyof typeof CONVERSION_REQUESTS> = (typeof CONVERSION_REQUESTS)[Name];
type Fix<Name extends keyof typeof FIX_REQUESTS> = (typeof FIX_REQUESTS)[Name];

const CHOICES: Conversion<'choices'> = 'pizhu/conversionChoices';
const PREVIEW: Conversion<'preview'> = 'pizhu/previewConversion';
const CONVERT_FILE: Conversion<'convertFile'> = 'pizhu/convertFile';
const LIST_FILES: Conversion<'listFiles'> = 'pizhu/listFiles';
const REPAIR_TRADITIONAL: Conversion<'repairTraditional'> = 'pizhu/repairTraditional';
const PREVIEW_FIXES: Fix<'previewFixes'> = 'pizhu/previewFixes';
const ALL_FIXES: Fix<'allFixes'> = 'pizhu/allFixes';
const CLEAN_TEXT: Fix<'cleanText'> = 'pizhu/cleanText';
const FILE_STATE: Fix<'fileState'> = 'pizhu/fileState';

const ask = async <R>(server: Server, method: string, params: object): Promise<R> =>
  (await server.start()).sendRequest<R>(method, params);

const about = (document: TextDocument): object => ({ textDocument: textDocument(document) });

export function requestChoices(
  server: Server,
  document: TextDocument,
  ranges: readonly Range[],
  position: Position,
): Promise<ConversionChoices> {
  const params: ConversionChoicesParams = { textDocument: textDocument(document), ranges, position };
  return ask(server, CHOICES, params);
}

export function requestPreview(
  server: Server,
  document: TextDocument,
  to: Config,
  ranges: readonly Range[],
): Promise<PreviewedConversion> {
  const params: ConvertParams = { textDocument: textDocument(document), to, ranges };
  return ask(server, PREVIEW, params);
}

/** Converts a file that is not open. */
export function requestFileConversion(server: Server, uri: Uri, to: Config): Promise<ConvertFileResult> {
  const params: ConvertFileParams = { uri: uri.toString(), to };
  return ask(server, CONVERT_FILE, params);
}

/** The files below a folder that may be documents by their names. */
export async function requestFiles(server: Server, folder: Uri): Promise<Uri[]> {
  const params: ListFilesParams = { folder: folder.toString() };
  return (await ask<readonly string[]>(server, LIST_FILES, params)).map((uri) => Uri.parse(uri));
}

export const requestRepair = (server: Server, document: TextDocument): Promise<RepairTraditionalResult> =>
  ask(server, REPAIR_TRADITIONAL, about(document));

export const requestFixesPreview = (server: Server, document: TextDocument): Promise<PreviewFixesResult> =>
  ask(server, PREVIEW_FIXES, about(document));

export const requestAllFixes = (server: Server, document: TextDocument): Promise<AllFixesResult> =>
  ask(server, ALL_FIXES, about(document));

export const requestCleanText = (server: Server, document: TextDocument): Promise<CleanTextResult> =>
  ask(server, CLEAN_TEXT, about(document));

export const requestFileState = (server: Server, document: TextDocument): Promise<FileStateResult> =>
  ask(server, FILE_STATE, about(document));
