import type { DecodedText } from '../zh/decode';
import type { TextForm } from '../zh/encodings';
import { encoderOf } from './table-encoder';
import { UnwritableCharacter } from './unwritable-character';

const MARK = '\ufeff';

/** @throws UnwritableCharacter for what the encoding lacks, among it half a surrogate pair in UTF-8. */
export function encode(text: string, { encoding, hasByteOrderMark }: TextForm): Uint8Array {
  const whole = hasByteOrderMark ? MARK + text : text;
  switch (encoding) {
    case 'utf-16le':
      return Buffer.from(whole, 'utf16le');
    case 'utf-16be':
      return Buffer.from(whole, 'utf16le').swap16();
    case 'utf-8': {
      const lone = LONE_SURROGATE.exec(text);
      if (lone) throw new UnwritableCharacter(lone[0], lone.index, encoding);
      return Buffer.from(whole, 'utf8');
    }
    default:
      return encoderOf(encoding)(text);
  }
}

/** True when writing the text back as it was read gives the same bytes: nothing in it was damaged or ambiguous. */
export function isExact(bytes: Uint8Array, decoded: DecodedText): boolean {
  try {
    return Buffer.compare(encode(decoded.text, decoded), bytes) === 0;
  } catch (error) {
    if (error instanceof UnwritableCharacter) return false;
    throw error;
  }
}

const LONE_SURROGATE = /\p{Surrogate}/u;
