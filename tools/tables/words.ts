import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COST_SCALE } from '../../server/src/convert/policy/words';
import type { Group } from './compile-trie';
import { readDictionary, type Entry } from './dictionaries';

/** Two characters seen together this much oftener than by chance (as a power of two) are taken for a word. */
const LEAST_AFFINITY = 2;

/** The same for a word with a particle in it: 了解 passes, 明了 and 一出 do not. */
const PARTICLE_AFFINITY = 3;

/** Characters of grammar: what they stand beside says nothing about words, whatever the counts. */
const GRAMMAR = new Set('的了和与及在被把向是也都还又之其这那此一不有为等将让使从以并而或');

const hasParticle = (pair: string): boolean => GRAMMAR.has(pair[0]!) || GRAMMAR.has(pair[1]!);

/**
 * Costs of characters and of two-character words, in Simplified, from the two tables of `folder`:
 * `character-counts-traditional.tsv` and `character-bigrams-traditional.tsv`, counted in 19 million characters of
 * Chinese government reports, party documents and news in Taiwan's Traditional (1,300 documents; counts alone, no
 * text). A word of OpenCC's dictionary counts by the Traditional form that the dictionary gives it, so 明了 as 明瞭.
 */
export async function wordCosts(folder: string): Promise<Group> {
  const toStandard = new Map(await readDictionary('TWVariantsRev'));
  const toSimplified = new Map(await readDictionary('TSCharacters'));
  const toTaiwan = new Map(await readDictionary('TWVariants'));
  const fold = (text: string): string =>
    [...text].map((c) => toSimplified.get(c) ?? toSimplified.get(toStandard.get(c) ?? c) ?? c).join('');

  const characters = new Map<string, number>();
  const pairs = new Map<string, number>();
  const asWritten = await readCounts(join(folder, 'character-bigrams-traditional.tsv'));
  for (const [character, count] of await readCounts(join(folder, 'character-counts-traditional.tsv')))
    characters.set(fold(character), (characters.get(fold(character)) ?? 0) + count);
  for (const [pair, count] of asWritten) pairs.set(fold(pair), (pairs.get(fold(pair)) ?? 0) + count);
  const total = [...characters.values()].reduce((sum, count) => sum + count, 0);

  const affinity = ([a, b]: string, count: number): number =>
    Math.log2((count * total) / ((characters.get(a!) ?? 1) * (characters.get(b!) ?? 1)));
  const inDictionary = new Set<string>();
  for (const [key, value] of await readDictionary('STPhrases')) {
    const count = pairs.get(key);
    if (key.length !== 2 || count === undefined) continue;
    inDictionary.add(key);
    // With a particle in it (明了, 一出, 的核) it may be the particle that was counted. Without one, a form that was
    // never written says nothing: the text that was counted had been converted, now and then wrongly (制造).
    const written = asWritten.get([...value].map((c) => toTaiwan.get(c) ?? c).join(''));
    pairs.set(key, hasParticle(key) && affinity(key, count) < PARTICLE_AFFINITY ? 1 : (written ?? count));
  }

  const cost = (count: number): string => String.fromCharCode(Math.round(COST_SCALE * Math.log2(total / count)));
  const entries: Entry[] = [];
  for (const [character, count] of characters) if (character.length === 1) entries.push([character, cost(count)]);
  for (const [pair, count] of pairs) {
    if (pair.length !== 2) continue;
    const isWord = affinity(pair, count) >= LEAST_AFFINITY && !hasParticle(pair);
    if (isWord || inDictionary.has(pair)) entries.push([pair, cost(count)]);
  }
  return { phrases: [], characters: entries };
}

async function readCounts(file: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    const [text, count] = line.split('\t');
    if (text && count) counts.set(text, Number(count));
  }
  return counts;
}
