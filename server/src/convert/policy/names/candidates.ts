import { isSigned, leftEvidence, rightEvidence } from './evidence';
import { mayBeGiven } from './given';
import { asOrdinaryWord, likeness, MOST, mostLikeness } from './likeness';
import { listEvidence } from './lists';
import { loneSurnameAt } from './lone-surnames';
import { titleAt } from './roles';
import { hanAt, type Source } from '../source';
import type { Candidate } from './candidate';
import { spacedNameAt } from './spaced';
import { beginsCompound, beginsSurname, surnameCost } from './surnames';
import { isTransliterated } from './transliterated';

/** What speaks for a name must outweigh everything else by this much, in bits. */
export const THRESHOLD = 4;

/** A name that was found elsewhere in the text. */
export const KNOWN = 9;

/** A signature that is nothing but a name: 摄影：余波. */
const WHOLE_SIGNATURE = 6;

/** More than a list can say, and what it says at least where it has a label. */
const MOST_LISTED = 14;
const CERTAIN_LIST = 9;

export const anyHarmed = (isHarmed: (at: number) => boolean, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (isHarmed(at)) return true;
  return false;
};

/** The longest name has two characters for each of its halves. */
const LONGEST = 4;

/** Every stretch with a harmed character that may be a name, with what speaks for it. */
export function candidatesIn(source: Source, isHarmed: (at: number) => boolean): Candidate[] {
  const { text, folded, units } = source;
  const found: Candidate[] = [];
  const hasDots = folded.includes('·');
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isHarmed(at)) continue;
    if (hasDots && isTransliterated(folded, at)) found.push({ start: at, end: at + 1, score: THRESHOLD });
    for (let start = Math.max(done, at - LONGEST + 1); start <= at; start++) {
      if (!beginsSurname(units[start]!)) continue;
      const lone = loneSurnameAt(source, start);
      if (lone !== undefined && lone.end > at) found.push(lone);
      const spaced = spacedNameAt(source, start);
      if (spaced !== undefined && spaced.end > at) found.push(spaced);
      for (const surname of [1, 2]) {
        if (surname === 2 && !beginsCompound(units[start]!)) continue;
        if (surnameCost(folded.slice(start, start + surname)) === undefined) continue;
        for (const given of [1, 2]) {
          const end = start + surname + given;
          if (!anyHarmed(isHarmed, start, end)) continue;
          const candidate = scored(source, start, end, surname);
          if (candidate !== undefined) found.push(candidate);
        }
      }
    }
    done = at + 1;
  }
  return found;
}

/** The stretch as a name with a given name; `undefined` where it is none for certain. */
export function scored(
  source: Source,
  start: number,
  end: number,
  surname = surnameLength(source, start, end),
): Candidate | undefined {
  const { text, folded, units } = source;
  const given = start + surname;
  for (let at = given; at < end; at++) if (!hanAt(text, at) || !mayBeGiven(units[at]!)) return undefined;
  if (titleAt(folded, given) > 0 || !isSomebody(folded, given, end)) return undefined;
  const left = leftEvidence(source, start);
  const isWhole = isSigned(left) && !hanAt(text, end);
  const around = left + rightEvidence(source, end) + (isWhole ? WHOLE_SIGNATURE : 0);
  // Most places can be left here, and reading the words takes the longest.
  if (around + MOST + MOST_LISTED < THRESHOLD) return undefined;
  const list = listEvidence(source, start, end);
  const told = around + list;
  if (told + MOST <= THRESHOLD) return undefined;
  // The words can cost no more than their characters alone, and those are read at once.
  if (told + mostLikeness(source, start, given, end) < THRESHOLD - KNOWN) return undefined;
  // Under a label words are names, too: 委员：余波、于虹.
  const isNamed = list >= CERTAIN_LIST || isWhole;
  const word = asOrdinaryWord(source, start, given, end) / (isNamed ? 2 : 1);
  const score = told + likeness(source, start, given, end) + word;
  return { start, end, score };
}

const surnameLength = ({ folded }: Source, start: number, end: number): number =>
  end - start > 2 && surnameCost(folded.slice(start, start + 2)) !== undefined ? 2 : 1;

/** 余某, 余某某, 余某甲; not 余某些, 于某日. */
const isSomebody = (folded: string, given: number, end: number): boolean =>
  folded[given] !== '某' ||
  (/^某[某甲乙丙丁]?$/.test(folded.slice(given, end)) && !/[些个种项地年月日时次处类]/.test(folded[end] ?? ''));
