import type { Block } from '../model/report';

/** As many neighbours must share the form before opening sentences count as headings. */
const FEWEST_ALIKE = 3;
/** A sentence of one plain clause is a common beginning: it takes more of them, unless they make up their section. */
const FEWEST_PLAIN = 4;
/** Where other sections of the document are made up of such paragraphs, so many will do for one. */
const FEWEST_AS_ELSEWHERE = 2;

/**
 * The paragraphs whose opening sentence serves as a heading (聚焦“稳”的目标，守住基本盘。 今年将……). One such paragraph
 * proves nothing; neighbours that all begin in one form do, and so do those that fill a section. Returns indexes of
 * blocks; `isHeading` knows the blocks that a section begins with.
 */
export function leadParagraphs(blocks: readonly Block[], isHeading: (block: Block) => boolean): Set<number> {
  const out = new Set<number>();
  const undecided: (readonly number[])[] = [];
  for (const group of groupsOfLeads(blocks, isHeading)) {
    const alike = groupsAlike(group, blocks);
    for (const some of alike) {
      const isPlain = !/[“「『《，,、]/.test(formOf(blocks, some[0]!)!);
      if (some.length >= (isPlain ? FEWEST_PLAIN : FEWEST_ALIKE)) for (const i of some) out.add(i);
    }
    const isWhole = alike.length === 1 && fillsSection(group, blocks, isHeading);
    if (isWhole && group.length >= FEWEST_ALIKE) for (const i of group) out.add(i);
    else if (isWhole && group.length >= FEWEST_AS_ELSEWHERE) undecided.push(group);
  }
  const forms = new Set([...out].map((i) => formOf(blocks, i)));
  for (const group of undecided) if (forms.has(formOf(blocks, group[0]!))) for (const i of group) out.add(i);
  return out;
}

const formOf = (blocks: readonly Block[], i: number): string | undefined => blocks[i]!.paragraph.opening.leadForm;

/** Neighbours that each begin with a short sentence. */
function groupsOfLeads(blocks: readonly Block[], isHeading: (block: Block) => boolean): number[][] {
  const groups: number[][] = [];
  let group: number[] | undefined;
  for (const [i, block] of blocks.entries()) {
    const mayLead = formOf(blocks, i) !== undefined && block.role === 'body';
    if (!mayLead || beginsWithLabel(block) || isHeading(block)) group = undefined;
    else if (group) group.push(i);
    else groups.push((group = [i]));
  }
  return groups;
}

/** Those of one form that follow each other. */
function groupsAlike(group: readonly number[], blocks: readonly Block[]): number[][] {
  const out: number[][] = [];
  for (const i of group) {
    const last = out.at(-1);
    if (last && formOf(blocks, last[0]!) === formOf(blocks, i)) last.push(i);
    else out.push([i]);
  }
  return out;
}

/** From a heading, or one paragraph below it, down to the next. */
function fillsSection(
  group: readonly number[],
  blocks: readonly Block[],
  isHeading: (block: Block) => boolean,
): boolean {
  const begins = (i: number): boolean => {
    const block = blocks[i];
    return block !== undefined && block.role === 'body' && (isHeading(block) || beginsWithLabel(block));
  };
  const [first, end] = [group[0]!, group.at(-1)! + 1];
  return (begins(first - 1) || begins(first - 2)) && (blocks[end]?.role !== 'body' || begins(end));
}

/** Also 1.1, but not a number alone: 3　人 may be a cell of a table. */
export const beginsWithLabel = ({ paragraph: { markers, decimal } }: Block): boolean =>
  markers[0]?.boundary === 'start' || (decimal !== undefined && decimal.path!.length > 1);
