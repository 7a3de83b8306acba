import { unitAt, type Bytes, type Unit } from './bytes';
import type { Reading } from './codecs';
import { isCommonHan, likelihoodOf } from './common';

/** Where reading anew gives better sense than what stands there. */
export interface Run {
  readonly units: readonly Unit[];
  /** By how much, as a logarithm (base 10). */
  readonly gain: number;
}

/** A garbled run begins and ends seldom, inside a word next to never: what changes has to pay for it. */
const CHANGE = -1.5;
const INSIDE = -4;
/** Bytes that make no character: a begun one of UTF-8, a lone one of UTF-8, two of another encoding. */
const BEGUN = -3.2;
const TORN = -6;
const NONSENSE = -6;
/** ASCII reads the same either way; let it stand where it borders on clean text. */
const SAME = -0.01;

/**
 * Parts a run into what is clean and what is garbled, so that the whole is likeliest: a clean character costs what it
 * costs as it stands, a garbled one what its reading anew costs. The best path, in linear time.
 */
export function garbledRuns(bytes: Bytes, right: Reading): Run[] {
  const { values, offsets, run, start } = bytes;
  const length = values.length;
  const clean = new Float64Array(length + 1).fill(-Infinity);
  const garbled = new Float64Array(length + 1).fill(-Infinity);
  /** The byte each state was reached from; negative when it came from the other state (`-1 - at`). */
  const cleanFrom = new Int32Array(length + 1);
  const garbledFrom = new Int32Array(length + 1);
  const isBorder = (at: number): boolean => at === 0 || at === length || offsets[at] !== offsets[at - 1];
  /** The clean character that ends before a byte, or begins there, is part of a word. */
  const isWord = (at: number): boolean => at >= 0 && at < length && isCommonHan(run.charCodeAt(offsets[at]! - start));
  const begins = (at: number): number => (isWord(at - 1) ? INSIDE : CHANGE);
  /** The last character read anew before a byte is part of a word. */
  const isWordBefore = new Uint8Array(length + 1);
  const ends = (at: number): number => (isWordBefore[at] === 1 && isWord(at) ? INSIDE : CHANGE);
  clean[0] = 0;
  for (let at = 0; at < length; at++) {
    if (isBorder(at)) {
      const own = clean[at]!;
      const closed = garbled[at]! + ends(at);
      const best = Math.max(own, closed);
      let to = at + 1;
      while (to < length && offsets[to] === offsets[at]) to++;
      const here = offsets[at]! - start;
      const cost = isDoubled(run, here) ? SECOND_HALF : ownCost(run.charCodeAt(here));
      if (best + cost > clean[to]!) {
        clean[to] = best + cost;
        cleanFrom[to] = own >= closed ? at : -1 - at;
      }
    }
    const opened = isBorder(at) ? clean[at]! + begins(at) : -Infinity;
    const best = Math.max(garbled[at]!, opened);
    if (best === -Infinity) continue;
    const unit = unitAt(values, at, right);
    const to = at + unit.length;
    const total = best + costOf(unit, right);
    if (total > garbled[to]!) {
      garbled[to] = total;
      garbledFrom[to] = garbled[at]! >= opened ? at : -1 - at;
      isWordBefore[to] = isCommonHan(unit.character?.charCodeAt(0) ?? 0) ? 1 : 0;
    }
  }
  return readBack();

  function readBack(): Run[] {
    const out: Run[] = [];
    let isGarbled = garbled[length]! + CHANGE > clean[length]!;
    let units: Unit[] = [];
    for (let at = length; at > 0;) {
      const from = (isGarbled ? garbledFrom : cleanFrom)[at]!;
      const before = from < 0 ? -1 - from : from;
      if (isGarbled) units.push(unitAt(values, before, right));
      at = before;
      if (from >= 0 && at > 0) continue;
      if (isGarbled) out.push(runOf(units.reverse()));
      units = [];
      if (from < 0) isGarbled = !isGarbled;
    }
    return out.reverse();
  }

  function runOf(units: readonly Unit[]): Run {
    let gain = 0;
    for (const unit of units) {
      gain += costOf(unit, right);
      for (let at = unit.at; at < unit.at + unit.length; at++) {
        if (at === 0 || offsets[at] !== offsets[at - 1]) gain -= ownCost(run.charCodeAt(offsets[at]! - start));
      }
    }
    return { units, gain };
  }
}

/** What a character costs as it stands. Letters beside signs of Latin-1 are likelier second bytes than words. */
const ownCost = (code: number): number => {
  if (code < 0x80) return isLetter(code) ? LETTER : 0;
  return code < 0x100 ? LATIN : likelihoodOf(code);
};

/** A dash and an ellipsis are written with the same sign twice. */
const isDoubled = (run: string, at: number): boolean => run[at] === run[at - 1] && /[—…]/.test(run[at]!);
const SECOND_HALF = -0.3;

const isLetter = (code: number): boolean => code >= 0x40 && code <= 0x7e;
const [LETTER, LATIN] = [-1, -5];

const costOf = ({ character, length }: Unit, right: Reading): number => {
  if (character === undefined) return right !== 'utf-8' ? NONSENSE : length > 1 ? BEGUN : TORN;
  const code = character.charCodeAt(0);
  if (code >= 0x80) return likelihoodOf(code);
  return SAME + (isLetter(code) ? LETTER : 0);
};
