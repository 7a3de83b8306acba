import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COST_SCALE, WORDS_MAGIC } from '../../server/src/convert/policy/words';
import { MAINLAND_WORDS } from './mainland-words';
import { readDictionary } from './dictionaries';
import { packTable } from './pack-table';

/** Two characters seen together this much oftener than by chance (as a power of two) are taken for a word. */
const LEAST_AFFINITY = 2;

/** The same for a word with a particle in it: 了解 passes, 明了 and 一出 do not. */
const PARTICLE_AFFINITY = 3;

/** The same for two that no list of words has: 双碳 passes, 镇党 does not. */
const UNLISTED_AFFINITY = 4.5;

/** A word that other texts have more rarely is left out. */
const LEAST_SHARE = 60 / 60_101_964;

/** Nobody is named so often. */
const COMMONEST_NAME = 1000;

/** Characters of grammar: what they stand beside says nothing about words, whatever the counts. */
const GRAMMAR = new Set('的了和与及在被把向是也都还又之其这那此一不有为等将让使从以并而或');

/** A word of the mainland's offices (局长, 支书, 县里) is as common as this at least. */
const KNOWN_SHARE = 2 ** -13.5;

const known = new Set(MAINLAND_WORDS);

const hasParticle = (pair: string): boolean => GRAMMAR.has(pair[0]!) || GRAMMAR.has(pair[1]!);

/**
 * The table of costs of characters and of two-character words, in Simplified, from the two tables of `folder`:
 * `character-counts-traditional.tsv` and `character-bigrams-traditional.tsv`, counted in 19 million characters of
 * Chinese government reports, party documents and news in Taiwan's Traditional (1,300 documents; counts alone, no
 * text). A word of OpenCC's dictionary counts by the Traditional form that the dictionary gives it, so 明了 as 明瞭.
 * Which two characters are a word at all, and how common one is that chance brings together as often (兴建) or that
 * reports do not say (古老), is taken from `wordList`: lines of a word, its count and its kind, as in the dictionary of
 * jieba (https://github.com/fxsjy/jieba, MIT), which npm's `@node-rs/jieba` ships as `dict.txt`.
 */
export async function wordTable(folder: string, wordList: string): Promise<Uint8Array> {
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

  const general = await readWordList(wordList);
  const inList = new Set<string>();
  for (const [word, share] of general) {
    const count = pairs.get(word) ?? 0;
    if (count > 0 && affinity(word, count) >= LEAST_AFFINITY && !hasParticle(word)) continue;
    if (share < LEAST_SHARE || inDictionary.has(word)) continue;
    inList.add(word);
    // Where chance alone brings the two together so often, or the reports never say it, other texts must tell how often.
    pairs.set(word, Math.max(1, Math.round(Math.min(count || Infinity, (share * total) / 2))));
  }

  // Taiwan's reports name few of the mainland's posts and places.
  for (const word of MAINLAND_WORDS) pairs.set(word, Math.max(pairs.get(word) ?? 0, Math.round(total * KNOWN_SHARE)));

  const cost = (count: number): number => Math.round(COST_SCALE * Math.log2(total / count));
  // The commonest characters first: the numbers of those that make words are small and pack well.
  const letters = [...characters].filter(([character]) => character.length === 1);
  letters.sort(([a, m], [b, n]) => n - m || a.charCodeAt(0) - b.charCodeAt(0));
  const numbers = new Map(letters.map(([character], i) => [character, i + 1]));
  const rows = letters.map((): [second: number, cost: number][] => []);
  for (const [pair, count] of pairs) {
    const [first, second] = [numbers.get(pair[0]!), numbers.get(pair[1]!)];
    if (pair.length !== 2 || first === undefined || second === undefined) continue;
    const least = general.has(pair) ? LEAST_AFFINITY : UNLISTED_AFFINITY;
    const isWord = affinity(pair, count) >= least && !hasParticle(pair);
    if (isWord || inDictionary.has(pair) || known.has(pair) || inList.has(pair))
      rows[first - 1]!.push([second, cost(count)]);
  }
  const words = rows.flatMap((row) => row.sort(([a], [b]) => a - b));
  return packTable(
    [WORDS_MAGIC, letters.length, words.length],
    [
      Uint16Array.from(letters, ([character]) => character.charCodeAt(0)),
      Uint16Array.from(rows, (row) => row.length),
      Uint16Array.from(words, ([second]) => second),
      Uint8Array.from(letters, ([, count]) => cost(count)),
      Uint8Array.from(words, ([, cost]) => cost),
    ],
  );
}

async function readCounts(file: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    const [text, count] = line.split('\t');
    if (text && count) counts.set(text, Number(count));
  }
  return counts;
}

/** Words of two characters with their share of the texts that they were counted in. */
async function readWordList(file: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    const [word, count, kind] = line.split(' ');
    if (!word || !count) continue;
    total += Number(count);
    // Common words stand among the names of persons, too (古老).
    const isName = /^n[rz]/.test(kind ?? '') && Number(count) < COMMONEST_NAME;
    if (word.length === 2 && !isName) counts.set(word, Number(count));
  }
  return new Map([...counts].map(([word, count]) => [word, count / total]));
}
