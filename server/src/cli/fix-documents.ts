import { resolve } from 'node:path';
import { cleanText } from '../service/clean-text';
import { fixAll, type FixedText } from '../service/fix';
import { analyzeDocument } from './analyze-document';
import type { Context } from './command';
import type { SourceDocument } from './documents';
import { eachDocument } from './each-document';
import { encodeDocument, formOf } from './encode-document';
import type { Encoding, TextForm } from '../zh/encodings';
import { encode } from './encode';
import { recordedEdits } from '../service/fix-record';
import { UsageError } from './options';
import { stateOf } from './record';
import { RecordFile } from './record-file';
import { saveDocument } from './save-document';
import { SingleOutput } from './single-output';
import { unifiedDiff } from './unified-diff';
import { words } from './words';

interface FixOptions {
  readonly write: boolean;
  readonly diff: boolean;
  /** What the page put around the document goes too. */
  readonly withoutShell: boolean;
  /** The path of the record, where one is wanted. */
  readonly record: string | undefined;
  readonly encoding: Encoding | undefined;
}

/** Repairs documents, each into its file, as a patch or, for one alone, onto standard output. */
export async function fixDocuments(paths: readonly string[], options: FixOptions, context: Context): Promise<void> {
  const { io, messenger, progress } = context;
  const record = options.record === undefined ? undefined : await openRecord(options.record, context);
  const output = new SingleOutput(io, new UsageError(words.severalNeedWriteOrDiff));
  let changed = 0;
  try {
    const handle = async (document: SourceDocument): Promise<void> => {
      const fixed = await fixText(document.text, document.path, options, context);
      const keep = async (bytes: Uint8Array): Promise<void> =>
        record?.add(documentRecord(document, fixed, bytes, options));
      if (options.write) {
        const outcome = await saveDocument(document, fixed.text, options.encoding, context, keep);
        if (outcome === 'written') changed++;
        return;
      }
      const bytes = await encodeDocument(document, fixed.text, options.encoding, messenger);
      if (!bytes) return;
      if (fixed.rounds.length > 0) await keep(bytes);
      if (options.diff) await io.stdout.write(patch(document, fixed));
      else output.hold(bytes);
    };
    await eachDocument(paths, context, handle, { isWriting: options.write });
    await output.flush();
  } finally {
    await record?.close();
  }
  if (options.write) await messenger.note(words.wroteFiles, { changed, count: progress.count });
}

/** A text with what can be repaired in it repaired. */
export async function fixText(
  text: string,
  where: string,
  { withoutShell }: Pick<FixOptions, 'withoutShell'>,
  context: Context,
  path = where,
): Promise<FixedText> {
  const analysis = await analyzeDocument(text, where, context, path);
  return (withoutShell ? cleanText : fixAll)(analysis, context.resources.loaded);
}

async function openRecord(path: string, { io, messenger }: Context): Promise<RecordFile> {
  const { record, keptAs } = await RecordFile.create(resolve(io.cwd, path));
  if (keptAs !== undefined) await messenger.note(words.earlierRecord, { path: keptAs });
  return record;
}

const documentRecord = (
  document: SourceDocument,
  { rounds }: FixedText,
  bytes: Uint8Array,
  { encoding }: FixOptions,
): Parameters<RecordFile['add']>[0] => ({
  path: document.path,
  before: stateOf(document, document.bytes),
  after: stateOf(formOf(document, encoding), bytes),
  edits: recordedEdits(document.text, rounds),
});

const MARK = '\ufeff';

/** A patch in the encoding of the file that it is for, which is what `patch` compares. UTF-16 it cannot read at all. */
function patch(document: SourceDocument, { rounds }: FixedText): Uint8Array {
  const text = unifiedDiff(document.path, document.text, rounds);
  const form: TextForm = {
    encoding: document.encoding.startsWith('utf-16') ? 'utf-8' : document.encoding,
    hasByteOrderMark: false,
  };
  return encode(document.hasByteOrderMark ? withMark(text) : text, form);
}

/** The mark is part of the first line, which a patch shows when it stands in the first hunk. */
const withMark = (diff: string): string => diff.replace(/^(@@ -1,.*\n)([ -])/m, `$1$2${MARK}`);
