import { encoderOf } from './table-encoder';
import { UnwritableCharacter } from './unwritable-character';

/** The encodings that are read by content and written back. GB18030 stands for its subsets GBK and GB 2312 too. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const;

export type Encoding = (typeof ENCODINGS)[number];

export interface TextForm {
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
}

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

/** Decodes without a byte order mark; what is not valid becomes U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  // TextDecoder would replace a lone surrogate, which UTF-16 files can hold and must keep.
  if (encoding === 'utf-16le') return Buffer.from(bytes).toString('utf16le');
  if (encoding === 'utf-16be') return Buffer.from(evenPart(bytes)).swap16().toString('utf16le');
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

const evenPart = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length & ~1);

const LONE_SURROGATE = /\p{Surrogate}/u;
