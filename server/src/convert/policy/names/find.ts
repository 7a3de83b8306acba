import { wordAt } from '../reading';
import { WordSet } from '../word-set';
import { anyHarmed, candidatesIn, KNOWN, scored, THRESHOLD } from './candidates';
import { leftEvidence, rightEvidence } from './evidence';
import { PERSONS } from './persons';
import type { Source } from '../source';
import type { Candidate } from './candidate';

/** What the user said: these are names, these are none. */
export interface Verdicts {
  readonly names: readonly string[];
  readonly notNames: readonly string[];
}

/** A name that was found elsewhere in the text, and is an ordinary word as well. */
const KNOWN_WORD = 3;

/** A well-known person's name is one unless the words around it say otherwise: 其余华人. */
const RENOWNED = 5;

/**
 * Names of persons: a surname with one or two characters more. For each stretch that may be one it is weighed what
 * stands before it and behind it, what else its characters and their neighbours may be, and what the other items of a
 * list are; a name that is found once is likelier everywhere. Only the places are looked at where the dictionaries would
 * do harm (`isHarmed`): most names are the same in every conversion.
 */
export function findNames(
  source: Source,
  isHarmed: (at: number) => boolean,
  { names, notNames }: Verdicts,
): Candidate[] {
  const { text } = source;
  const isDenied = marked(
    text,
    notNames.filter((name) => !names.includes(name)),
  );
  const isName = ({ start, end, score }: Candidate): boolean =>
    score >= THRESHOLD && !isDenied.subarray(start, end).includes(1);
  const candidates = candidatesIn(source, isHarmed);
  // A name may well stand first where nothing harms it: 李制到会。会后李制作了说明。
  const likely = candidates.filter(({ score }) => score >= THRESHOLD - KNOWN);
  const elsewhere = wordsOf(text, likely)
    .occurrences(text)
    .flatMap(({ start, end }) => scored(source, start, end) ?? []);
  const found = likeliest([...candidates, ...elsewhere].filter(isName));

  const places = new Set(found.map(({ start }) => start));
  const again = wordsOf(text, found)
    .occurrences(text)
    .flatMap(({ start, end }): Candidate[] => {
      if (places.has(start)) return [];
      const isWord = wordAt(source.lexicon, source.units, start, end) !== undefined;
      const score = (scored(source, start, end)?.score ?? -Infinity) + (isWord ? KNOWN_WORD : KNOWN);
      return [{ start, end, score }];
    });
  const renowned = persons.occurrences(text).map(({ start, end }): Candidate => {
    return { start, end, score: leftEvidence(source, start) + rightEvidence(source, end) + RENOWNED };
  });
  const confirmed = new WordSet(names).occurrences(text).map((at): Candidate => ({ ...at, score: Infinity }));
  return likeliest([...found, ...[...again, ...renowned].filter(isName), ...confirmed]).filter(
    ({ start, end, score }) => score === Infinity || anyHarmed(isHarmed, start, end),
  );
}

const persons = new WordSet(PERSONS);

/** Those of two characters and more, as they are written. */
const wordsOf = (text: string, found: readonly Candidate[]): WordSet =>
  new WordSet(
    new Set(found.filter(({ start, end }) => end - start > 1).map(({ start, end }) => text.slice(start, end))),
  );

/** 1 for each unit of one of the words. */
function marked(text: string, words: readonly string[]): Uint8Array {
  const marks = new Uint8Array(text.length);
  for (const { start, end } of new WordSet(words).occurrences(text)) marks.fill(1, start, end);
  return marks;
}

/** Of those that overlap the likelier. */
function likeliest(found: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  for (const candidate of [...found].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = chosen.at(-1);
    if (last === undefined || last.end <= candidate.start) chosen.push(candidate);
    else if (last.score < candidate.score) chosen[chosen.length - 1] = candidate;
  }
  return chosen;
}
