import type { Heading, Marker } from '../model/marker';
import type { Block, Contents, Cut, Report } from '../model/report';
import type { Run, RunItem } from '../model/run';
import type { Section } from '../model/section';
import { span } from '../text/span';
import type { Division } from './division';
import { titlesRest } from './glued';
import { headingText, labelText } from './heading';
import { leadLength } from './markup';
import { missingSections } from './missing';
import { isListItem, isSpoken, rankOf, UNRANKED } from './ranks';
import type { Opener } from './opener';
import type { LinkedRuns } from './runs';
import { unnumberedHeadings } from './unnumbered';

/** Builds the tree of sections of the body, and tells the table of contents which of its entries are there. */
export function buildOutline(
  blocks: readonly Block[],
  { runs, holders }: LinkedRuns,
  divisions: readonly Division[],
  contents: Contents | undefined,
  cuts: readonly Cut[],
  bodyEnd: number,
): Pick<Report, 'outline' | 'contents'> {
  const numbered = runOpeners(blocks, runs);
  const lines = divisions.map((division) => lineOpener(division, blocks, holders.get(division.block)));
  const unnumbered = unnumberedHeadings(blocks, numbered, lines);
  const openers = [...numbered, ...lines, ...unnumbered].sort((a, b) => a.order - b.order);
  if (!contents) return { outline: nest(openers, bodyEnd), contents };
  const compared = missingSections(contents, openers, blocks, cuts, bodyEnd);
  return { outline: nest(compared.openers, bodyEnd), contents: compared.contents };
}

export const levelOfRun = (id: number): string => `run ${id}`;

const nameOfLine = (block: number): string => `line ${block}`;

/** A heading line that stands inside an item of a run is one of those that the item holds. */
function lineOpener(division: Division, blocks: readonly Block[], holder: number | undefined): Opener {
  const { kind, isInset, label, title, selection } = division;
  const level = isInset ? 'inset' : kind;
  const { start, paragraph } = blocks[division.block]!;
  const isOutside = kind === 'annex' || isInset;
  return {
    kind: 'heading',
    label,
    title,
    selection,
    order: selection.start,
    missing: false,
    name: nameOfLine(division.block),
    level: holder === undefined ? level : `${level} in ${holder}`,
    under: holder === undefined ? (isOutside ? '' : undefined) : levelOfRun(holder),
    rank: isOutside ? OUTERMOST : UNRANKED,
    blockEnd: start + paragraph.text.length,
    isInline: false,
  };
}

const OUTERMOST = 0;

function runOpeners(blocks: readonly Block[], runs: readonly Run[]): Opener[] {
  return runs.flatMap((run, id) =>
    run.items.map((item, i): Opener => {
      const block = blocks[item.block]!;
      const { title, selection } = beforeNext(headingText(block, item.marker), run.items[i + 1], block);
      const isGlued = isGluedIn(run, item.marker, block);
      const beginsParagraph = isFirst(item.marker, block) || isGlued;
      // 第一，扩大投资 as a line by itself is a task that heads the paragraphs below it.
      const isInline = !beginsParagraph || (isSpoken(run.family) && block.paragraph.form.kind !== 'line');
      return {
        kind: isListItem(run.family) ? 'item' : beginsParagraph && !isSpoken(run.family) ? 'heading' : 'task',
        label: labelText(block, item.marker),
        title: title === '' ? titleBelow(blocks, item.block) : title,
        selection,
        order: selection.start,
        missing: false,
        level: levelOfRun(id),
        under: run.parent >= 0 ? levelOfRun(run.parent) : run.line >= 0 ? nameOfLine(run.line) : undefined,
        rank: rankOf(run.family, isInline),
        blockEnd: block.start + block.paragraph.text.length,
        isInline,
        ...(isGlued && { isGlued }),
      };
    }),
  );
}

/** Also where a digit follows, as in `5.5G基站：…`, and the run has shown that it is no decimal. */
const isFirst = (marker: Marker, { paragraph: { prose } }: Block): boolean =>
  marker.boundary === 'start' || prose.toFlow(marker.span.start) === leadLength(prose.text);

/** A heading among headings, which lost the line break before it. */
const isGluedIn = ({ items, family }: Run, marker: Marker, block: Block): boolean =>
  !isSpoken(family) &&
  marker.boundary === 'strong' &&
  items[0]!.marker.boundary === 'start' &&
  titlesRest(marker, block);

/** Gazettes set a label on a line by itself, and its words on the next. */
function titleBelow(blocks: readonly Block[], i: number): string {
  const below = blocks[i + 1];
  const isText = below?.role === 'body' && below.paragraph.markers[0]?.boundary !== 'start';
  return isText ? headingText(below, undefined).title : '';
}

/** 一要抓春耕，二要抓项目: a title ends where the next item begins. */
function beforeNext(text: Heading, next: RunItem | undefined, block: Block): Heading {
  if (!next || next.span.start >= text.selection.end) return text;
  const { prose } = block.paragraph;
  const over = prose.toFlow(text.selection.end - block.start) - prose.toFlow(next.marker.span.start);
  const title = text.title.slice(0, Math.max(0, text.title.length - over)).replace(/[，,、；;\s\u3000]+$/, '');
  const cut = prose.toFlow(text.selection.end - block.start) - (text.title.length - title.length);
  const end = block.start + prose.toSource(cut - 1, cut).end;
  return { title, selection: span(text.selection.start, end) };
}

interface Node {
  readonly opener: Opener;
  readonly children: Node[];
  end: number;
}

/** Puts every opener under the innermost one that is still open, closing what its level closes. */
function nest(openers: readonly Opener[], bodyEnd: number): Section[] {
  const roots: Node[] = [];
  const stack: Node[] = [];
  const closeTo = (depth: number, end: number): void => {
    while (stack.length > depth) {
      const node = stack.pop()!;
      const own = node.opener.isInline ? Math.min(end, node.opener.blockEnd) : end;
      node.end = Math.max(own, node.opener.selection.end, node.children.at(-1)?.end ?? 0);
    }
  };
  for (const opener of openers) {
    closeTo(depthFor(opener, stack), opener.order);
    const node: Node = { opener, children: [], end: opener.selection.end };
    (stack.at(-1)?.children ?? roots).push(node);
    stack.push(node);
  }
  closeTo(0, bodyEnd);
  return roots.map(toSection);
}

/** How many of the open nodes stay open, that is, how deep the new one stands. */
function depthFor(opener: Opener, stack: readonly Node[]): number {
  const { level, under } = opener;
  const sibling = stack.findIndex((node) => node.opener.level === level);
  if (sibling >= 0) return sibling;
  if (under === '') return 0;
  if (under !== undefined) {
    const parent = stack.findIndex((node) => node.opener.level === under || node.opener.name === under);
    if (parent >= 0) return passUnnumbered(stack, parent + 1, opener);
  }
  if (level.startsWith('run ')) return under === undefined ? passUnnumbered(stack, 0, opener) : stack.length;
  return stack.findLastIndex(({ opener: open }) => isAbove(open, opener)) + 1;
}

/** A short line as heading is below the main headings of the report; leads, cues and notes are below every heading. */
function isAbove(open: Opener, { kind, level }: Opener): boolean {
  if (open.isInline || (open.kind !== 'heading' && open.kind !== 'task')) return false;
  if (open.kind === 'task' || kind !== 'heading' || level.startsWith('markdown ')) return true;
  return open.rank <= MAIN_RANK || (level === 'field' && open.level.startsWith('line'));
}

const MAIN_RANK = rankOf('han', false);

/** A run opens below what the linking of runs cannot see: headings without a number, and sections that are missing. */
function passUnnumbered(stack: readonly Node[], from: number, run: Opener): number {
  let depth = from;
  while (depth < stack.length && mayHold(stack[depth]!.opener, run)) depth++;
  return depth;
}

/**
 * The page's own lines, the summary and the notes are over where the text's numbers begin.
 * Numbered headings stand above the leads, which hold what is numbered in their paragraph alone.
 */
function mayHold({ kind, level, missing }: Opener, run: Opener): boolean {
  if (missing) return true;
  if (level.startsWith('run ') || kind === 'boilerplate' || kind === 'abstract') return false;
  if (kind === 'lead') return run.isInline;
  return kind !== 'note';
}

const toSection = ({ opener, children, end }: Node): Section => ({
  kind: opener.kind,
  label: opener.label,
  title: opener.title,
  span: span(opener.selection.start, Math.max(end, opener.selection.end)),
  selection: opener.selection,
  missing: opener.missing,
  children: children.map(toSection),
});
