import type { MarkerFamily } from '../model/marker';
import type { Block, Report } from '../model/report';
import type { Run, RunItem } from '../model/run';

/**
 * Families whose numbers may well jump: only some articles of an amended law are printed, and ①③ may refer to notes. A
 * break in them counts where nearly all of the document's other numbers of the family follow each other.
 */
const MAY_JUMP: ReadonlySet<MarkerFamily> = new Set([
  'part',
  'chapter',
  'chapter-section',
  'article',
  'stem',
  'arabic-half-bracket',
  'circled',
  'stage',
  'ordinal',
]);

/** So many steps that are right stand for one that is wrong; where several are, for each of them more. */
const STEPS_FOR_ONE = 2;
const STEPS_PER_BREAK = 4;

/** The families of this document in which a break counts. `previousOf` tells what an item of a run goes on from. */
export function steadyFamilies(
  { runs, blocks }: Report,
  previousOf: (run: Run, index: number) => RunItem | undefined,
): ReadonlySet<MarkerFamily> {
  const right = new Map<MarkerFamily, number>();
  const wrong = new Map<MarkerFamily, number>();
  const add = (to: Map<MarkerFamily, number>, family: MarkerFamily): void =>
    void to.set(family, (to.get(family) ?? 0) + 1);
  for (const run of runs) {
    if (!MAY_JUMP.has(run.family)) continue;
    for (const [i, item] of run.items.entries()) {
      const { marker } = item;
      if (isPutBetween(item, blocks)) continue;
      const previous = previousOf(run, i)?.marker.number ?? 0;
      add(marker.number === previous + 1 && marker.boundary !== 'weak' ? right : wrong, run.family);
    }
  }
  return new Set(
    [...wrong].flatMap(([family, times]) =>
      (right.get(family) ?? 0) >= (times === 1 ? STEPS_FOR_ONE : times * STEPS_PER_BREAK) ? [family] : [],
    ),
  );
}

/** 第十三条之一 was put behind 第十三条. */
export const isPutBetween = ({ marker, block }: RunItem, blocks: readonly Block[]): boolean =>
  marker.family === 'article' && blocks[block]!.paragraph.text[marker.span.end] === '之';
