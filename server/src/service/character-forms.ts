import { convertAlone, type Engine } from '../convert/engine';
import type { Tables } from '../convert/tables';
import { choicesOf } from '../zh/choices';
import { isFreeVariant } from '../zh/free-variants';
import { isHan } from '../zh/script';

/** One form that a character may become, as Taiwan writes it, with a common word that has it. */
export interface CharacterUse {
  readonly form: string;
  readonly example?: { readonly simplified: string; readonly written: string };
}

/** How the standards write a character; each list has the form of the character alone first. */
export interface CharacterForms {
  readonly character: string;
  /** 简 */
  readonly simplified: readonly string[];
  /** 繁, as OpenCC writes it */
  readonly traditional: readonly string[];
  /** 臺 */
  readonly taiwan: readonly string[];
  /** 港 */
  readonly hongKong: readonly string[];
  /** No table of characters can convert it: the words decide. */
  readonly isAmbiguous: boolean;
  /** What the words decide between; empty where they have nothing to decide. */
  readonly uses: readonly CharacterUse[];
  /** Two of the Traditional forms are both accepted in the same word (占 佔). */
  readonly isFreeVariant: boolean;
}

/**
 * Reads the tables and answers for single characters, as strings of one or two UTF-16 units; `undefined` for one that
 * every standard writes alike, and for what is no Han character. Rejects when a table cannot be read.
 */
export async function loadCharacterForms(tables: Tables): Promise<(character: string) => CharacterForms | undefined> {
  const [normalization, st, ts, tw, hk] = await Promise.all([
    tables.trie('compatibility'),
    tables.trie('st'),
    tables.trie('ts-any'),
    tables.trie('tw'),
    tables.trie('hk'),
  ]);
  const through = (...passes: Engine['passes']): ((text: string) => string) => {
    const engine: Engine = { normalization, segmentation: undefined, passes, rare: undefined };
    return (text) => convertAlone(engine, text, false);
  };
  const [toTraditional, toSimplified, toTaiwan, toHongKong] = [through(st), through(ts), through(tw), through(hk)];
  const formsOf = (simplified: string): readonly string[] => {
    const choices = choicesOf(simplified, 'traditional');
    return choices.length > 0 ? choices.map(({ form }) => form) : [toTraditional(simplified)];
  };
  const usesOf = (simplified: string): readonly CharacterUse[] =>
    choicesOf(simplified, 'traditional').map(({ form, word }) => ({
      form: toTaiwan(form),
      ...(word !== '' && { example: { simplified: word, written: toTaiwan(toTraditional(word)) } }),
    }));

  return (character) => {
    if (!isHan(character.codePointAt(0) ?? 0) || [...character].length !== 1) return undefined;
    const simplified = unique([toSimplified(character), ...choicesOf(character, 'simplified').map(({ form }) => form)]);
    const traditional = ownFirst(unique(simplified.flatMap(formsOf)), character);
    const taiwan = unique(traditional.map(toTaiwan));
    const hongKong = unique(traditional.map(toHongKong));
    const all = [...new Set([...simplified, ...traditional, ...taiwan, ...hongKong])];
    if (all.length === 1 && all[0] === character) return undefined;
    return {
      ...{ character, simplified, traditional, taiwan, hongKong },
      isAmbiguous: simplified.some((one) => choicesOf(one, 'traditional').length > 0) || simplified.length > 1,
      uses: simplified.flatMap(usesOf),
      isFreeVariant: all.some((one) => all.some((other) => isFreeVariant(one, other))),
    };
  };
}

const unique = (forms: readonly string[]): readonly string[] => [...new Set(forms)];

const ownFirst = (forms: readonly string[], own: string): readonly string[] =>
  forms.includes(own) ? unique([own, ...forms]) : forms;
