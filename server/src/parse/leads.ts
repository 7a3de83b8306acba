import type { Block } from '../model/report';

/** As many neighbours must share the form before opening sentences count as headings. */
const FEWEST_ALIKE = 3;
/** A sentence of one plain clause is a common beginning: it takes more of them. */
const FEWEST_PLAIN = 4;

/**
 * The paragraphs whose opening sentence serves as a heading (聚焦“稳”的目标，守住基本盘。 今年将……). One such paragraph
 * proves nothing; neighbours that all begin in one form do. Returns indexes of blocks.
 */
export function leadParagraphs(blocks: readonly Block[]): Set<number> {
  const out = new Set<number>();
  let group: number[] = [];
  let form = '';
  const close = (): void => {
    const fewest = /[“「『《，,、]/.test(form) ? FEWEST_ALIKE : FEWEST_PLAIN;
    if (group.length >= fewest) for (const i of group) out.add(i);
    if (group.length > 0) group = [];
  };
  for (const [i, block] of blocks.entries()) {
    const own = block.role === 'body' && !beginsWithLabel(block) ? block.paragraph.opening.leadForm : undefined;
    if (own !== form) close();
    form = own ?? '';
    if (own !== undefined) group.push(i);
  }
  close();
  return out;
}

/** Also 1.1, but not a number alone: 3　人 may be a cell of a table. */
export const beginsWithLabel = ({ paragraph: { markers, decimal } }: Block): boolean =>
  markers[0]?.boundary === 'start' || (decimal !== undefined && decimal.path!.length > 1);
