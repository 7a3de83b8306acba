import { misfitsOf, type ConversionReport } from '../service/conversion-report';
import { Lines } from '../text/lines';
import type { Context } from './command';
import { conversionJson, conversionReport } from './conversion-json';
import { reportText, type ConvertJob } from './convert-documents';
import type { SourceDocument } from './documents';
import { eachDocument } from './each-document';
import { mapRecords } from './jsonl';
import { words } from './words';

/**
 * Says of documents which are not in the script that a direction makes, and writes nothing. True when all are.
 */
export async function checkScript(paths: readonly string[], job: ConvertJob, context: Context): Promise<boolean> {
  const { io, messenger, progress, projects } = context;
  const report = job.isReported ? conversionReport(job.converter.config) : undefined;
  let wrong = 0;
  if (report) await io.stdout.write(report.start);
  const handle = async (document: SourceDocument): Promise<void> => {
    const { settings } = await projects.termsOf(document.path);
    const reported = reportText(document.text, job, settings);
    const verdict = verdictOn(reported);
    if (!verdict.isInScript) wrong++;
    if (report) await io.stdout.write(report.document(document, reported, { ...verdict }));
    else if (!verdict.isInScript) await io.stdout.write(`${lineOf(document, reported, context)}\n`);
  };
  await eachDocument(paths, context, handle);
  if (report) await io.stdout.write(report.end);
  else await messenger.note(words.notInScript, { wrong, count: progress.count });
  return wrong === 0;
}

/** The same for JSON Lines: every record is passed on with the verdict on it. */
export async function checkRecordScripts(
  paths: readonly string[],
  field: string,
  job: ConvertJob,
  context: Context,
): Promise<boolean> {
  let wrong = 0;
  await mapRecords(paths, field, context, async (record, _where, path) => {
    const { settings } = await context.projects.termsOf(path);
    const reported = reportText(record.text, job, settings);
    const verdict = verdictOn(reported);
    if (!verdict.isInScript) wrong++;
    const members = { ...verdict, ...(job.isReported && conversionJson(record.text, reported)) };
    return record.with({ members });
  });
  return wrong === 0;
}

interface Verdict {
  readonly isInScript: boolean;
  /** How many places are not. */
  readonly places: number;
}

function verdictOn(reported: ConversionReport): Verdict {
  const places = misfitsOf(reported).length;
  return { isInScript: places === 0, places };
}

/** Lines and columns count from one, for people. */
function lineOf({ path, text }: SourceDocument, reported: ConversionReport, { messenger }: Context): string {
  const misfits = misfitsOf(reported);
  const first = misfits[0]!;
  const { line, character } = new Lines(text).range(first.span).start;
  const values = { path, count: misfits.length, line: line + 1, column: character + 1, text: first.before };
  return messenger.in(words.fileNotInScript, values);
}
