import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PAIRS_MAGIC, PAIRS_STEP } from '../server/src/zh/mojibake/character-pairs';
import { big5 } from '../server/src/zh/mojibake/codecs';
import { readDictionary } from './tables/dictionaries';

const MOJIBAKE = resolve(import.meta.dirname, '../server/src/zh/mojibake');

/** What the generator writes; both are committed. */
export const CHARACTER_PAIRS = join(MOJIBAKE, 'character-pairs.bin');
export const COMMON_CHARACTERS = join(MOJIBAKE, 'common-characters.ts');

/** So many of the most frequent characters make up 99.5 % of official prose. */
const COMMON = 2000;

/** The least share of what follows a character that is left for pairs not in the table. */
const LEAST_BACKOFF = 0.003;

type Counts = Map<string, number>;

/**
 * Compiles the character-pair model and the list of common characters:
 * `tsx tools/generate-pair-model.ts FOLDER`.
 *
 * FOLDER has `character-bigrams-traditional.tsv` (pair, tab, count: the 60,000 most frequent pairs of Han characters)
 * and `character-counts-traditional.tsv` (character, tab, count). Both were counted in 19 million characters of Chinese
 * government reports, party documents and news (1,300 public documents), converted to Traditional. Here they are folded
 * to Simplified, so that one table serves both scripts; the fold goes into the table.
 */
async function main(folder = process.argv[2]): Promise<void> {
  if (folder === undefined) throw new Error('usage: tsx tools/generate-pair-model.ts FOLDER');
  const fold = await foldTable();
  const traditional = await readCounts(join(folder, 'character-counts-traditional.tsv'));
  const pairs = folded(await readCounts(join(folder, 'character-bigrams-traditional.tsv')), fold);
  await writeFile(CHARACTER_PAIRS, pairTable(folded(traditional, fold), pairs, fold));
  await writeFile(COMMON_CHARACTERS, commonModule(traditional, fold));
}

/** Each Traditional character, in Taiwan's and Hong Kong's form too, with its Simplified one. */
async function foldTable(): Promise<Map<string, string>> {
  const simplified = new Map(await readDictionary('TSCharacters'));
  for (const variants of ['TWVariants', 'HKVariants']) {
    for (const [standard, regional] of await readDictionary(variants)) {
      if (!simplified.has(regional)) simplified.set(regional, simplified.get(standard) ?? standard);
    }
  }
  return new Map([...simplified].filter(([from, to]) => from !== to && from.length === 1 && to.length === 1));
}

async function readCounts(file: string): Promise<Counts> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [text, count, more] = line.split('\t');
      if (!text || !Number(count) || more !== undefined) throw new Error(`odd line "${line}"`);
      return [text, Number(count)];
    }),
  );
}

function folded(counts: Counts, fold: ReadonlyMap<string, string>): Counts {
  const out: Counts = new Map();
  for (const [text, count] of counts) {
    const simplified = [...text].map((character) => fold.get(character) ?? character).join('');
    out.set(simplified, (out.get(simplified) ?? 0) + count);
  }
  return out;
}

function pairTable(singles: Counts, pairs: Counts, fold: ReadonlyMap<string, string>): Uint8Array {
  const codes = [...singles.keys()].map((character) => character.charCodeAt(0)).sort((a, b) => a - b);
  const indexes = new Map(codes.map((code, i) => [String.fromCharCode(code), i]));
  const total = [...singles.values()].reduce((sum, count) => sum + count, 0);
  const following = codes.map((): [second: number, count: number][] => []);
  for (const [pair, count] of pairs) {
    const [first, second] = [indexes.get(pair[0]!), indexes.get(pair[1]!)];
    if (first === undefined || second === undefined) throw new Error(`"${pair}" has a character that was not counted`);
    following[first]!.push([second, count]);
  }
  const out: number[] = [];
  const word = (value: number): void => void out.push(value & 0xff, (value >> 8) & 0xff);
  const long = (value: number): void => {
    word(value & 0xffff);
    word(value >>> 16);
  };
  const logarithm = (share: number): void =>
    void out.push(Math.min(255, Math.max(0, Math.round(-Math.log10(share) / PAIRS_STEP))));
  const count = (code: number): number => singles.get(String.fromCharCode(code))!;

  const known = [...fold].filter(([, to]) => indexes.has(to));
  [PAIRS_MAGIC, known.length, codes.length, pairs.size].forEach(long);
  for (const [from, to] of known) [from, to].forEach((character) => word(character.charCodeAt(0)));
  codes.forEach(word);
  for (const code of codes) logarithm(count(code) / total);
  codes.forEach((code, i) => {
    const seen = following[i]!.reduce((sum, [, n]) => sum + n, 0);
    logarithm(Math.max(LEAST_BACKOFF, 1 - seen / count(code)));
  });
  for (const list of following) word(list.sort(([a], [b]) => a - b).length);
  for (const [second] of following.flat()) word(second);
  codes.forEach((code, i) => {
    for (const [, n] of following[i]!) logarithm(n / count(code));
  });
  return Uint8Array.from(out);
}

/** Big5 has 5,401 frequent characters in a block of their own, before the others. */
function isFrequentInBig5(character: string): boolean {
  const pair = big5().encode(character.charCodeAt(0));
  return pair !== undefined && pair >= 0xa440 && pair <= 0xc67e;
}

function commonModule(traditional: Counts, fold: ReadonlyMap<string, string>): string {
  const frequent = [...traditional].sort(([, a], [, b]) => b - a).slice(0, COMMON);
  // The counted texts were converted character by character, so that 後 and 於 are hardly ever in them.
  const forms = new Map<string, string[]>();
  for (const [from, to] of fold) if (isFrequentInBig5(from)) forms.set(to, [...(forms.get(to) ?? []), from]);
  const both = new Set(
    frequent.flatMap(([character]) => {
      const simplified = fold.get(character) ?? character;
      return [character, simplified, ...(forms.get(simplified) ?? [])];
    }),
  );
  return `// Made by tools/generate-pair-model.ts; edit that, not this.

/**
 * The ${COMMON} most frequent characters of 19 million characters of Chinese reports, in both scripts, the most frequent
 * first: clean prose is made of these, and garbled text is not.
 */
export const COMMON_HAN =
  '${[...both].join('')}';
`;
}

if (process.argv[1] === import.meta.filename) void main();
