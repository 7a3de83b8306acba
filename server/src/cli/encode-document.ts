import { Lines } from '../text/lines';
import type { SourceDocument } from './documents';
import type { Encoding, TextForm } from '../zh/encodings';
import { encode, isExact } from './encode';
import type { Messenger } from './messenger';
import { UnwritableCharacter } from './unwritable-character';
import { words } from './words';

/** How a document is to be written: as it was read, unless another encoding was asked for. */
export function formOf(document: TextForm, asked: Encoding | undefined): TextForm {
  if (asked === undefined || asked === document.encoding) return document;
  // UTF-16 cannot be told from its content without the mark.
  return { encoding: asked, hasByteOrderMark: asked.startsWith('utf-16') };
}

/**
 * The bytes of a document's new text. Undefined when its encoding cannot write it, or when bytes that could not be read
 * would be lost; that has been told then, and the document is to be left as it is.
 */
export async function encodeDocument(
  document: SourceDocument,
  text: string,
  asked: Encoding | undefined,
  messenger: Messenger,
): Promise<Uint8Array | undefined> {
  if (asked === undefined) {
    if (text === document.text) return document.bytes;
    if (!isExact(document.bytes, document)) {
      await messenger.problem(document.path, words.damagedBytes, { encoding: document.encoding });
      return undefined;
    }
  }
  try {
    return encode(text, formOf(document, asked));
  } catch (error) {
    if (!(error instanceof UnwritableCharacter)) throw error;
    const { character, encoding, offset } = error;
    const line = new Lines(text).position(offset).line + 1;
    await messenger.problem(document.path, words.unwritable, { encoding, character: visible(character), line });
    return undefined;
  }
}

const visible = (character: string): string =>
  /[\p{Surrogate}\p{Control}\p{Private_Use}]/u.test(character)
    ? `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
    : character;
