import type { Trie } from '../trie';
import { COST_SCALE, type Words } from './words';

/** What is known of the words of Simplified text. */
export interface Lexicon {
  readonly words: Words;
  /** Its phrases; absent where the dictionary is one of Traditional. */
  readonly dictionary?: Trie;
}

/** A single character costs half of what its count says: how often it stands alone is not known. This is the other half. */
export const COMMON = COST_SCALE * 9.4;

/** A word that the dictionary has is a word for certain; one that was only counted may be a piece of a longer one. */
export const DICTIONARY_BONUS = COST_SCALE;

/** A phrase of the dictionary that was never counted: rare, but not as rare as what nobody wrote down. */
const UNCOUNTED = 17 * COST_SCALE;

/** What a single character costs, in bits. */
export const characterCost = (words: Words, unit: number): number => (words.character(unit) + COMMON) / 2 / COST_SCALE;

/** What the likeliest words between `from` and each offset up to `to` cost, in bits. */
export function readingCosts(
  { words, dictionary }: Lexicon,
  units: Uint16Array,
  from: number,
  to: number,
): Float64Array {
  const costs = new Float64Array(to - from + 1).fill(Infinity);
  costs[0] = 0;
  for (let at = from; at < to; at++) {
    const before = costs[at - from]!;
    const offer = (end: number, cost: number): void => {
      if (before + cost < costs[end - from]!) costs[end - from] = before + cost;
    };
    offer(at + 1, characterCost(words, units[at]!));
    if (at + 1 === to) break;
    const pair = words.pair(units[at]!, units[at + 1]!);
    if (pair > 0) offer(at + 2, pair / COST_SCALE);
    for (const end of dictionary?.phraseEnds(units, at, to) ?? [])
      offer(end, (end - at === 2 && pair > 0 ? pair - DICTIONARY_BONUS : UNCOUNTED) / COST_SCALE);
  }
  return costs;
}

/** Whether the stretch is a word; `counted`: one that was met often. */
export function wordAt(
  { words, dictionary }: Lexicon,
  units: Uint16Array,
  start: number,
  end: number,
): 'counted' | 'listed' | undefined {
  if (end - start === 2 && words.pair(units[start]!, units[start + 1]!) > 0) return 'counted';
  return dictionary?.phraseEnds(units, start, end).includes(end) ? 'listed' : undefined;
}
