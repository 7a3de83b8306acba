import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { characterChoices } from './tables/choices';
import { compileTrie } from './tables/compile-trie';
import { foldedPairs } from './tables/folds';
import { readGroups } from './tables/groups';
import { scriptCharacters } from './tables/script-characters';
import { wordTable } from './tables/words';

const root = join(__dirname, '..');
const names = join(root, 'server/src/convert/policy/names');

/** The conversion tables by file name; all but `words.bin`, whose counts are not part of the project. */
export async function generateTables(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [name, group] of Object.entries(await readGroups())) files.set(`${name}.bin`, compileTrie(group));
  return files;
}

const sourceFile = (declarations: string): Promise<string> =>
  format(
    `// Made by tools/generate-tables.ts; do not edit.
// From the dictionaries of Open Chinese Convert (https://github.com/BYVoid/OpenCC, Apache License 2.0) as shipped in
// opencc-js (https://github.com/nk2028/opencc-js, MIT and Apache License 2.0).

${declarations}`,
    { parser: 'typescript', printWidth: 120, singleQuote: true },
  );

export async function generateScriptSource(): Promise<string> {
  const { simplified, traditional } = await scriptCharacters();
  return sourceFile(`/** ${simplified.length} characters that only Simplified texts use. */
export const SIMPLIFIED_ONLY = '${simplified.join('')}';

/** ${traditional.length} characters that only Traditional texts use. */
export const TRADITIONAL_ONLY = '${traditional.join('')}';
`);
}

export async function generateChoicesSource(): Promise<string> {
  const [toTraditional, toSimplified] = [await characterChoices('st'), await characterChoices('ts-any')];
  return sourceFile(`/**
 * ${toTraditional.length} characters that become one of several in Traditional, as the word wants: each with its forms
 * behind it, the one that it becomes alone first, and behind each form the best known word that has it. A hyphen marks
 * a rare form.
 */
export const TO_TRADITIONAL = '${toTraditional.join('|')}';

/** The ${toSimplified.length} that become one of several in Simplified. */
export const TO_SIMPLIFIED = '${toSimplified.join('|')}';
`);
}

export async function generateFoldsSource(): Promise<string> {
  return sourceFile(`/** Traditional characters, each with the Simplified one behind it that the lists of this folder are written in. */
export const FOLDED = '${(await foldedPairs(names)).join('')}';
`);
}

const home = join(root, 'server/src/convert/tables');
const WORDS = 'words.bin';

/**
 * `--out FOLDER` writes the tables there instead of into the source tree; `--counts FOLDER --words FILE` makes the word
 * table anew from the counts in that folder and a list of words.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, counts: { type: 'string' }, words: { type: 'string' } },
  });
  const out = resolve(values.out ?? home);
  await mkdir(out, { recursive: true });
  for (const [name, bytes] of await generateTables()) await writeFile(join(out, name), bytes);
  if (values.counts !== undefined && values.words !== undefined)
    await writeFile(join(home, WORDS), await wordTable(values.counts, values.words));
  if (out !== home) await copyFile(join(home, WORDS), join(out, WORDS));
  else {
    await writeFile(join(root, 'server/src/zh/script-characters.ts'), await generateScriptSource());
    await writeFile(join(root, 'server/src/zh/character-choices.ts'), await generateChoicesSource());
    await writeFile(join(names, 'folded.ts'), await generateFoldsSource());
  }
}

if (require.main === module)
  main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
