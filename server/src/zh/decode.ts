import { decodeAs, StandardDecoder, type Encoding, type TextForm } from './encodings';
import { FREQUENT } from './frequent-characters';

/** A text as it was read, and how to write it back. Without the byte order mark. */
export interface DecodedText extends TextForm {
  readonly text: string;
}

/** Reads the encoding from the content. Undefined for what is not text. */
export function decode(bytes: Uint8Array): DecodedText | undefined {
  const decoded = decodeMarked(bytes) ?? decodeUnmarked(bytes);
  return decoded && isText(decoded.text) ? decoded : undefined;
}

function decodeUnmarked(bytes: Uint8Array): DecodedText | undefined {
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', hasByteOrderMark: false };
  // No other encoding that we read without a mark has a NUL byte in a text.
  if (bytes.includes(0)) return undefined;
  const { text, encoding } = likeliest(bytes);
  return { text, encoding, hasByteOrderMark: false };
}

/** A text in no Chinese encoding (French in Latin-1) scores below 0 in all of them and is read as damaged UTF-8. */
function likeliest(bytes: Uint8Array): Scored {
  const utf8 = scored(bytes, 'utf-8');
  const chinese = (['gb18030', 'big5'] as const)
    .map((encoding) => scored(bytes, encoding))
    .reduce((a, b) => (b.score > a.score ? b : a));
  return chinese.score >= 0 && chinese.score > utf8.score ? chinese : utf8;
}

const MARKS: readonly (readonly [readonly number[], Encoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

function decodeMarked(bytes: Uint8Array): DecodedText | undefined {
  for (const [mark, encoding] of MARKS) {
    if (!mark.every((byte, i) => bytes[i] === byte)) continue;
    return { text: decodeAs(bytes.subarray(mark.length), encoding), encoding, hasByteOrderMark: true };
  }
  return undefined;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new StandardDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** A form feed or a NUL may have strayed into a text; a program or a picture is full of such bytes. */
const MAX_CONTROL_SHARE = 0.02;
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/g;

const isText = (text: string): boolean => (text.match(CONTROL)?.length ?? 0) <= text.length * MAX_CONTROL_SHARE;

interface Scored {
  readonly text: string;
  readonly encoding: Encoding;
  /** From −1 (nothing but damage) to 1 (every character beyond ASCII is one that Chinese prose is made of). */
  readonly score: number;
}

function scored(bytes: Uint8Array, encoding: Encoding): Scored {
  const text = decodeAs(bytes, encoding);
  let sum = 0;
  let count = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x80) continue;
    count++;
    if (FREQUENT.has(character)) sum++;
    else if (code === 0xfffd || isPrivate(code)) sum--;
  }
  return { text, encoding, score: count === 0 ? 0 : sum / count };
}

const isPrivate = (code: number): boolean => code >= 0xe000 && code <= 0xf8ff;
