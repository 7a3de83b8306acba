import type { Report } from '../model/report';
import type { Run, RunItem } from '../model/run';

/**
 * Opinions and plans count their （一）（二） on through all of their 一、: each section's run goes on from the one before.
 * Yields, for the runs that do not begin with one, the item that they go on from. That numbers are counted so in a
 * document, one run proves that follows its neighbour exactly.
 */
export function continuedRuns({ runs }: Report): ReadonlyMap<Run, RunItem> {
  const out = new Map<Run, RunItem>();
  for (const sisters of sistersOf(runs)) {
    const lasts = sisters.map(({ items }) => items.at(-1)!);
    const isContinued = (i: number): boolean => i > 0 && numberOf(sisters[i]!) === lasts[i - 1]!.marker.number + 1;
    if (!sisters.some((_, i) => isContinued(i))) continue;
    for (const [i, run] of sisters.entries()) if (i > 0 && numberOf(run) > 1) out.set(run, lasts[i - 1]!);
  }
  return out;
}

/**
 * Articles count on through chapters with sections and chapters without, whose runs are no sisters. Yields for an article
 * the one that stands before it in the document, where it follows that exactly.
 */
export function articlesBefore({ runs }: Report): ReadonlyMap<RunItem, RunItem> {
  const articles = runs
    .flatMap((run) => (run.family === 'article' ? run.items : []))
    .sort((a, b) => a.span.start - b.span.start);
  return new Map(
    articles.flatMap((item, i): [RunItem, RunItem][] => {
      const previous = articles[i - 1];
      return previous && item.marker.number === previous.marker.number + 1 ? [[item, previous]] : [];
    }),
  );
}

const numberOf = ({ items }: Run): number => items[0]!.marker.number;

/** The runs of one family that stand on one level, where one of them begins with a later number. */
function sistersOf(runs: readonly Run[]): Iterable<readonly Run[]> {
  const groups = new Map<string, Run[]>();
  if (runs.every((run) => numberOf(run) === 1)) return [];
  for (const run of runs) {
    if (run.items[0]!.marker.boundary !== 'start') continue;
    const key = `${run.family} ${runs[run.parent]?.family}`;
    const group = groups.get(key);
    if (group) group.push(run);
    else groups.set(key, [run]);
  }
  return groups.values();
}
