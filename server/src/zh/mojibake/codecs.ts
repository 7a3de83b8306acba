/** All that is used of the decoder that browsers and Node share; the core's own library has no type for it. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** A reading of bytes: what a text was written in, or what it was taken for. */
export type Reading = 'utf-8' | 'gbk' | 'big5' | 'windows-1252';

/** Two bytes of GBK or Big5 as one number, the lead byte high. */
export type Pair = number;

/** A double-byte encoding, both ways. The decoder's table turned round is the encoder. */
export interface PairCodec {
  /** The character of two bytes; empty where the encoding has none. */
  readonly decode: (pair: Pair) => string;
  /** Two bytes; undefined for what the encoding lacks. A UTF-16 unit goes in. */
  readonly encode: (code: number) => Pair | undefined;
}

/** Made when first asked for: 24,000 pairs take 3 ms to decode. */
export const gbk = once(() => pairCodec('gbk'));
export const big5 = once(() => pairCodec('big5'));

const FIRST_LEAD = 0x81;
const FIRST_TRAIL = 0x40;
export const LAST_BYTE = 0xfe;

function pairCodec(label: 'gbk' | 'big5'): PairCodec {
  const bytes: number[] = [];
  for (let lead = FIRST_LEAD; lead <= LAST_BYTE; lead++) {
    for (let trail = FIRST_TRAIL; trail <= LAST_BYTE; trail++) bytes.push(lead, trail, 0x0a);
  }
  const decoded = new TextDecoder(label).decode(Uint8Array.from(bytes)).split('\n');
  const characters = new Map<Pair, string>();
  const pairs = new Uint16Array(0x10000);
  decoded.forEach((character, i) => {
    const pair = bytes[i * 3]! * 0x100 + bytes[i * 3 + 1]!;
    if (character.length !== 1 || character === '\ufffd') return;
    characters.set(pair, character);
    // Big5 has a few characters twice; the first is the one in use.
    if (pairs[character.charCodeAt(0)] === 0) pairs[character.charCodeAt(0)] = pair;
  });
  return {
    decode: (pair) => characters.get(pair) ?? '',
    encode: (code) => (pairs[code] === 0 ? undefined : pairs[code]),
  };
}

/** The bytes that Windows-1252 shows as other characters than Latin-1 does, from 80 to 9F; the unused ones as they are. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The byte that Windows-1252 or Latin-1 shows as this UTF-16 unit, ASCII aside; undefined for any other. */
export function latinByte(code: number): number | undefined {
  if (code >= 0x80 && code <= 0xff) return code;
  if (code < 0x100) return undefined;
  const index = WINDOWS.indexOf(String.fromCharCode(code));
  return index < 0 ? undefined : 0x80 + index;
}

/** A class for a regular expression: every character that shows a byte from 80 on in Latin-1 or Windows-1252. */
export const LATIN_BYTES = `\\u0080-\\u00ff${WINDOWS.replace(/[\u0080-\u009f]/g, '')}`;

/** The character that well-formed UTF-8 of two to four bytes spells at `at`, with its length; undefined otherwise. */
export function utf8At(bytes: ArrayLike<number>, at: number): { character: string; length: number } | undefined {
  const lead = bytes[at] ?? 0;
  const length =
    lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
  if (length === 0 || at + length > bytes.length) return undefined;
  let code = lead & (0x7f >> length);
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i]!;
    if ((byte & 0xc0) !== 0x80) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  const least = length === 4 ? 0x10000 : length === 3 ? 0x800 : 0x80;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code < least || code > 0x10ffff || isSurrogate ? undefined : { character: String.fromCodePoint(code), length };
}

/** Makes a thing when it is first asked for, and once. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
