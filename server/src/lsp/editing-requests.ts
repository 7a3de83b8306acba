import type { Connection } from 'vscode-languageserver';
import type { ResourceLoader } from '../service/resources';
import type { Converters } from './conversion';
import {
  CONVERSION_REQUESTS,
  type ConversionChoices,
  type ConversionChoicesParams,
  type ConvertFileParams,
  type ConvertFileResult,
  type ListFilesParams,
  type PreviewedConversion,
  type RepairTraditionalParams,
  type RepairTraditionalResult,
} from './conversion-protocol';
import { createDocumentGuard } from './document-guard';
import { conversionChoices } from './features/conversionParts';
import { convertFile } from './features/convertFile';
import { fileState } from './features/fileState';
import { previewConversion } from './features/previewConversion';
import { repairTraditional } from './features/repairTraditional';
import { allFixes, cleanText, previewFixes } from './features/wholeFixes';
import {
  FIX_REQUESTS,
  type AllFixesParams,
  type AllFixesResult,
  type CleanTextParams,
  type CleanTextResult,
  type FileStateParams,
  type FileStateResult,
  type PreviewFixesParams,
  type PreviewFixesResult,
} from './fixes-protocol';
import { createGuard } from './guard';
import type { ConvertParams } from './protocol';
import type { Runtime } from './runtime';
import type { Session } from './session';

/** What changes texts beyond a single fix. */
export interface EditingTools {
  readonly converters: Converters;
  readonly loader: ResourceLoader;
}

/** Says which request about changing whole documents goes to which feature. Each was asked for, so a failure is told. */
export function answerEditingRequests(
  connection: Connection,
  runtime: Runtime,
  session: Session,
  { converters, loader }: EditingTools,
): void {
  const { client, files } = session;
  const guard = createGuard(connection, runtime);
  const on = createDocumentGuard(guard, session);

  connection.onRequest(
    CONVERSION_REQUESTS.choices,
    on<ConversionChoicesParams, ConversionChoices>({
      name: CONVERSION_REQUESTS.choices,
      hasPositions: true,
      run: conversionChoices,
    }),
  );
  connection.onRequest(
    CONVERSION_REQUESTS.preview,
    on<ConvertParams, PreviewedConversion>({
      name: CONVERSION_REQUESTS.preview,
      hasPositions: true,
      run: (snapshot, params) => previewConversion(snapshot, converters, params),
    }),
  );
  connection.onRequest(
    CONVERSION_REQUESTS.convertFile,
    guard<ConvertFileParams, ConvertFileResult>({
      name: CONVERSION_REQUESTS.convertFile,
      run: (params) => convertFile(session, converters, params),
    }),
  );
  connection.onRequest(
    CONVERSION_REQUESTS.listFiles,
    guard<ListFilesParams, string[]>({
      name: CONVERSION_REQUESTS.listFiles,
      run: ({ folder }) => files.list(folder),
    }),
  );
  connection.onRequest(
    CONVERSION_REQUESTS.repairTraditional,
    on<RepairTraditionalParams, RepairTraditionalResult>({
      name: CONVERSION_REQUESTS.repairTraditional,
      hasPositions: true,
      run: (snapshot) => repairTraditional(snapshot, loader),
    }),
  );
  connection.onRequest(
    FIX_REQUESTS.previewFixes,
    on<PreviewFixesParams, PreviewFixesResult>({
      name: FIX_REQUESTS.previewFixes,
      hasPositions: true,
      run: (snapshot) => previewFixes(snapshot, client),
    }),
  );
  connection.onRequest(
    FIX_REQUESTS.allFixes,
    on<AllFixesParams, AllFixesResult>({
      name: FIX_REQUESTS.allFixes,
      hasPositions: true,
      run: (snapshot) => allFixes(snapshot, loader),
    }),
  );
  connection.onRequest(
    FIX_REQUESTS.cleanText,
    on<CleanTextParams, CleanTextResult>({
      name: FIX_REQUESTS.cleanText,
      hasPositions: true,
      run: (snapshot) => cleanText(snapshot, loader),
    }),
  );
  connection.onRequest(
    FIX_REQUESTS.fileState,
    on<FileStateParams, FileStateResult>({
      name: FIX_REQUESTS.fileState,
      hasPositions: true,
      run: (snapshot) => fileState(snapshot, files),
    }),
  );
}
