import type { Block, Furniture } from '../model/report';
import { isFurniturePiece } from '../zh/boilerplate';
import { isSummaryLabel } from './form';
import { markEnclosedLists, markLists } from './link-lists';
import { edgesOf, type Edges } from './page-edges';
import { matterOf, type Kinds } from './page-matter';
import { markBetweenParagraphs } from './page-repeats';

/**
 * Marks the blocks that belong to the page a document was copied from. Most are known by their own words; some only by
 * their place above or below the text, and by their neighbours: the steps of a breadcrumb, the pieces of a row of
 * buttons, the links below the credits.
 */
export function markFurniture(blocks: readonly Block[]): Block[] {
  const kinds = blocks.map(ownKind);
  markEnclosedLists(blocks, kinds);
  const edges = edgesOf(blocks, kinds);
  addAtEdges(blocks, kinds, edges);
  addTrail(blocks, kinds);
  addPieces(blocks, kinds);
  markBetweenParagraphs(blocks, kinds);
  markLists(blocks, kinds, edges);
  addTail(blocks, kinds);
  addBetween(blocks, kinds, edges);
  return blocks.map((block, i) => {
    const furniture = kinds[i];
    if (!furniture) return isSummary(blocks, kinds, i) ? { ...block, role: 'abstract' } : block;
    return { ...block, furniture, role: furniture === 'metadata' ? 'metadata' : 'boilerplate' };
  });
}

/** What stands below 内容简介 is not yet the text. */
const isSummary = (blocks: readonly Block[], kinds: Kinds, i: number): boolean =>
  kinds[i - 1] === 'site-chrome' &&
  blocks[i]!.role === 'body' &&
  blocks[i]!.paragraph.prose.text.length >= SHORTEST_SUMMARY &&
  isSummaryLabel(blocks[i - 1]!.paragraph.prose.text);

const SHORTEST_SUMMARY = 24;

const ownKind = ({ paragraph: { form } }: Block): Furniture | undefined => {
  if (form.kind === 'boilerplate') return form.part;
  return form.kind === 'metadata' ? 'metadata' : undefined;
};

/** What is furniture above the text and below it, though not inside. */
function addAtEdges(blocks: readonly Block[], kinds: Kinds, { isEdge, isAbove }: Edges): void {
  for (const [i, block] of blocks.entries()) {
    if (kinds[i] || block.role !== 'body' || !isEdge(i)) continue;
    const matter = matterOf(block);
    const isThere = matter?.where === 'edge' || matter?.where === (isAbove(i) ? 'above' : 'below');
    // 政策解读：购房补贴怎么领 as the first line of all is the name of the text; further on it leads to another page.
    if (matter && isThere && !(i === 0 && matter.kind === 'related-links' && NAMED.test(block.paragraph.prose.text)))
      kinds[i] = matter.kind;
  }
}

const NAMED = /^\s*\p{Script=Han}{2,8}[：:]\s*\S{4}/u;

const SEPARATOR = /^[\s\u3000]*[>＞»›→]+[\s\u3000]*$/;

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

/** Lines that prove little by themselves, with furniture above and below: an address, the name of a section. */
function addBetween(blocks: readonly Block[], kinds: Kinds, { isEdge, isAbove }: Edges): void {
  const isFurnitureAt = (i: number): boolean => kinds[i] !== undefined;
  for (let i = 0; i < blocks.length; i++) {
    if (kinds[i] || !isEdge(i) || blocks[i]!.role !== 'body') continue;
    let end = i;
    let unproven = 0;
    for (; end < blocks.length && !kinds[end] && mayStandBetween(blocks[end]!); end++)
      if (!isProven(blocks[end]!)) unproven++;
    const isAboveFields = unproven === 0 && i > 0 && isAbove(i) && kinds[end] === 'metadata';
    const isEnclosed = isFurnitureAt(i - 1)
      ? isFurnitureAt(end) || (end === blocks.length && isFoot(kinds[i - 1]))
      : isAboveFields;
    if (end > i && unproven <= MOST_UNPROVEN && isEnclosed)
      for (let at = i; at < end; at++) kinds[at] = kinds[i - 1] ?? kinds[end];
    i = Math.max(i, end - 1);
  }
}

/** Below these the page ends, and nothing of the document follows. */
const isFoot = (kind: Furniture | undefined): boolean =>
  kind === 'site-chrome' || kind === 'copyright' || kind === 'disclaimer' || kind === 'related-links';

/** More short lines than this between two pieces of furniture are something by themselves. */
const MOST_UNPROVEN = 4;

const mayStandBetween = (block: Block): boolean =>
  block.role === 'body' &&
  !/^[\s\u3000]*附件/.test(block.paragraph.text) &&
  (isProven(block) || (isShortLine(block.paragraph.text) && !IS_OWN.test(block.paragraph.text)));

const isProven = (block: Block): boolean => matterOf(block) !== undefined;

/** A title that stands between a breadcrumb and its source, the date of a signature. */
const IS_OWN = /[\d〇]|[年月日]$|[\p{Script=Han}]{7}/u;

const isLinkName = ({ role, paragraph }: Block): boolean =>
  role === 'table' || (isShortLine(paragraph.text) && !/[\d一二三四五六七八九十]/.test(paragraph.text));

const isShortLine = (text: string): boolean => text.length <= 12 && !/[，。、；：！？“”《》,;:!?]/.test(text);
