import type { Group } from './compile-trie';
import { readDictionary, type Entry } from './dictionaries';
import { SIMPLIFIED_CHARACTERS, SIMPLIFIED_PHRASES, ZHU_WORDS } from './simplified';

const read = async (...names: readonly string[]): Promise<readonly Entry[]> =>
  (await Promise.all(names.map(readDictionary))).flat();

const group = async (phrases: readonly string[], characters: readonly string[]): Promise<Group> => ({
  phrases: await read(...phrases),
  characters: await read(...characters),
});

/** Every table that the converters may ask for, by its file name without `.bin`. */
export async function readGroups(): Promise<Readonly<Record<string, Group>>> {
  return {
    compatibility: await group([], ['CJK_Compatibility_Ideographs']),
    st: await group(['STPhrases', 'STPhrases_GeneratedFromRegionalPhrases'], ['STCharacters']),
    ts: await group(['TSPhrases'], ['TSCharacters']),
    rare: { phrases: [], characters: await rareGlyphs() },
    tw: await group(['TWVariantsPhrases'], ['TWVariants']),
    twp: await group(['TWPhrases', 'TWVariantsPhrases'], ['TWVariants']),
    hk: await group(['HKVariantsPhrases'], ['HKVariants']),
    hkp: await group(['HKPhrases', 'HKVariantsPhrases'], ['HKVariants']),
    'tw-back': await group(['TWVariantsRevPhrases'], ['TWVariantsRev']),
    'twp-back': await group(['TWPhrasesRev', 'TWVariantsRevPhrases'], ['TWVariantsRev']),
    'hk-back': await group(['HKVariantsRevPhrases'], ['HKVariantsRev']),
    'hkp-back': await group(['HKPhrasesRev', 'HKVariantsRevPhrases'], ['HKVariantsRev']),
    jp: await group([], ['JPShinjitaiCharactersRev']),
    'jp-back': await group(['JPShinjitaiPhrases'], ['JPShinjitaiCharacters']),
    'ts-any': await anyTraditional(),
  };
}

/**
 * Simplified forms that only a font with rare glyphs shows. OpenCC keeps them in TSCharactersExt, which `opencc-js`
 * leaves out; they are the pairs of STCharacters that TSCharacters does not lead back.
 */
async function rareGlyphs(): Promise<Entry[]> {
  const back = new Map(await readDictionary('TSCharacters'));
  const rare: Entry[] = [];
  for (const [simplified, traditional] of await readDictionary('STCharacters'))
    if ((back.get(traditional) ?? traditional) === traditional) rare.push([traditional, simplified]);
  return rare;
}

/**
 * `simplified`: the variants of Taiwan, Hong Kong and mainland-made Traditional at once. A text may be half Simplified
 * already, so a phrase that keeps a character (乾安县, 显著) stands in both scripts.
 */
async function anyTraditional(): Promise<Group> {
  const characters = [...SIMPLIFIED_CHARACTERS, ...(await readDictionary('TSCharacters'))];
  const toSimplified = new Map(characters);
  const fold = (text: string): string => [...text].map((c) => (c === '著' ? c : (toSimplified.get(c) ?? c))).join('');
  // Taiwan writes 著 for both 着 and 著; these are the words in which it is 著.
  const zhu = (await readDictionary('TWVariantsRevPhrases'))
    .filter(([key, value]) => key === value && key.includes('著'))
    .map(([key]) => key)
    .concat(ZHU_WORDS);
  const phrases = await readDictionary('TSPhrases');
  return {
    phrases: [
      ...SIMPLIFIED_PHRASES,
      ...phrases,
      ...phrases.map(([, value]): Entry => [value, value]),
      ...zhu.flatMap((key): Entry[] => [
        [key, fold(key)],
        [fold(key), fold(key)],
      ]),
    ],
    characters,
  };
}
