import type { Tape } from '../tape';
import { childOf, CODE, ENDS_KEY, hasChildren, type Trie } from '../trie';
import { loneCost } from './lone';
import { DICTIONARY_BONUS } from './reading';
import { COST_SCALE, UNSEEN, type Words } from './words';

/** A stretch whose words OpenCC's longest match and the counts of running text see differently. */
export interface Disagreement {
  readonly start: number;
  readonly end: number;
  /** Where words begin and end by the reading that is taken; no dictionary phrase may lie across. Empty: the longest match. */
  readonly taken: readonly number[];
  /** The same for the other reading. */
  readonly rejected: readonly number[];
}

/** The second segmentation must be likelier by a factor of two at least; below that the first one stands. */
const MARGIN = COST_SCALE;

/** A word of two characters that the dictionary has and nobody counted. */
const UNCOUNTED = COST_SCALE * 20;

/** How far a word may reach past the phrase it breaks. */
const REACH = 4;

/**
 * Finds the places where a phrase of the dictionary, taken because it is the longest from the left, breaks a word:
 * 指|明了|前进 for 指明|了|前进. Only a word that lies across an end of such a phrase can overrule it; that the
 * phrase would also fall apart into single characters proves nothing. `phrases` are both ends of each, ascending.
 */
export function findDisagreements(dictionary: Trie, words: Words, tape: Tape, phrases: Int32Array): Disagreement[] {
  const { units } = tape;
  const disagreements: Disagreement[] = [];
  let done = 0;
  for (let i = 0; i < phrases.length; i += 2) {
    const start = phrases[i]!;
    const end = phrases[i + 1]!;
    if (start < done) continue;
    const breaksLeft = start > 0 && words.pair(units[start - 1]!, units[start]!) > 0;
    const breaksRight = end < tape.length && words.pair(units[end - 1]!, units[end]!) > 0;
    if (!breaksLeft && !breaksRight && !phraseCrosses(dictionary, tape, start, end)) continue;
    // The window takes in the whole phrases on both sides: they may be broken in turn.
    const from = Math.max(done, i >= 2 && phrases[i - 1]! > start - REACH ? phrases[i - 2]! : start - REACH, 0);
    let last = i + 1;
    while (last + 2 < phrases.length && phrases[last + 1]! < phrases[last]! + 2 && last < i + 7) last += 2;
    const to = Math.min(tape.length, phrases[last]! + REACH);
    const inside = phrases.subarray(Math.max(0, i - 2), last + 1);
    const window = new Window(dictionary, words, tape, from, to, inside);
    const better = window.best(false);
    const broken = window.cutsFor(better.ends);
    if (broken.length === 0) continue;
    const asFound = window.best(true);
    const isBetter = asFound.cost - better.cost >= MARGIN;
    disagreements.push({
      start: Math.min(...broken, start),
      end: Math.max(...broken, end),
      taken: isBetter ? broken : [],
      rejected: isBetter ? [] : broken,
    });
    done = Math.max(...broken, end);
  }
  return disagreements;
}

/** A dictionary phrase that begins inside `start…end` and reaches past its end. */
function phraseCrosses(trie: Trie, { units, length }: Tape, start: number, end: number): boolean {
  for (let from = start + 1; from < end; from++) {
    let link = trie.units[2 * units[from]!]!;
    for (let j = from + 1; j < length && hasChildren(link); j++) {
      const code = trie.units[2 * units[j]! + 1]! & CODE;
      const place = childOf(link, code);
      if ((trie.labels[place]! & CODE) !== code) break;
      link = trie.linkAt(place);
      if ((link & ENDS_KEY) !== 0 && j >= end) return true;
    }
  }
  return false;
}

/** The cheapest way to read a few characters as words: dictionary phrases, counted pairs, single characters. */
class Window {
  constructor(
    private readonly dictionary: Trie,
    private readonly words: Words,
    private readonly tape: Tape,
    private readonly from: number,
    private readonly to: number,
    private readonly phrases: Int32Array,
  ) {}

  /** Ends of the words and their cost; `keepsPhrases`: no word lies across one end of a phrase of the longest match. */
  best(keepsPhrases: boolean): { readonly ends: readonly number[]; readonly cost: number } {
    const { from, to, words, phrases } = this;
    const { units } = this.tape;
    const size = to - from;
    const costs = new Float64Array(size + 1).fill(Infinity);
    const starts = new Int32Array(size + 1);
    costs[0] = 0;
    const offer = (start: number, end: number, cost: number): void => {
      if (end > to || costs[start - from]! + cost >= costs[end - from]!) return;
      if (keepsPhrases && liesAcross(phrases, start, end)) return;
      costs[end - from] = costs[start - from]! + cost;
      starts[end - from] = start;
    };
    for (let at = from; at < to; at++) {
      offer(at, at + 1, loneCost(words, units[at]!));
      const pair = at + 1 < to ? words.pair(units[at]!, units[at + 1]!) : 0;
      if (pair > 0) offer(at, at + 2, pair);
      for (let i = 0; i < phrases.length; i += 2)
        if (phrases[i] === at && (pair === 0 || phrases[i + 1]! - at > 2)) offer(at, phrases[i + 1]!, UNSEEN);
      for (const end of this.phraseEnds(at))
        offer(at, end, end - at > 2 ? UNSEEN : pair > 0 ? pair - DICTIONARY_BONUS : UNCOUNTED);
    }
    const ends: number[] = [];
    for (let end = to; end > from; end = starts[end - from]!) ends.push(end);
    return { ends: ends.reverse(), cost: costs[size]! };
  }

  /**
   * Where to cut so that no phrase breaks a word that ends at one of `ends`. A cut may let the longest match find
   * another phrase behind it (增加|了解|决), so it is asked again until it agrees.
   */
  cutsFor(ends: readonly number[]): number[] {
    const cuts = new Set<number>();
    for (let phrases: ArrayLike<number> = this.phrases; ; phrases = this.longestMatch(cuts)) {
      const before = cuts.size;
      let start = this.from;
      for (const end of ends) {
        if (liesAcross(phrases, start, end)) cuts.add(start).add(end);
        start = end;
      }
      if (cuts.size === before) return [...cuts].sort((a, b) => a - b);
    }
  }

  private longestMatch(cuts: ReadonlySet<number>): number[] {
    const phrases: number[] = [];
    for (let at = this.from; at < this.to;) {
      let limit = at + 1;
      while (limit < this.to && !cuts.has(limit)) limit++;
      const end = this.phraseEnds(at)
        .filter((end) => end <= limit)
        .at(-1);
      if (end !== undefined) phrases.push(at, end);
      at = end ?? at + 1;
    }
    return phrases;
  }

  private phraseEnds(at: number): readonly number[] {
    return this.dictionary.phraseEnds(this.tape.units, at, this.to);
  }
}

/** Across one end of a phrase, neither inside it nor around it. */
function liesAcross(phrases: ArrayLike<number>, start: number, end: number): boolean {
  for (let i = 0; i < phrases.length; i += 2) {
    const a = phrases[i]!;
    const b = phrases[i + 1]!;
    if (start < b && a < end && !(start >= a && end <= b) && !(start <= a && end >= b)) return true;
  }
  return false;
}
