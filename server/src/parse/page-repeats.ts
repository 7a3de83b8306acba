import type { Block } from '../model/report';
import { siteLinkAlone } from '../zh/links';
import type { Kinds } from './page-matter';

/** Marks what a page left between the paragraphs of the text: its title at the top of every sheet, its own address. */
export function markBetweenParagraphs(blocks: readonly Block[], kinds: Kinds): void {
  markRunningHeads(blocks, kinds);
  for (const [i, { paragraph, role }] of blocks.entries()) {
    if (kinds[i] || role !== 'body' || paragraph.form.kind !== 'line') continue;
    if (siteLinkAlone(paragraph.text, blocks[i - 1]?.paragraph.prose.text ?? '')) kinds[i] = 'site-chrome';
  }
}

const SHORTEST_HEAD = 8;
const LONGEST_HEAD = 40;
/** A title stands once above the text, and may stand again above an annex. */
const FEWEST = 3;
/** Where the title is, by itself or in the name of the notice that issues it. */
const HEAD_BLOCKS = 12;

/** Lines that say the document's title over and over, the first of them aside; beside page numbers twice is enough. */
function markRunningHeads(blocks: readonly Block[], kinds: Kinds): void {
  const places = new Map<string, number[]>();
  for (const [i, block] of blocks.entries()) {
    if (kinds[i] || !mayBeHead(block)) continue;
    const text = block.paragraph.text.trim();
    const known = places.get(text);
    if (known) known.push(i);
    else places.set(text, [i]);
  }
  for (const [text, at] of places) {
    if (at.length < 2) continue;
    const isBesideNumbers = at.filter((i) => isNumberAt(kinds, i - 1) || isNumberAt(kinds, i + 1)).length >= 2;
    const isTitle = at.length >= FEWEST && blocks.slice(0, HEAD_BLOCKS).some((block) => names(block, text));
    if (isBesideNumbers || isTitle) for (const i of at.slice(1)) kinds[i] = 'running-head';
  }
}

const mayBeHead = ({ role, paragraph: { text, form, markers } }: Block): boolean =>
  role === 'body' &&
  form.kind === 'line' &&
  text.length >= SHORTEST_HEAD &&
  text.length <= LONGEST_HEAD + MARGIN &&
  markers[0]?.boundary !== 'start' &&
  !/[，。；：！？,;:!?|]/.test(text);

/** White space that sets the line to the middle or the right of its sheet. */
const MARGIN = 20;

const names = ({ paragraph }: Block, title: string): boolean => paragraph.prose.text.includes(title);

const isNumberAt = (kinds: Kinds, i: number): boolean => kinds[i] === 'page-number';
