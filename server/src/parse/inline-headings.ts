import type { Block, Title } from '../model/report';
import type { Run, RunItem } from '../model/run';
import { contains } from '../text/span';
import { followsSentence, isGluedTitle } from './glued';
import { isListItem, isSpoken } from './ranks';

/** Shorter paragraphs have not swallowed a report. */
const SHORTEST_REPORT = 200;
/** Of a run that is gone on with. */
const FEWEST_ITEMS = 2;

/**
 * Tells which items inside paragraphs are headings and no tasks: those that lost the line break before them. They stand
 * behind a sentence, and their sisters begin paragraphs; or all of a report has come in one line.
 */
export class InlineHeadings {
  /** Runs of headings in a paragraph that holds a whole report. */
  private readonly lost: ReadonlySet<number>;
  private readonly heads: ReadonlySet<number>;
  /** By run: for each item whether it stands in a list that begins its paragraph. */
  private readonly lists = new Map<number, readonly boolean[]>();

  constructor(
    private readonly blocks: readonly Block[],
    private readonly runs: readonly Run[],
    title: Title | undefined,
  ) {
    this.lost = runsInOneLine(blocks, runs, title);
    const areHeads = (items: readonly RunItem[]): boolean =>
      items.some(beginsBlock) || items.every((item) => isGluedTitle(item, blocks));
    this.heads = new Set(runs.flatMap(({ items, family }, id) => (!isSpoken(family) && areHeads(items) ? [id] : [])));
  }

  isHeading(id: number, { marker, block }: RunItem): boolean {
    if (isListItem(this.runs[id]!.family) || marker.boundary === 'start') return false;
    return this.lost.has(id) || (this.heads.has(id) && followsSentence(marker, this.blocks[block]!));
  }

  /** White space stands where the line breaks were, so also behind the title. */
  isSpaced(id: number, item: RunItem): boolean {
    return this.lost.has(id) && followsSpace(item, this.blocks);
  }

  /** （1）完善制度；（2）加强督查。（3）严格考核。 A list that begins its paragraph, with no text between its items. */
  isListed(id: number, i: number): boolean {
    let listed = this.lists.get(id);
    if (!listed) this.lists.set(id, (listed = listedItems(this.runs[id]!, this.blocks)));
    return listed[i]!;
  }
}

const beginsBlock = ({ marker }: RunItem): boolean => marker.boundary === 'start';

function listedItems({ items }: Run, blocks: readonly Block[]): boolean[] {
  const listed = items.map(() => false);
  for (const [i, item] of items.entries()) {
    const next = items[i + 1];
    if (next?.block !== item.block || !(beginsBlock(item) || listed[i]!) || !areListed(item, next, blocks)) continue;
    listed[i] = true;
    listed[i + 1] = true;
  }
  return listed;
}

function areListed(item: RunItem, next: RunItem, blocks: readonly Block[]): boolean {
  const block = blocks[item.block]!;
  if (!followsSentence(next.marker, block)) return true;
  const { prose } = block.paragraph;
  const { end } = item.marker.heading.selection;
  return !/[\p{L}\p{N}]/u.test(prose.text.slice(prose.toFlow(end), prose.toFlow(next.marker.span.start)));
}

/**
 * The runs of headings in a paragraph that holds a whole report: white space stands where the line breaks were, or its
 * title begins the paragraph, or one run stands in the other as sections do.
 */
function runsInOneLine(blocks: readonly Block[], runs: readonly Run[], title: Title | undefined): ReadonlySet<number> {
  const lost = new Set<number>();
  const held = new Set(
    runs.flatMap(({ family, parent, items }) =>
      family === 'han-bracket' && items.length >= FEWEST_ITEMS ? [parent] : [],
    ),
  );
  for (const [id, { family, items, parent }] of runs.entries()) {
    if (isSpoken(family) || isListItem(family) || beginsBlock(items[0]!)) continue;
    if (items.length < FEWEST_ITEMS && !lost.has(parent)) continue;
    const block = blocks[items[0]!.block]!;
    const end = block.start + block.paragraph.text.length;
    const isBroken = items.slice(1).every((item) => followsSentence(item.marker, blocks[item.block]!));
    if (block.paragraph.text.length < SHORTEST_REPORT || !isBroken) continue;
    const isReport =
      lost.has(parent) ||
      (title !== undefined && contains({ start: block.start, end }, title.span)) ||
      items.every((item) => followsSpace(item, blocks)) ||
      (family === 'han' && held.has(id));
    if (isReport) lost.add(id);
  }
  return lost;
}

const followsSpace = ({ block, marker }: RunItem, blocks: readonly Block[]): boolean => {
  const { prose } = blocks[block]!.paragraph;
  return /\s/.test(prose.text[prose.toFlow(marker.span.start) - 1] ?? '');
};
