import type { Block, Furniture } from '../model/report';
import { isFurniturePiece } from '../zh/boilerplate';

/**
 * Marks the blocks that belong to the page a document was copied from. Most are known by their own words; some only by
 * their neighbours: the steps of a breadcrumb, the pieces of a row of buttons, the links below the credits.
 */
export function markFurniture(blocks: readonly Block[]): Block[] {
  const kinds = blocks.map(ownKind);
  addTrail(blocks, kinds);
  addPieces(blocks, kinds);
  addTail(blocks, kinds);
  return blocks.map((block, i) => {
    const furniture = kinds[i];
    if (!furniture) return block;
    return { ...block, furniture, role: furniture === 'metadata' ? 'metadata' : 'boilerplate' };
  });
}

type Kinds = (Furniture | undefined)[];

const ownKind = ({ paragraph: { form } }: Block): Furniture | undefined => {
  if (form.kind === 'boilerplate') return form.part;
  return form.kind === 'metadata' ? 'metadata' : undefined;
};

const SEPARATOR = /^[\s\u3000]*[>＞»›]+[\s\u3000]*$/;

/** A breadcrumb that was copied one step a line: the steps around its separators. */
function addTrail(blocks: readonly Block[], kinds: Kinds): void {
  for (const [i, { paragraph }] of blocks.entries()) {
    if (paragraph.text.length > LONGEST_PIECE || !SEPARATOR.test(paragraph.text)) continue;
    const isStep = (at: number): boolean =>
      blocks[at] !== undefined && isShortLine(blocks[at].paragraph.text) && !blocks[at].paragraph.text.startsWith('>');
    if (!isStep(i - 1) || !isStep(i + 1)) continue;
    for (const at of [i - 1, i, i + 1]) kinds[at] ??= 'breadcrumb';
  }
}

/** `大`, `】`, `×` between buttons or after them. */
function addPieces(blocks: readonly Block[], kinds: Kinds): void {
  for (const [i, { paragraph, role }] of blocks.entries()) {
    const before = kinds[i - 1];
    if (!before || kinds[i] || role === 'table' || paragraph.text.length > LONGEST_PIECE) continue;
    if (isFurniturePiece(paragraph.text)) kinds[i] = before;
  }
}

const LONGEST_PIECE = 8;

/** Names of other sections below the credits or the legal notice, down to the end of the page. */
function addTail(blocks: readonly Block[], kinds: Kinds): void {
  let from = blocks.length;
  while (from > 0 && !kinds[from - 1] && isLinkName(blocks[from - 1]!)) from--;
  const above = kinds[from - 1];
  if (!above || above === 'metadata' || above === 'breadcrumb') return;
  for (let i = from; i < blocks.length; i++) if (blocks[i]!.role !== 'table') kinds[i] = 'related-links';
}

const isLinkName = ({ role, paragraph }: Block): boolean =>
  role === 'table' || (isShortLine(paragraph.text) && !/[\d一二三四五六七八九十]/.test(paragraph.text));

const isShortLine = (text: string): boolean => text.length <= 12 && !/[，。、；：！？“”《》,;:!?]/.test(text);
