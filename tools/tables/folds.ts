import { readdir, readFile } from 'node:fs/promises';
import { readDictionary } from './dictionaries';

/**
 * Each Traditional character, in Taiwan's and Hong Kong's form too, with the Simplified one that it stands for, as far
 * as the lists in `folder` have that one: they are written in Simplified and read Traditional text as well.
 */
export async function foldedPairs(folder: string): Promise<readonly string[]> {
  const sources = (await readdir(folder)).filter((name) => name.endsWith('.ts') && name !== 'folded.ts');
  const texts = await Promise.all(sources.map((name) => readFile(`${folder}/${name}`, 'utf8')));
  const wanted = new Set(texts.join('').match(/\p{Script=Han}/gu));
  const simplified = new Map(await readDictionary('TSCharacters'));
  for (const variants of ['TWVariants', 'HKVariants'])
    for (const [standard, regional] of await readDictionary(variants))
      if (!simplified.has(regional)) simplified.set(regional, simplified.get(standard) ?? standard);
  return [...simplified]
    .filter(([from, to]) => from !== to && from.length === 1 && wanted.has(to))
    .map(([from, to]) => from + to);
}
