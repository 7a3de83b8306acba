import { UnwritableCharacter } from './unwritable-character';

type Encode = (text: string) => Uint8Array;

const encoders = new Map<string, Encode>();

/**
 * The encoder for one of the two encodings that Node decodes but does not encode: the decoder's table turned round,
 * made when a file is first written. A library would add 300 kB of tables that may differ from the decoder's.
 */
export function encoderOf(encoding: 'gb18030' | 'big5'): Encode {
  let encoder = encoders.get(encoding);
  if (!encoder) encoders.set(encoding, (encoder = makeEncoder(encoding)));
  return encoder;
}

function makeEncoder(encoding: 'gb18030' | 'big5'): Encode {
  const table = encoding === 'gb18030' ? gb18030Table() : big5Table();
  return (text) => {
    const out = new Uint8Array(text.length * 4);
    let length = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.codePointAt(i)!;
      if (code < 0x80) {
        out[length++] = code;
        continue;
      }
      const bytes = table.get(code) ?? (encoding === 'gb18030' ? supplementary(code) : undefined);
      if (bytes === undefined) throw new UnwritableCharacter(String.fromCodePoint(code), i, encoding);
      if (code > 0xffff) i++;
      for (let shift = bytes > 0xffff ? 24 : 8; shift >= 0; shift -= 8) out[length++] = (bytes >>> shift) & 0xff;
    }
    return out.subarray(0, length);
  };
}

/** The two- and four-byte sequences of the characters of the basic plane, as big-endian numbers. */
function gb18030Table(): Map<number, number> {
  const table = turnedRound('gb18030', pairs(0x40));
  const fours: number[] = [];
  // The basic plane ends at 84 31 A4 39.
  for (let linear = 0; linear < 39420; linear++) fours.push(fourBytes(0x81308130, linear));
  for (const [code, bytes] of turnedRound('gb18030', fours)) if (!table.has(code)) table.set(code, bytes);
  return table;
}

/** Big5 has some characters twice; the first is the one in use, except for those that the standard repeats as box parts. */
function big5Table(): Map<number, number> {
  const all = pairs(0x40);
  const table = turnedRound('big5', all);
  const last = turnedRound('big5', all.reverse());
  for (const character of '十卅═╞╡╪') {
    const bytes = last.get(character.codePointAt(0)!);
    if (bytes !== undefined) table.set(character.codePointAt(0)!, bytes);
  }
  return table;
}

/** The planes beyond the basic one are one straight run from 90 30 81 30. */
const supplementary = (code: number): number | undefined =>
  code > 0xffff ? fourBytes(0x90308130, code - 0x10000) : undefined;

/** The four-byte sequence `linear` places behind `from`; its digits count by 10, 126, 10. */
function fourBytes(from: number, linear: number): number {
  const d = linear % 10;
  const c = Math.floor(linear / 10) % 126;
  const b = Math.floor(linear / 1260) % 10;
  const a = Math.floor(linear / 12600);
  return from + a * 0x1000000 + b * 0x10000 + c * 0x100 + d;
}

function pairs(firstTrail: number): number[] {
  const out: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = firstTrail; trail <= 0xfe; trail++) out.push(lead * 0x100 + trail);
  }
  return out;
}

/** Decodes every sequence by itself in one go, a line each. Where two give one character, the first stands. */
function turnedRound(encoding: string, sequences: readonly number[]): Map<number, number> {
  const bytes: number[] = [];
  for (const sequence of sequences) {
    for (let shift = sequence > 0xffff ? 24 : 8; shift >= 0; shift -= 8) bytes.push((sequence >>> shift) & 0xff);
    bytes.push(0x0a);
  }
  const table = new Map<number, number>();
  const lines = new TextDecoder(encoding).decode(Uint8Array.from(bytes)).split('\n');
  sequences.forEach((sequence, i) => {
    const code = lines[i]!.codePointAt(0) ?? 0;
    const isOneCharacter = lines[i] === String.fromCodePoint(code);
    if (isOneCharacter && code >= 0x80 && code !== 0xfffd && !table.has(code)) table.set(code, sequence);
  });
  return table;
}
