import { readDictionary } from './dictionaries';

/** OpenCC's phrases keep this character once, in a context that says nothing about its script. */
const VOTES_ALL_THE_SAME = '計';

/**
 * Characters that occur in one script alone. A character that some phrase of OpenCC's leaves as it is (后 in 皇后)
 * is at home in both scripts and votes for neither.
 */
export async function scriptCharacters(): Promise<{ simplified: readonly string[]; traditional: readonly string[] }> {
  const toTraditional = new Map(await readDictionary('STCharacters'));
  const toSimplified = new Map(await readDictionary('TSCharacters'));
  const inTraditional = new Set([
    ...toTraditional.values(),
    ...(await readDictionary('TWVariants')).map(([, value]) => value),
    ...(await readDictionary('HKVariants')).map(([, value]) => value),
  ]);
  const inSimplified = new Set<string>();
  for (const [key, value] of toSimplified) if (key !== value) inSimplified.add(value);
  const keptByPhrase = async (...names: readonly string[]): Promise<Set<string>> => {
    const kept = new Set<string>();
    for (const [key, value] of (await Promise.all(names.map(readDictionary))).flat()) {
      const after = [...value];
      [...key].forEach((character, i) => {
        if (after[i] === character) kept.add(character);
      });
    }
    return kept;
  };
  const keptTraditional = await keptByPhrase('STPhrases', 'STPhrases_GeneratedFromRegionalPhrases');
  const keptSimplified = await keptByPhrase('TSPhrases');
  keptSimplified.delete(VOTES_ALL_THE_SAME);
  return {
    simplified: [...toTraditional.keys()].filter(
      (c) => !toSimplified.has(c) && !inTraditional.has(c) && !keptTraditional.has(c),
    ),
    traditional: [...toSimplified.keys()].filter(
      (c) => toSimplified.get(c) !== c && !toTraditional.has(c) && !inSimplified.has(c) && !keptSimplified.has(c),
    ),
  };
}
