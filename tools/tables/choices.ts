import { readGroups } from './groups';

/** A form that only one phrase has is a slip of the dictionary or a quotation of one author. */
const LEAST_PHRASES = 2;

/** A form that a smaller part of the character's phrases has is rare: nobody need think of it (个 箇, 万 万). */
const RARE_SHARE = 0.08;

/** Phrases of the classics have these other forms often, running text hardly ever. */
const RARE_IN_TEXT = '於計麼麽甚祇';

interface Form {
  fromPhrases: number;
  isAlone: boolean;
  /** Words of two characters that the dictionary has, with how many phrases hold each. */
  readonly words: Map<string, number>;
}

/**
 * The characters that one table of characters cannot convert, because words decide: each with its forms behind it, that
 * of the character alone first, then those with the most phrases; and with each form the best known word that has it.
 * Rare forms are marked by a hyphen.
 * OpenCC's own lists of candidates are not shipped with `opencc-js`; the phrases show the same. A word is the better
 * known the more phrases hold it (头发 in 洗头发, 剪头发).
 */
export async function characterChoices(table: 'st' | 'ts-any'): Promise<readonly string[]> {
  const { phrases, characters } = (await readGroups())[table]!;
  const values = new Map(phrases);
  const forms = new Map<string, Map<string, Form>>();
  const formOf = (character: string, form: string): Form => {
    const known = forms.get(character) ?? new Map<string, Form>();
    const entry = known.get(form) ?? { fromPhrases: 0, isAlone: false, words: new Map<string, number>() };
    forms.set(character, known.set(form, entry));
    return entry;
  };
  for (const [key, value] of phrases) {
    const [before, after] = [[...key], [...value]];
    if (before.length !== after.length) continue;
    before.forEach((character, i) => {
      const form = formOf(character, after[i]!);
      form.fromPhrases++;
      for (const [word, at] of [
        [key.slice(Math.max(0, i - 1), i + 1), 1],
        [key.slice(i, i + 2), 0],
      ] as const)
        if (word.length === 2 && word[0] !== word[1] && values.get(word)?.[at] === after[i])
          form.words.set(word, (form.words.get(word) ?? 0) + 1);
    });
  }
  for (const [key, value] of characters) formOf(key, value).isAlone = true;
  return [...forms].flatMap(([character, known]) => {
    const likely = [...known].filter(([, form]) => form.isAlone || form.fromPhrases >= LEAST_PHRASES);
    if (likely.length < 2) return [];
    likely.sort(([, a], [, b]) => Number(b.isAlone) - Number(a.isAlone) || b.fromPhrases - a.fromPhrases);
    const all = likely.reduce((sum, [, { fromPhrases }]) => sum + fromPhrases, 0);
    const entries = likely.map(([form, { fromPhrases, words }], i) => {
      const isRare = i > 0 && (fromPhrases < RARE_SHARE * all || RARE_IN_TEXT.includes(character));
      return (isRare ? '-' : '') + form + bestOf(words);
    });
    return [`${character} ${entries.join(' ')}`];
  });
}

const bestOf = (words: ReadonlyMap<string, number>): string => [...words].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
