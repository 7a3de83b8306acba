/** How likely characters stand side by side in Chinese official prose, whichever script they are written in. */
export interface PairModel {
  /** Logarithm (base 10) of the likelihood that `second` follows `first`; anything but a known character is a start. */
  logLikelihood(first: string, second: string): number;
}

/**
 * The file's layout, little-endian. Header: magic, number of fold entries, of characters, of pairs (uint32 each). Fold
 * entries: Traditional and Simplified code (uint16 each). Characters by code: code (uint16). Then, a byte each,
 * likelihood of every character and weight of what it was not seen with; the number of pairs that each begins (uint16);
 * the second character of each pair as an index (uint16); the likelihood of each pair (a byte).
 */
export const PAIRS_MAGIC = 0x31435a50;

/** A byte holds a logarithm in steps of this size, from 0 downwards. */
export const PAIRS_STEP = 1 / 32;

/** A character that 19 million characters of prose have less than three times. */
export const UNKNOWN = -7.5;

/**
 * Reads the table that `tools/generate-pair-model.ts` writes.
 * @throws RangeError when the bytes are not that table.
 */
export function decodeCharacterPairs(bytes: Uint8Array): PairModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 16 || view.getUint32(0, true) !== PAIRS_MAGIC)
    throw new RangeError('no table of character pairs');
  const [folds, characters, pairs] = [view.getUint32(4, true), view.getUint32(8, true), view.getUint32(12, true)];
  let at = 16;
  const words = (length: number): Uint16Array => {
    const out = new Uint16Array(length);
    for (let i = 0; i < length; i++, at += 2) out[i] = view.getUint16(at, true);
    return out;
  };
  const logarithms = (length: number): Float32Array => {
    const out = new Float32Array(length);
    for (let i = 0; i < length; i++, at++) out[i] = -view.getUint8(at) * PAIRS_STEP;
    return out;
  };
  const fold = words(folds * 2);
  const codes = words(characters);
  const single = logarithms(characters);
  const backoff = logarithms(characters);
  const counts = words(characters);
  const seconds = words(pairs);
  const likelihoods = logarithms(pairs);

  /** Index plus one of each character, Traditional forms as their Simplified ones; 0 for the unknown. */
  const index = new Uint16Array(0x10000);
  codes.forEach((code, i) => (index[code] = i + 1));
  for (let i = 0; i < fold.length; i += 2) index[fold[i]!] = index[fold[i + 1]!]!;
  const starts = new Uint32Array(characters + 1);
  counts.forEach((count, i) => (starts[i + 1] = starts[i]! + count));
  const indexOf = (character: string): number => (character.length === 1 ? index[character.charCodeAt(0)]! : 0) - 1;

  return {
    logLikelihood(first, second) {
      const b = indexOf(second);
      if (b < 0) return UNKNOWN;
      const a = indexOf(first);
      if (a < 0) return single[b]!;
      let low = starts[a]!;
      let high = starts[a + 1]!;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (seconds[middle]! < b) low = middle + 1;
        else high = middle;
      }
      return low < starts[a + 1]! && seconds[low] === b ? likelihoods[low]! : backoff[a]! + single[b]!;
    },
  };
}
