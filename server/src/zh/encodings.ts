/** The encodings that are read by content and written back. GB18030 stands for its subsets GBK and GB 2312 too. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const;

export type Encoding = (typeof ENCODINGS)[number];

export interface TextForm {
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
}

interface Decoder {
  decode(bytes: Uint8Array): string;
}

/** Node and every browser have it (WHATWG Encoding), though the language itself does not. */
declare const TextDecoder: new (encoding: string, options: { fatal?: boolean; ignoreBOM: boolean }) => Decoder;

export const StandardDecoder = TextDecoder;

/** Decodes without a byte order mark; what is not valid becomes U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  // TextDecoder would replace a lone surrogate, which UTF-16 files can hold and must keep.
  if (encoding === 'utf-16le') return fromUnits(bytes, true);
  if (encoding === 'utf-16be') return fromUnits(bytes, false);
  return new StandardDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** As many arguments as every engine takes in one call. */
const UNITS_AT_ONCE = 8192;

function fromUnits(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength & ~1);
  const pieces: string[] = [];
  for (let from = 0; from < view.byteLength; from += 2 * UNITS_AT_ONCE) {
    const count = Math.min(UNITS_AT_ONCE, (view.byteLength - from) / 2);
    const units = Uint16Array.from({ length: count }, (_, i) => view.getUint16(from + 2 * i, isLittleEndian));
    pieces.push(String.fromCharCode(...units));
  }
  return pieces.join('');
}
