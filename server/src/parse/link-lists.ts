import type { Block } from '../model/report';
import type { Kinds } from './page-matter';
import type { Edges } from './page-edges';

/** · 某某工作会议召开, ◆ …: names of pages in a list. */
const BULLET = /^[\s\u3000]*(?:[·•‧・●○◆◇■□▪►▶★☆*※-]|\d{1,2}[.、](?!\d(?!\d{3}年)))[\s\u3000]*\S/;
const LONGEST_NAME = 60;

/** The names of other pages below 相关阅读 and its like: all that has no sentence in it below the text, inside it those with bullets. */
export function markLists(blocks: readonly Block[], kinds: Kinds, edges: Edges): void {
  const { tail } = edges;
  for (let i = 0; i < blocks.length; i++) {
    if (kinds[i] !== 'related-links') continue;
    for (let at = i + 1; at < blocks.length && !kinds[at]; at++) {
      const block = blocks[at]!;
      if (block.role === 'table') continue;
      if (!isName(block) || !(at >= tail || BULLET.test(block.paragraph.text))) break;
      kinds[at] = 'related-links';
    }
    markHeadlines(blocks, kinds, i, edges);
  }
}

/**
 * The names between such a title and other furniture behind the first paragraph: 这条路通车了！ is a sentence, and would
 * be taken for the end of the text.
 */
export function markEnclosedLists(blocks: readonly Block[], kinds: Kinds): void {
  let isBehindText = false;
  for (let i = 0; i < blocks.length; i++) {
    isBehindText ||= kinds[i] === undefined && blocks[i]!.paragraph.form.kind === 'prose';
    if (!isBehindText || kinds[i] !== 'related-links') continue;
    const end = headlinesEnd(blocks, kinds, i);
    if (isEndOfList(kinds[end])) kinds.fill('related-links', i + 1, end);
  }
}

const isEndOfList = (kind: Kinds[number]): boolean => kind !== undefined && kind !== 'page-number';

const headlinesEnd = (blocks: readonly Block[], kinds: Kinds, title: number): number => {
  let end = title + 1;
  while (end < blocks.length && end - title <= MOST_HEADLINES && !kinds[end] && isHeadline(blocks[end]!)) end++;
  return end;
};

const MOST_HEADLINES = 10;
const SHORTEST_HEADLINE = 8;
/** 市府辦成果展 青年返鄉創業: two halves with a space between them, as no paragraph and few headings are written. */
const HALVES = /\p{Script=Han}{4}[」』”）！？]?[ \u3000]{1,2}[「『“（]?\p{Script=Han}{2}|[？！?!]$/u;

/**
 * Headlines without bullets below 延伸閱讀 inside the text: all that stand between it and other furniture, or, before a
 * paragraph, those that are written as headlines are.
 */
function markHeadlines(blocks: readonly Block[], kinds: Kinds, title: number, { isAbove }: Edges): void {
  const end = headlinesEnd(blocks, kinds, title);
  if (end === title + 1 || isAbove(title)) return;
  const halves = blocks.slice(title + 1, end).filter(({ paragraph }) => HALVES.test(paragraph.prose.text.trim()));
  if (isEndOfList(kinds[end]) || halves.length === end - title - 1) kinds.fill('related-links', title + 1, end);
}

const isHeadline = (block: Block): boolean =>
  isName(block) &&
  block.paragraph.prose.text.trim().length >= SHORTEST_HEADLINE &&
  block.paragraph.markers[0]?.boundary !== 'start';

const isName = ({ role, paragraph: { prose } }: Block): boolean =>
  role === 'body' &&
  prose.text.trim().length <= LONGEST_NAME &&
  !/[。；;]/.test(prose.text) &&
  !/^[\s\u3000]*附件/.test(prose.text);
