import type { Span } from '../../text/span';
import type { EditReason, KeptReason } from '../conversion';
import { placeholdersIn } from '../placeholders';
import { disjoint } from '../unfold';
import { findCopulas } from './copula';
import { findCorrections, type Correction } from './corrections';
import { findMeasures } from './measures';
import type { Verdicts } from './names/find';
import { harmedNames } from './names/harmed';
import { findNeighbours } from './neighbours';
import { findPlaces } from './places/find';
import { descriptionSpans, protectedSpans, titleSpans } from './protect';
import { SETTLED_WORDS } from './settled-words';
import type { Lexicon } from './reading';
import { sourceOf } from './source';
import { findVariants } from './variants';
import { findZhu, type Form } from './zhu';
import { WordSet } from './word-set';

/** A stretch whose result is settled before the dictionaries see the text. */
export interface Fixed extends Span {
  readonly text: string;
  /** Absent: it stays as it is, whatever the dictionaries say. */
  readonly edit?: EditReason;
  readonly kept?: KeptReason;
}

export interface PlanOptions {
  /** Only what the caller asked for; nothing is found in the text itself. */
  readonly isExact: boolean;
  readonly keepWords: readonly string[];
  readonly ownPairs: Readonly<Record<string, string>>;
  readonly keepTitles: boolean;
}

/** Settled by the user or by its shape: protected stretches, own pairs, kept words, titles. */
export function fixedByRequest(text: string, protect: readonly Span[], options: PlanOptions): Fixed[] {
  const asIs = ({ start, end }: Span, kept: KeptReason): Fixed => ({ start, end, text: text.slice(start, end), kept });
  const own = new Map(Object.entries(options.ownPairs));
  return firstOf([
    (options.isExact ? protect : disjoint([...protect, ...protectedSpans(text), ...descriptionSpans(text)])).map((at) =>
      asIs(at, 'protected'),
    ),
    placeholdersIn(text),
    new WordSet(own.keys()).occurrences(text).map((at) => ({
      ...at,
      text: own.get(text.slice(at.start, at.end))!,
      edit: 'own',
    })),
    new WordSet(options.keepWords).occurrences(text).map((at) => asIs(at, 'word')),
    options.keepTitles ? titleSpans(text).map((at) => asIs(at, 'title')) : [],
  ]);
}

export interface Knowledge {
  /** Those of the text. */
  readonly units: Uint16Array;
  readonly lexicon: Lexicon;
  /** What the dictionaries alone make of the text, unit for unit; 0 where the two are not in step. */
  readonly written: () => Uint16Array;
  /** What the user said of names. */
  readonly verdicts: Verdicts;
  /** 著 stands for 着 as well, as Taiwan writes it. */
  readonly readsTaiwan: boolean;
  /** A text converted for itself. */
  readonly convert: (text: string) => string;
  /** What is left to do with Traditional in the target's standard. */
  readonly finish: (traditional: string) => string;
}

/** Settled by what the text says: names of persons and places, and words that the dictionary gets wrong. */
export function fixedByMeaning(
  text: string,
  target: 'simplified' | 'traditional',
  { units, lexicon, written, verdicts, readsTaiwan, convert, finish }: Knowledge,
): Fixed[] {
  const toSimplified = target === 'simplified';
  const source = sourceOf(text, text, lexicon, units);
  const names = harmedNames(source, toSimplified, { written, verdicts, convert }).map((name): Fixed => ({
    ...name,
    edit: 'name',
    kept: 'name',
  }));
  if (toSimplified) {
    const settled = settledWords.occurrences(text).map(({ start, end }): Fixed => {
      const word = text.slice(start, end);
      return { start, end, text: SETTLED_WORDS.get(word) ?? word, edit: 'dictionary', kept: 'word' };
    });
    const single = ({ at, form }: Form): Fixed => {
      return { start: at, end: at + 1, text: form, edit: 'dictionary', kept: 'word' };
    };
    const zhu = (readsTaiwan ? findZhu(text, lexicon.words, convert) : []).map(single);
    return firstOf([names, settled, zhu, findVariants(text).map(single)]);
  }
  const places = findPlaces(source, convert).map(({ start, end, traditional }): Fixed => ({
    start,
    end,
    text: finish(traditional),
    edit: 'place',
    kept: 'place',
  }));
  const asFixed = ({ start, end, traditional }: Correction): Fixed => ({
    start,
    end,
    text: finish(traditional),
    edit: 'dictionary',
  });
  const certain = findCorrections(text).map(asFixed);
  const copulas = findCopulas(text, lexicon.words).map(asFixed);
  const measures = findMeasures(text, lexicon.words).map(asFixed);
  // What is a word for certain is no name: 舍小家为大家.
  return firstOf([certain, names, places, measures, copulas, findNeighbours(text, lexicon.words).map(asFixed)]);
}

/** All that overlap nothing of an earlier list, ascending. */
export function firstOf(lists: readonly (readonly Fixed[])[]): Fixed[] {
  let taken: Fixed[] = [];
  for (const list of lists) {
    const sorted = list.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end);
    const merged: Fixed[] = [];
    let next = 0;
    for (const candidate of sorted) {
      while (next < taken.length && taken[next]!.end <= candidate.start) merged.push(taken[next++]!);
      if (next < taken.length && taken[next]!.start < candidate.end) continue;
      if (merged.length > 0 && merged.at(-1)!.end > candidate.start) continue;
      merged.push(candidate);
    }
    taken = merged.concat(taken.slice(next));
  }
  return taken;
}

const settledWords = new WordSet(SETTLED_WORDS.keys());
