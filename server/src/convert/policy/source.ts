import { isHan } from '../../zh/script';
import { readUnits } from '../tape';
import { readingCosts, wordAt, type Lexicon } from './reading';

/** A text in which names of persons and places are sought. */
export interface Source {
  readonly text: string;
  /** Unit for unit in Simplified, as far as that matters here. */
  readonly folded: string;
  /** Of `folded`. */
  readonly units: Uint16Array;
  readonly lexicon: Lexicon;
  /** What stands before a name that begins at an offset, and behind one that ends there: asked for many times over. */
  readonly left: Map<number, number>;
  readonly right: Map<number, number>;
}

export const sourceOf = (
  text: string,
  folded: string,
  lexicon: Lexicon,
  units: Uint16Array = readUnits(folded).units,
): Source => ({ text, folded, units, lexicon, left: new Map(), right: new Map() });

export const hanAt = (text: string, at: number): boolean => at >= 0 && at < text.length && isHan(text.charCodeAt(at));

/** How far the words reach that a name may break. */
const REACH = 4;

/**
 * What the ordinary words of a stretch cost, in bits, less those that it would leave in pieces: of 李采|集中 against
 * 李|采集|中. For an empty stretch it is less than nothing where a word lies across.
 */
export function wordCost({ text, units, lexicon }: Source, start: number, end: number): number {
  let from = start;
  while (from > start - REACH && hanAt(text, from - 1)) from--;
  let to = end;
  while (to < end + REACH && hanAt(text, to)) to++;
  const whole = readingCosts(lexicon, units, from, to);
  return whole[to - from]! - whole[start - from]! - readingCosts(lexicon, units, end, to)[to - end]!;
}

/** Whether two characters that often make a word lie on both sides of `at`. */
export const mayBreakWord = ({ text, units, lexicon }: Source, at: number): boolean =>
  hanAt(text, at - 1) && hanAt(text, at) && wordAt(lexicon, units, at - 1, at + 1) === 'counted';

/** Whether the likeliest reading has a word across `at`. */
export const breaksWord = (source: Source, at: number): boolean =>
  mayBreakWord(source, at) && wordCost(source, at, at) < -CLOSE;

/** Two readings as good as each other. */
const CLOSE = 0.5;
