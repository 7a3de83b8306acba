import { lastAtOrBefore } from '../text/flow';
import type { Section } from '../model/section';

/** Label and title of each section around an offset of the document, from the outermost in. */
export type SectionPath = (offset: number) => readonly string[];

interface Level {
  readonly starts: readonly number[];
  readonly sections: readonly Section[];
}

/** Looks each offset up by halves: a document with thousands of sections may have thousands of holes. */
export function sectionPathFinder(outline: readonly Section[]): SectionPath {
  const levels = new Map<readonly Section[], Level>();
  const levelOf = (sections: readonly Section[]): Level => {
    let level = levels.get(sections);
    if (!level) {
      const standing = sections.filter(hasText);
      level = { sections: standing, starts: standing.map(({ span }) => span.start) };
      levels.set(sections, level);
    }
    return level;
  };
  return (offset) => {
    const path: string[] = [];
    let level = outline;
    for (;;) {
      const { sections, starts } = levelOf(level);
      const around = sections[lastAtOrBefore(starts, offset)];
      if (!around || offset < around.span.start || offset >= around.span.end) return path;
      path.push(around.label + around.title);
      level = around.children;
    }
  };
}

/** A section whose heading was cut away may still have text: that of the sections below it that are there. */
const hasText = ({ missing, children }: Section): boolean => !missing || children.some(hasText);
