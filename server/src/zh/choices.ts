import { TO_SIMPLIFIED, TO_TRADITIONAL } from './character-choices';

/** One of the forms that a character may become in the other script, as OpenCC writes it. */
export interface Choice {
  readonly form: string;
  /** A well known word in which it becomes this, in the script of the character; empty where none is known. */
  readonly word: string;
  /** So seldom that nobody need think of it (个 箇). */
  readonly isRare: boolean;
}

const NONE: readonly Choice[] = [];

/**
 * What a character may become in the other script, as the word wants it, that of the character alone first; empty for
 * one that always becomes the same.
 */
export const choicesOf = (character: string, target: 'simplified' | 'traditional'): readonly Choice[] =>
  (target === 'simplified' ? inSimplified() : inTraditional()).get(character) ?? NONE;

const inTraditional = lists(TO_TRADITIONAL);
const inSimplified = lists(TO_SIMPLIFIED);

function lists(text: string): () => ReadonlyMap<string, readonly Choice[]> {
  let read: ReadonlyMap<string, readonly Choice[]> | undefined;
  return () =>
    (read ??= new Map(
      text.split('|').map((entry) => {
        const [character, ...forms] = entry.split(' ');
        return [character!, forms.map(choice)];
      }),
    ));
}

function choice(entry: string): Choice {
  const isRare = entry.startsWith('-');
  const start = isRare ? 1 : 0;
  const form = String.fromCodePoint(entry.codePointAt(start)!);
  return { form, word: entry.slice(start + form.length), isRare };
}
