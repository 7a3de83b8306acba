import type { Source } from './sources';
import { decode, type DecodedText } from '../zh/decode';
import type { Messenger } from './messenger';
import { words } from './words';

/** A document that was read. */
export interface SourceDocument extends DecodedText {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reads a document; undefined when that cannot be done, which has been told then. */
export async function readDocument(source: Source, messenger: Messenger): Promise<SourceDocument | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await source.read();
  } catch (error) {
    await messenger.systemProblem(source.path, error);
    return undefined;
  }
  const decoded = decode(bytes);
  if (decoded) return { path: source.path, bytes, ...decoded };
  if (source.isNamed) await messenger.problem(source.path, words.binary);
  else await messenger.note(words.binarySkipped, {}, source.path);
  return undefined;
}
