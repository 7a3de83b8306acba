import type { Block, Contents, Cut, Report, Title } from '../model/report';
import type { Section } from '../model/section';
import { span } from '../text/span';
import type { Division } from './division';
import { missingSections } from './missing';
import { levelOfRun, nameOfLine, numberedHeadings } from './numbered';
import type { Opener } from './opener';
import { rankOf, UNRANKED } from './ranks';
import type { LinkedRuns } from './runs';
import { MARKDOWN, unnumberedHeadings } from './unnumbered';

/** Builds the tree of sections of the body, and tells the table of contents which of its entries are there. */
export function buildOutline(
  blocks: readonly Block[],
  { runs, holders }: LinkedRuns,
  { title, divisions }: { readonly title: Title | undefined; readonly divisions: readonly Division[] },
  contents: Contents | undefined,
  cuts: readonly Cut[],
  bodyEnd: number,
): Pick<Report, 'outline' | 'contents'> {
  const numbered = numberedHeadings(blocks, runs, title);
  const lines = divisions.map((division) => lineOpener(division, blocks, holders.get(division.block)));
  const unnumbered = unnumberedHeadings(blocks, numbered, lines);
  const openers = [...numbered, ...lines, ...unnumbered].sort((a, b) => a.order - b.order);
  if (!contents) return { outline: nest(openers, bodyEnd), contents };
  const compared = missingSections(contents, openers, blocks, cuts, bodyEnd);
  return { outline: nest(compared.openers, bodyEnd), contents: compared.contents };
}

/** A heading line that stands inside an item of a run is one of those that the item holds. */
function lineOpener(division: Division, blocks: readonly Block[], holder: number | undefined): Opener {
  const { kind, isInset, holds, label, title, selection } = division;
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
    holds,
    blockEnd: start + paragraph.text.length,
    isInline: false,
  };
}

const OUTERMOST = 0;

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
  if (open.kind === 'task' || kind !== 'heading' || level.startsWith(MARKDOWN)) return true;
  return (
    (open.rank <= MAIN_RANK && (open.holds ?? 'all') === 'all') || (level === 'field' && open.level.startsWith('line'))
  );
}

const MAIN_RANK = rankOf('han', false);

/** A run opens below what the linking of runs cannot see: headings without a number, and sections that are missing. */
function passUnnumbered(stack: readonly Node[], from: number, run: Opener): number {
  let depth = from;
  while (depth < stack.length && mayHold(stack[depth]!.opener, run)) depth++;
  return depth;
}

/**
 * The page's own lines, the summary and the notes are over where the text's numbers begin. Numbered headings stand above
 * the leads, which hold the tasks behind them; and beside the Markdown headings of their own depth.
 */
function mayHold(
  { kind, level, order, missing, holds }: Opener,
  { isInline, runStart = 0, markdownDepth = 0 }: Opener,
): boolean {
  if (missing) return true;
  if (level.startsWith('run ') || kind === 'boilerplate' || kind === 'abstract' || holds === 'nothing') return false;
  if (kind === 'lead') return isInline && order < runStart;
  if (markdownDepth > 0 && level.startsWith(MARKDOWN)) return Number(level.slice(MARKDOWN.length)) < markdownDepth;
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
