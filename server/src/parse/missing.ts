import type { Block, Contents, ContentsEntry, Cut } from '../model/report';
import { span } from '../text/span';
import type { Opener } from './opener';
import { UNRANKED } from './ranks';

/** An entry of the table of contents with the body's heading that answers to it. */
interface Matched {
  readonly entry: ContentsEntry;
  readonly parent: Matched | undefined;
  readonly heading: Opener | undefined;
}

/**
 * Adds the sections that the table of contents lists and the body lacks, each where it should have been: at the cut
 * between its neighbours where there is one, else before the next section that is there.
 */
export function missingSections(
  contents: Contents,
  openers: readonly Opener[],
  blocks: readonly Block[],
  cuts: readonly Cut[],
  bodyEnd: number,
): Compared {
  const matched = matchEntries(contents.entries, openers);
  // A table of contents that nothing answers to belongs to another text.
  if (!matched.some(({ heading }) => heading)) return { openers, contents };
  const levels = levelsOf(matched);
  const added: Opener[] = [];
  let after = contents.span.end;
  for (const [i, { entry, heading, parent }] of matched.entries()) {
    if (heading) {
      after = heading.selection.start;
      continue;
    }
    const next = matched.slice(i).find((other) => other.heading)?.heading?.selection.start ?? bodyEnd;
    const cut = cuts.find(({ span: at }) => at.start > after && at.start < next);
    const place = cut ? blocks[cut.block]!.start : next;
    added.push({
      kind: 'heading',
      label: entry.label,
      title: entry.title,
      // The line of the cut, as for a cut that is a line by itself.
      selection: place > after ? span(place, place) : span(cut!.span.start, cut!.span.start),
      order: cut?.span.start ?? next,
      missing: true,
      level: levels.get(matched[i]!)!,
      under: parent ? levels.get(parent)! : '',
      rank: UNRANKED,
      blockEnd: place,
      isInline: false,
    });
  }
  // What is missing comes before what stands at its place.
  return {
    openers: [...added, ...openers].sort((a, b) => a.order - b.order),
    contents: { ...contents, entries: withHeadings(contents.entries, matched) },
  };
}

/** The body's sections with those that it lacks, and the table of contents with the headings that answer to it. */
export interface Compared {
  readonly openers: readonly Opener[];
  readonly contents: Contents;
}

function withHeadings(entries: readonly ContentsEntry[], matched: readonly Matched[]): ContentsEntry[] {
  const headings = new Map(matched.map(({ entry, heading }) => [entry, heading?.selection]));
  const visit = (entry: ContentsEntry): ContentsEntry => ({
    ...entry,
    heading: headings.get(entry),
    children: entry.children.map(visit),
  });
  return entries.map(visit);
}

/** Entries depth first, each with the first heading behind the last match that bears its label and title. */
function matchEntries(entries: readonly ContentsEntry[], openers: readonly Opener[]): Matched[] {
  const headings = openers.filter(({ kind }) => kind === 'heading');
  const out: Matched[] = [];
  let from = 0;
  const visit = (entry: ContentsEntry, parent: Matched | undefined): void => {
    const at = headings.findIndex((heading, i) => i >= from && answers(entry, heading));
    if (at >= 0) from = at + 1;
    const matched: Matched = { entry, parent, heading: headings[at] };
    out.push(matched);
    for (const child of entry.children) visit(child, matched);
  };
  for (const entry of entries) visit(entry, undefined);
  return out;
}

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

function answers(entry: ContentsEntry, heading: Opener): boolean {
  const [a, b] = [plain(entry.title), plain(heading.title)];
  if (a === '' || b === '') return false;
  if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
  return plain(entry.label) === plain(heading.label) && likeness(a, b) >= NEAR;
}

/** Share of character pairs in common from which two titles are one, retouched. */
const NEAR = 0.6;

function likeness(a: string, b: string): number {
  const pairs = (text: string): Set<string> => new Set([...text].slice(1).map((char, i) => [...text][i]! + char));
  const [x, y] = [pairs(a), pairs(b)];
  const common = [...x].filter((pair) => y.has(pair)).length;
  return (2 * common) / Math.max(1, x.size + y.size);
}

/** A missing section stands on the level of its sisters in the body; where all are missing, on one of its own. */
function levelsOf(matched: readonly Matched[]): Map<Matched, string> {
  const byParent = new Map<Matched | undefined, string>();
  for (const { parent, heading } of matched) {
    if (heading && !byParent.has(parent)) byParent.set(parent, heading.level);
  }
  return new Map(
    matched.map((entry, i) => {
      const own = entry.heading?.level ?? byParent.get(entry.parent) ?? `contents ${i}`;
      if (!byParent.has(entry.parent)) byParent.set(entry.parent, own);
      return [entry, own];
    }),
  );
}
