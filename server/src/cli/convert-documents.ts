import type { Settings } from '../config/settings';
import type { Converter } from '../convert/converter';
import { parseReport } from '../parse/index';
import { convertOptions } from '../service/convert-options';
import { convertDocument, type ConversionReport } from '../service/conversion-report';
import type { Context } from './command';
import { conversionJson, conversionReport } from './conversion-json';
import type { SourceDocument } from './documents';
import { eachDocument } from './each-document';
import { encodeDocument } from './encode-document';
import type { Encoding } from '../zh/encodings';
import { mapRecords } from './jsonl';
import { UsageError } from './options';
import { saveDocument } from './save-document';
import { SingleOutput } from './single-output';
import { words } from './words';

export interface ConvertJob {
  readonly converter: Converter;
  /** OpenCC's algorithm alone. */
  readonly exact: boolean;
  /** Every edit is listed, on standard output. */
  readonly isReported: boolean;
}

export interface ConvertFilesJob extends ConvertJob {
  readonly write: boolean;
  readonly encoding: Encoding | undefined;
}

/** Converts documents, each in its file or, one alone, onto standard output. */
export async function convertDocuments(
  paths: readonly string[],
  job: ConvertFilesJob,
  context: Context,
): Promise<void> {
  const { io, messenger, progress, projects } = context;
  const output = new SingleOutput(io, new UsageError(words.severalNeedWrite));
  const report = job.isReported ? conversionReport(job.converter.config) : undefined;
  let changed = 0;
  if (report) await io.stdout.write(report.start);
  const handle = async (document: SourceDocument): Promise<void> => {
    const { settings } = await projects.termsOf(document.path);
    const reported = report && reportText(document.text, job, settings);
    const text = reported?.text ?? convertText(document.text, job, settings);
    if (job.write) {
      const outcome = await saveDocument(document, text, job.encoding, context);
      if (outcome === 'written') changed++;
      if (outcome !== 'failed' && reported) await io.stdout.write(report.document(document, reported, {}));
    } else if (reported) {
      await io.stdout.write(report.document(document, reported, { text }));
    } else {
      const bytes = await encodeDocument(document, text, job.encoding, messenger);
      if (bytes) output.hold(bytes);
    }
  };
  await eachDocument(paths, context, handle, { isWriting: job.write });
  await output.flush();
  if (report) await io.stdout.write(report.end);
  else if (job.write) await messenger.note(words.wroteFiles, { changed, count: progress.count });
}

export const convertRecords = (
  paths: readonly string[],
  field: string,
  job: ConvertJob,
  context: Context,
): Promise<void> =>
  mapRecords(paths, field, context, async (record, _where, path) => {
    const { settings } = await context.projects.termsOf(path);
    if (!job.isReported) return record.with({ text: convertText(record.text, job, settings) });
    const reported = reportText(record.text, job, settings);
    const members = { ...conversionJson(record.text, reported) };
    return record.with({ text: reported.text, members });
  });

function convertText(text: string, { converter, exact }: ConvertJob, settings: Settings): string {
  const options = exact ? { exact } : convertOptions(parseReport(text), settings);
  return converter.convert(text, options).text;
}

/** The same with a reason for every change, which takes longer. */
export const reportText = (text: string, { converter, exact }: ConvertJob, settings: Settings): ConversionReport =>
  convertDocument(converter, { report: parseReport(text), settings }, { exact });
