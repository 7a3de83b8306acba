import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Context } from './command';
import { decodeAs } from '../zh/encodings';
import { encode } from './encode';
import { Interruption } from './interruption';
import type { DocumentRecord, FileState } from '../service/fix-record';
import { readRecord, stateOf, undoEdits } from './record';
import { saveFile } from './save';
import { words } from './words';

/** Takes back all that a record says was written. A document that cannot be restored exactly is left alone and told. */
export async function undoRecord(path: string, { io, messenger, progress }: Context): Promise<void> {
  let record;
  try {
    record = readRecord(await readFile(resolve(io.cwd, path), 'utf8'));
  } catch (error) {
    return messenger.systemProblem(path, error);
  }
  if (!record) return messenger.problem(path, words.notARecord);
  let restored = 0;
  const interruption = new Interruption(io, messenger);
  for (const document of record.documents) {
    if (interruption.isAsked) break;
    const file = resolve(io.cwd, document.path);
    try {
      const current = await readFile(file);
      if (!isIn(document.before, current)) {
        const bytes = isIn(document.after, current) ? bytesBefore(document, current) : undefined;
        if (bytes) {
          await saveFile(file, bytes);
          restored++;
        } else await messenger.problem(document.path, words.changedSince);
      }
    } catch (error) {
      await messenger.systemProblem(document.path, error);
    }
    await progress.tick();
  }
  await progress.end();
  await interruption.end();
  await messenger.note(words.restoredFiles, { count: restored });
}

const isIn = (state: FileState, bytes: Uint8Array): boolean => stateOf(state, bytes).sha256 === state.sha256;

/** Undefined when the record does not lead back to the bytes that it names. */
function bytesBefore({ before, after, edits }: DocumentRecord, bytes: Uint8Array): Uint8Array | undefined {
  const text = decodeAs(bytes, after.encoding);
  const original = undoEdits(after.hasByteOrderMark ? text.slice(1) : text, edits);
  const restored = original === undefined ? undefined : encode(original, before);
  return restored && isIn(before, restored) ? restored : undefined;
}
