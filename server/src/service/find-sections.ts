import type { Report } from '../model/report';
import type { Section } from '../model/section';

/** A section with the labels and titles of those around it, from the outermost in. */
export interface FoundSection {
  readonly path: readonly string[];
  readonly section: Section;
}

/**
 * The headings and tasks in whose label and title each word of `query` can be read from left to right, in document
 * order: the editor ranks what it gets, so it is given more rather than less. An empty query finds all.
 */
export function* findSections({ outline }: Report, query: string): Generator<FoundSection> {
  const words = query.toLowerCase().split(/\s+/);
  for (const found of sectionsIn(outline, [])) {
    const { kind, missing, label, title } = found.section;
    if (missing || (kind !== 'heading' && kind !== 'task')) continue;
    const name = (label + title).toLowerCase();
    if (words.every((word) => readsAs(name, word))) yield found;
  }
}

function* sectionsIn(sections: readonly Section[], path: readonly string[]): Generator<FoundSection> {
  for (const section of sections) {
    yield { path, section };
    yield* sectionsIn(section.children, [...path, section.label + section.title]);
  }
}

function readsAs(name: string, word: string): boolean {
  let at = 0;
  for (const character of word) {
    const found = name.indexOf(character, at);
    if (found < 0) return false;
    at = found + character.length;
  }
  return true;
}
