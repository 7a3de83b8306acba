import type { Block } from '../model/report';
import type { SectionKind } from '../model/section';
import { shift } from '../text/span';
import { headingText } from './heading';
import { leadParagraphs } from './leads';
import { leadLength } from './markup';
import type { Opener } from './opener';
import { UNRANKED } from './ranks';

/** Everything that begins a section without a number: heading lines, lead sentences, cues, abstracts, notes. */
export function unnumberedHeadings(
  blocks: readonly Block[],
  numbered: readonly Opener[],
  divisions: readonly Opener[],
): Opener[] {
  const beginBlocks = [...divisions, ...numbered.filter(({ isInline, isGlued }) => !isInline && !isGlued)];
  const headed = new Set(beginBlocks.map(({ blockEnd }) => blockEnd));
  const hasHeading = ({ start, paragraph }: Block): boolean => headed.has(start + paragraph.text.length);
  const leads = leadParagraphs(blocks, hasHeading);
  const marked = markdownLevels(blocks);
  const outside = outsideBody(blocks);
  const headings = blocks.flatMap((block, i): Opener[] => {
    const at = (kind: SectionKind, level: string, under?: string): Opener[] => [openerOf(block, kind, level, under)];
    if (block.role === 'abstract') return at('abstract', 'abstract');
    if (block.role === 'note') return at('note', 'note');
    if (block.role === 'boilerplate') {
      return outside(i) && !isGoneOn(blocks, i) ? at('boilerplate', 'boilerplate', '') : [];
    }
    if (block.role !== 'body' || hasHeading(block)) return [];
    const markdown = marked.get(i);
    if (markdown) return at('heading', markdown.level, markdown.under);
    if (block.paragraph.opening.isCue) return [cueOf(block)];
    return leads.has(i) ? at('lead', 'lead') : [];
  });
  const withCues = blocks.filter(({ role, paragraph }) => role === 'body' && paragraph.opening.innerCues.length > 0);
  return ofMeeting([...headings, ...withCues.flatMap(innerCuesOf)]);
}

/** 農業部指出 once in a press release is part of the story; a meeting's own words, or several of them, divide it. */
function ofMeeting(openers: readonly Opener[]): Opener[] {
  const cues = openers.filter(({ kind }) => kind === 'cue');
  return openers.filter((opener) => opener.kind !== 'cue' || cues.length > 1 || !isOfStory(opener.title));
}
const isOfStory = (cue: string): boolean => SAID.test(cue) && !MEETING.test(cue);
const SAID = /^.{2,}(?:指出|[强強][调調]|[认認][为為]|要求|提出)$/;
const MEETING =
  /[会會](?:[议議上]|$)|大[会會]|全[会會]|座[谈談]|[讲講][话話]|通知|意[见見]|[书書][记記]|主席|[长長]|主任/;

function openerOf(block: Block, kind: SectionKind, level: string, under: string | undefined): Opener {
  const { title, selection } = headingText(block, undefined);
  return {
    kind,
    label: '',
    title,
    selection,
    order: selection.start,
    missing: false,
    level,
    under,
    rank: UNRANKED,
    blockEnd: block.start + block.paragraph.text.length,
    isInline: kind === 'abstract' || kind === 'note' || kind === 'cue',
  };
}

/** A cue is named by its clause: 会议指出. */
function cueOf(block: Block): Opener {
  const opener = openerOf(block, 'cue', 'cue', undefined);
  const title = opener.title.split(/[，,：:]/)[0]!;
  const { prose } = block.paragraph;
  const lead = leadLength(prose.text);
  const end = block.start + prose.toSource(lead, lead + title.length).end;
  return { ...opener, title, selection: { start: opener.selection.start, end } };
}

/** The meeting goes on to speak in the middle of a paragraph. */
const innerCuesOf = (block: Block): Opener[] =>
  block.paragraph.opening.innerCues.map((at): Opener => {
    const { prose } = block.paragraph;
    const selection = shift(prose.toSource(at.start, at.end), block.start);
    const cue = openerOf(block, 'cue', 'cue', undefined);
    return { ...cue, title: prose.text.slice(at.start, at.end), selection, order: selection.start };
  });

/** The level of a Markdown heading, before its depth. */
export const MARKDOWN = 'markdown ';

/** Markdown headings that bear no label: their level, and the level that they stand under. */
function markdownLevels(blocks: readonly Block[]): Map<number, { level: string; under: string }> {
  const out = new Map<number, { level: string; under: string }>();
  const open: number[] = [];
  for (const [i, block] of blocks.entries()) {
    const depth = block.role === 'body' ? block.paragraph.opening.markdownDepth : 0;
    if (depth === 0) continue;
    while (open.length > 0 && open.at(-1)! >= depth) open.pop();
    out.set(i, { level: `${MARKDOWN}${depth}`, under: open.length > 0 ? `${MARKDOWN}${open.at(-1)}` : '' });
    open.push(depth);
  }
  return out;
}

/** Furniture right above makes one block with it; empty cells between them do not part it. */
function isGoneOn(blocks: readonly Block[], i: number): boolean {
  let above = i - 1;
  while (blocks[above]?.role === 'table') above--;
  return blocks[above]?.role === 'boilerplate';
}

/** Site furniture before the body's first paragraph or behind its last; furniture in between is no section. */
function outsideBody(blocks: readonly Block[]): (i: number) => boolean {
  const isBody = ({ role }: Block): boolean => role === 'body' || role === 'salutation';
  const [first, last] = [blocks.findIndex(isBody), blocks.findLastIndex(isBody)];
  return (i) => i < first || i > last;
}
