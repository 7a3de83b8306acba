import { TableFile } from '../table-file';

/** First word of the table of words. */
export const WORDS_MAGIC = 0x31_57_50; // 'PW1'

/** Costs are `-log2(share of the running text)`, this many steps a bit, so that one fits into a byte. */
export const COST_SCALE = 8;

/** Cost of a word that was never counted: as if seen once in 19 million characters. */
export const UNSEEN = Math.round(COST_SCALE * 24.2);

/** Costs of characters and of words of two. */
export interface Words {
  /** `UNSEEN` for characters that were not counted. */
  character(unit: number): number;
  /** 0 when the two are no word. */
  pair(first: number, second: number): number;
}

/**
 * Characters are numbered from 1, the commonest first; behind them, for each, the characters that make a word with it,
 * ascending.
 * @throws Error when the bytes are not a table of this version.
 */
export function readWords(name: string, bytes: Uint8Array): Words {
  const file = new TableFile(name, bytes, WORDS_MAGIC);
  const [, letters, words] = file.head as unknown as readonly [number, number, number];
  const alphabet = file.pairs(letters);
  const lengths = file.pairs(letters);
  const seconds = file.pairs(words);
  const characterCosts = file.bytes(letters);
  const costs = file.bytes(words);
  file.close();

  const numbers = new Uint16Array(0x10000);
  const starts = new Uint16Array(letters + 2);
  for (let i = 0; i < letters; i++) {
    numbers[alphabet[i]!] = i + 1;
    starts[i + 2] = starts[i + 1]! + lengths[i]!;
  }
  return {
    character: (unit) => characterCosts[numbers[unit]! - 1] ?? UNSEEN,
    pair: (first, second) => {
      const number = numbers[second]!;
      const row = numbers[first]!;
      let low = starts[row]!;
      let high = row === 0 ? 0 : starts[row + 1]!;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (seconds[middle]! < number) low = middle + 1;
        else high = middle;
      }
      return row > 0 && low < starts[row + 1]! && seconds[low] === number ? costs[low]! : 0;
    },
  };
}
