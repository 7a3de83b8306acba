import type { Range } from '../text/lines';
import type { SectionFacts } from './document-facts';

/** A heading or task with the labels and titles of the sections around it, from the outermost in. */
export interface FoundSection {
  readonly kind: 'heading' | 'task';
  readonly name: string;
  readonly path: readonly string[];
  /** Label and title. */
  readonly range: Range;
}

/**
 * The headings and tasks in whose label and title each word of `query` can be read from left to right, in document
 * order: the editor ranks what it gets, so it is given more rather than less. An empty query finds all.
 */
export function* findSections({ places, kinds, parents }: SectionFacts, query: string): Generator<FoundSection> {
  const isWanted = nameMatcher(query);
  if (!places.mayHave(exactCharacters(query))) return;
  const names = places.list();
  for (const [i, name] of names.entries()) {
    const kind = kinds[i]!;
    if (kind === 'other' || !isWanted(name)) continue;
    const path: string[] = [];
    for (let parent = parents[i]!; parent >= 0; parent = parents[parent]!) path.unshift(names[parent]!);
    yield { kind, name, path, range: places.range(i) };
  }
}

/** Tells whether each word of a query can be read in a name from left to right, whatever the case. */
export function nameMatcher(query: string): (name: string) => boolean {
  const words = query.toLowerCase().split(/\s+/);
  return (name) => words.every((word) => readsAs(name.toLowerCase(), word));
}

/** The characters of a query that have no case, so that a name without one of them need not be looked at. */
export const exactCharacters = (query: string): string[] =>
  [...query].filter((character) => /\p{Script=Han}/u.test(character));

function readsAs(name: string, word: string): boolean {
  let at = 0;
  for (const character of word) {
    const found = name.indexOf(character, at);
    if (found < 0) return false;
    at = found + character.length;
  }
  return true;
}
