import type { Block, Paragraph, Role, Title } from '../model/report';
import { span } from '../text/span';
import type { FoundContents } from './contents';
import { headingDepth, leadLength } from './markup';

/** What a paragraph is by its own look. */
export const preliminaryRole = ({ form }: Paragraph): Role => {
  switch (form.kind) {
    case 'prose':
    case 'line':
    case 'contents-title':
      return 'body';
    default:
      return form.kind;
  }
};

/** The blocks of a YAML head (`---` … `---`) that Markdown collections put before the text. */
export function frontMatterLength(blocks: readonly Block[]): number {
  if (blocks[0]?.start !== 0 || blocks[0].paragraph.text.trim() !== '---') return 0;
  const end = blocks.findIndex(({ paragraph }, i) => i > 0 && paragraph.text.trim() === '---');
  return end < 0 || end > LONGEST_FRONT_MATTER ? 0 : end + 1;
}

const LONGEST_FRONT_MATTER = 60;

/** A document names itself before its first paragraph of prose. */
export interface Head {
  readonly title: Title | undefined;
  /** Index of the title's block; -1 for none. */
  readonly titleBlock: number;
  /** The first block that is no longer head. */
  readonly bodyStart: number;
}

const GENRE =
  /(?:报告|報告|讲话|講話|致辞|致辭|意见|意見|通知|通报|通報|规划|規劃|方案|计划|計劃|要点|要點|总结|總結|条例|條例|办法|辦法|规定|規定|细则|細則|决定|決定|决议|決議|公报|公報|公告|纪要|紀要|紀錄|纲要|綱要|发言|發言|措施|讲稿|函|令|召开|召開|举行|舉行|开幕|開幕)(?:（[^）]*）|\([^)]*\))?$/;
/** When and where it was said: 2024年1月12日在某市人民代表大会会议上. */
const DATELINE = /^[（(]?[\d〇○一二三四五六七八九十]{4}年[^，。；]*[会會][议議]?上[)）]?$/;
const SHORTEST_TITLE = 4;
const LONGEST_TITLE = 60;

export function readHead(blocks: readonly Block[], contents: FoundContents | undefined): Head {
  const frontMatter = frontMatterLength(blocks);
  let bodyStart = blocks.findIndex((block, i) => i >= frontMatter && !isInside(contents, i) && beginsBody(block));
  if (bodyStart < 0) bodyStart = blocks.length;
  let titleBlock = -1;
  let best = 0;
  for (let i = frontMatter; i < bodyStart; i++) {
    const score = isInside(contents, i) ? 0 : titleScore(blocks[i]!);
    if (score > best) [best, titleBlock] = [score, i];
  }
  const block = blocks[titleBlock];
  return { title: block ? titleOf(block) : titleInFrontMatter(blocks.slice(0, frontMatter)), titleBlock, bodyStart };
}

const isInside = (contents: FoundContents | undefined, i: number): boolean =>
  contents !== undefined && i >= contents.from && i < contents.to;

function beginsBody({ role, paragraph }: Block): boolean {
  if (role === 'salutation' || role === 'abstract' || role === 'note') return true;
  if (role !== 'body') return false;
  const { letterPart, headline } = paragraph.opening;
  if (letterPart !== '' || headline?.kind === 'part' || headline?.kind === 'matter') return true;
  if (paragraph.decimal?.path!.every((part) => part === 1)) return true;
  const first = paragraph.markers[0];
  if (first?.boundary === 'start' && first.family !== 'dash') return true;
  return paragraph.form.kind === 'prose' && headingDepth(paragraph.text) === 0;
}

/** How much a line looks like the name of its document; 0 when it cannot be. */
function titleScore({ role, paragraph }: Block): number {
  const text = bare(paragraph.prose.text);
  if (role !== 'body' || text.length < SHORTEST_TITLE || text.length > LONGEST_TITLE) return 0;
  if (/^(?:——|[（(【]|<!--)/.test(text) || /[，,：:。；;…]$/.test(text) || !/\p{Script=Han}{2}/u.test(text)) return 0;
  // 地址：…, 受文者：… are fields of a form.
  if (/^[\p{Script=Han}\s\u3000]{1,8}(?<!报告|報告|讲话|講話|公告)[：:]/u.test(text) && !GENRE.test(text)) return 0;
  // 省长　某某, 市长　某　某 and the like are spread out; 某某政府　函 is the name of a Taiwan letter.
  const isSpreadOut = /^\S{2,12}[\s\u3000]+(?:\S{1,4}|\S[\s\u3000]+\S)$/.test(text);
  if (isSpreadOut && !/[\s\u3000](?:函|令|公告)$/.test(text)) return 0;
  if (DATELINE.test(text)) return 0;
  return (
    1 +
    (GENRE.test(text) ? 4 : 0) +
    (headingDepth(paragraph.text) > 0 || paragraph.text.trimStart().startsWith('**') ? 2 : 0) +
    (/(?:工作|会议|會議|关于|關於|年度|政府)/.test(text) ? 1 : 0) +
    (text.length >= 8 ? 1 : 0)
  );
}

function titleOf({ start, paragraph: { prose } }: Block): Title {
  const from = leadLength(prose.text);
  const text = bare(prose.text);
  const at = prose.toSource(from, from + text.length);
  return { text, span: span(start + at.start, start + at.end) };
}

/** Collections name the document in its YAML head (`title: …`). */
function titleInFrontMatter(head: readonly Block[]): Title | undefined {
  for (const { start, paragraph } of head) {
    const named = /^title:\s*['"]?(.+?)['"]?\s*$/d.exec(paragraph.text);
    const at = named?.indices?.[1];
    if (named && at) return { text: named[1]!, span: span(start + at[0], start + at[1]) };
  }
  return undefined;
}

/** Without markup, cell borders and the spaces around. */
const bare = (text: string): string =>
  text
    .slice(leadLength(text))
    .replace(/[\s\u3000|*]+$/, '')
    .replace(/^\*+/, '');

/** Every block's role, now that the head and the table of contents are known. */
export function assignRoles(blocks: readonly Block[], contents: FoundContents | undefined, head: Head): Block[] {
  const frontMatter = frontMatterLength(blocks);
  return blocks.map((block, i) => {
    const role = roleAt(block, i, contents, head, frontMatter);
    return role === block.role ? block : { ...block, role };
  });
}

function roleAt(block: Block, i: number, contents: FoundContents | undefined, head: Head, frontMatter: number): Role {
  if (i < frontMatter) return 'metadata';
  if (isInside(contents, i)) return 'contents';
  if (i === head.titleBlock) return 'title';
  if (i < head.bodyStart && block.role === 'body' && head.title) return i > head.titleBlock ? 'subtitle' : 'metadata';
  return block.role;
}
