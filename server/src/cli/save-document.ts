import { resolve } from 'node:path';
import type { Context } from './command';
import type { SourceDocument } from './documents';
import { encodeDocument } from './encode-document';
import type { Encoding } from '../zh/encodings';
import { saveFile } from './save';

/**
 * Writes a document's new text to its file, in its own encoding or the one asked for. When that cannot be done, it has
 * been told and the file is as it was. `beforeWriting` is given the bytes when there is something to write.
 */
export async function saveDocument(
  document: SourceDocument,
  text: string,
  asked: Encoding | undefined,
  { io, messenger }: Context,
  beforeWriting?: (bytes: Uint8Array) => Promise<void>,
): Promise<'written' | 'unchanged' | 'failed'> {
  const bytes = await encodeDocument(document, text, asked, messenger);
  if (!bytes) return 'failed';
  if (Buffer.compare(bytes, document.bytes) === 0) return 'unchanged';
  await beforeWriting?.(bytes);
  try {
    await saveFile(resolve(io.cwd, document.path), bytes);
    return 'written';
  } catch (error) {
    await messenger.systemProblem(document.path, error);
    return 'failed';
  }
}
