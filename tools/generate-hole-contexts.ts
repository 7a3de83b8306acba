import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readDictionary } from './tables/dictionaries';

/** Two Han characters, the unit behind them, and the class of the character behind that. */
type Context = readonly [pair: string, unit: string, next: string];

const ZH = resolve(import.meta.dirname, '../server/src/zh');
/** The compiled module; it is committed. */
export const HOLE_CONTEXTS = join(ZH, 'hole-contexts.ts');

/**
 * Compiles the contexts that carry a figure, and the table that folds Traditional characters into Simplified ones, into
 * one module: `tsx tools/generate-hole-contexts.ts PATH/missing-figure-contexts.tsv`.
 *
 * The input has a line `pair <tab> unit <tab> class` for each context that was met five times or more with a figure,
 * and never without one, in 2,000 Chinese government work reports (34 M characters).
 */
export async function holeContexts(input: string): Promise<string> {
  const contexts = readContexts(await readFile(input, 'utf8'));
  return moduleText(contexts, [...(await foldTable())].flat().join(''));
}

/** Each Traditional character, in Taiwan's and Hong Kong's form too, with the Simplified one it stands for. */
async function foldTable(): Promise<Map<string, string>> {
  const simplified = new Map(await readDictionary('TSCharacters'));
  for (const variants of ['TWVariants', 'HKVariants']) {
    for (const [standard, regional] of await readDictionary(variants)) {
      if (!simplified.has(regional)) simplified.set(regional, simplified.get(standard) ?? standard);
    }
  }
  return new Map([...simplified].filter(([from, to]) => from !== to && from.length === 1 && to.length === 1));
}

const readContexts = (tsv: string): Context[] =>
  tsv
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [pair, unit, next, more] = line.split('\t');
      if (pair?.length !== 2 || !unit || !next || more !== undefined) throw new Error(`odd line "${line}"`);
      return [pair, unit, next];
    });

function moduleText(contexts: readonly Context[], fold: string): string {
  const byUnit = new Map<string, string>();
  for (const [pair, unit, next] of contexts) byUnit.set(unit + next, (byUnit.get(unit + next) ?? '') + pair);
  const rows = [...byUnit].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, pairs]) => `  '${key} ${pairs}',`);
  return `// Made by tools/generate-hole-contexts.ts; edit that, not this.

/**
 * What stands before a unit whose figure is gone. A line has the unit with the class of the character behind it (P
 * punctuation, L 以 左 上, H another Han character), a space, and the pairs of characters before it. Learned from 2,000 government work reports, in which
 * each of these carried a figure five times or more and never lacked one.
 */
export const CONTEXTS: readonly string[] = [
${rows.join('\n')}
];

/** Traditional characters and the Simplified ones that stand for them, pair by pair. */
export const FOLD =
  '${fold}';
`;
}

async function main(input = process.argv[2]): Promise<void> {
  if (input === undefined) throw new Error('usage: tsx tools/generate-hole-contexts.ts missing-figure-contexts.tsv');
  await writeFile(HOLE_CONTEXTS, await holeContexts(input));
}

if (process.argv[1] === import.meta.filename) void main();
