import { isGrammar } from '../names/surnames';
import { wordAt } from '../reading';
import { breaksWord, wordCost, type Source } from '../source';
import { BEFORE, evidenceBefore } from './before';
import { isPlaceUnit, placeForm } from './forms';
import { knownPlaceAt, knownPlaceForm } from './known';
import { placeAround } from './reader';

export interface Place {
  readonly start: number;
  readonly end: number;
  readonly traditional: string;
}

/** A known name is one unless other words are much likelier, and more so where it would break one. */
const KNOWN = 5;
const KNOWN_INSIDE = 20;

/** Names of places, with their Traditional forms: those that are known, and what reads as one before 镇, 村, 路… */
export function findPlaces(source: Source, convert: (character: string) => string): Place[] {
  const { text, units } = source;
  const places: Place[] = [];
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    if (at < done) continue;
    const length = knownPlaceAt(text, at);
    if (length > 0 && isKnown(source, at, at + length)) {
      done = at + length;
      places.push({ start: at, end: done, traditional: knownPlaceForm(text.slice(at, done)) });
    } else if (isPlaceUnit(units[at]!)) {
      const found = placeAround(source, at, done);
      if (found === undefined) continue;
      done = found.end;
      places.push({ ...found, traditional: placeForm(text.slice(found.start, found.end), convert) });
    }
  }
  return places;
}

/** 赴余干, 余干县 and 于都县 are places; 有余干部, 属于都市 and 其余江段 are not. */
function isKnown(source: Source, start: number, end: number): boolean {
  const { text } = source;
  const isRanked = /[县區区镇]/.test(text[end - 1]! + (text[end] ?? ''));
  if (
    isGrammar(text[start]!) &&
    !isRanked &&
    (breaksWord(source, start) || evidenceBefore(text, start) !== BEFORE.lead)
  )
    return false;
  const isWord = isRanked || wordAt(source.lexicon, source.units, start, end) === 'counted';
  if (!isWord && !/[市县區区州镇]/.test(text[end] ?? '') && breaksWord(source, end)) return false;
  return wordCost(source, start, end) >= (breaksWord(source, start) ? KNOWN_INSIDE : KNOWN);
}
