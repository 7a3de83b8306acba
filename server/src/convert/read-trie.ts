import { DESCRIPTION_OPERATORS } from './ids';
import { TableFile } from './table-file';
import { BLOCK_SHIFT, SPECIAL, Trie } from './trie';

/** First word of a compiled trie; it changes with the layout, so a stale file is named instead of misread. */
export const TRIE_MAGIC = 0x33_5a_50; // 'PZ3'

/** @throws Error when the bytes are not a table of this version. */
export function readTrie(name: string, bytes: Uint8Array): Trie {
  const file = new TableFile(name, bytes, TRIE_MAGIC);
  const [, root, chains, places, wide, spelled, pooled, letters, specials] = file.head as unknown as Head;
  const blocks = (places >> BLOCK_SHIFT) + 1;
  const firstLinks = file.words(letters);
  const pooledBefore = file.words(blocks);
  const labels = file.pairs(places);
  const bases = file.pairs(wide);
  const pool = file.pairs(pooled);
  const wideBefore = file.pairs(blocks);
  const chainedBefore = file.pairs(blocks);
  const spelledBefore = file.pairs(blocks);
  const alphabet = file.pairs(letters);
  const changes = file.pairs(letters);
  const special = file.pairs(specials);
  const kinds = file.bytes(places);
  const highBases = file.bytes(wide);
  const valueLengths = file.bytes(spelled);
  file.close();

  const links = new Int32Array(places);
  links.set(kinds);
  // Left as zeros, a unit that no key has is itself; and memory that nobody touches is not taken.
  const units = new Int32Array(2 * 0x10000);
  for (const operator of DESCRIPTION_OPERATORS) units[2 * operator + 1] = SPECIAL;
  for (let i = 0; i < letters; i++) {
    const unit = alphabet[i]!;
    units[2 * unit] = firstLinks[i]!;
    units[2 * unit + 1] = (changes[i]! << 16) | (i + 1);
  }
  for (let i = 0; i < specials; i++) units[2 * special[i]! + 1]! |= SPECIAL;
  return new Trie({
    ...{ units, labels, links, pool, root, chains, bases, highBases, valueLengths },
    ...{ wideBefore, chainedBefore, spelledBefore, pooledBefore },
  });
}

type Head = readonly [
  ...[magic: number, root: number, chains: number, places: number, wide: number, spelled: number, pooled: number],
  ...[letters: number, specials: number],
];
