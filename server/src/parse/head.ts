import type { Block, Title } from '../model/report';
import { span } from '../text/span';
import type { FoundContents } from './contents';
import { headingDepth } from './markup';
import { isLongTitle, linesOfTitle, titleInLine, titleInOneLine, titleOf, titleScore } from './titles';

/** A document names itself before its first paragraph of prose. */
export interface Head {
  readonly title: Title | undefined;
  /** The title's blocks, `[from, to)`; empty where no line is the title. */
  readonly titleBlocks: readonly [number, number];
  /** The first block that is no longer head. */
  readonly bodyStart: number;
}

export function readHead(blocks: readonly Block[], contents: FoundContents | undefined): Head {
  const frontMatter = frontMatterLength(blocks);
  let bodyStart = blocks.findIndex(
    (block, i) =>
      i >= frontMatter &&
      !isInside(contents, i) &&
      (i > frontMatter ? beginsBody(block) || isFirstSection(blocks, i) : beginsBody(block) && !namesGlossary(block)),
  );
  if (bodyStart < 0) bodyStart = blocks.length;
  const isHead = (i: number): boolean => i >= frontMatter && i < bodyStart && !isInside(contents, i);
  let titleBlock = -1;
  let best = 0;
  for (let i = frontMatter; i < bodyStart; i++) {
    const score = isHead(i) ? titleScore(blocks[i]!) : 0;
    if (score > best) [best, titleBlock] = [score, i];
  }
  if (titleBlock < 0) {
    const named = titleInFrontMatter(blocks.slice(0, frontMatter));
    const first = blocks[bodyStart];
    return { title: named ?? (first && titleInLine(first)), titleBlocks: [-1, -1], bodyStart };
  }
  const [from, to] = linesOfTitle(blocks, titleBlock, isHead);
  const isHeaded = bodyStart - 1 > to && headsBody(blocks, bodyStart - 1);
  return {
    title: titleOf(blocks, from, to),
    titleBlocks: [from, to + 1],
    bodyStart: isHeaded ? bodyStart - 1 : bodyStart,
  };
}

/** The last line of the head is the first heading of the body, where the body has more of its kind: 基本情况：, 主要做法：. */
function headsBody(blocks: readonly Block[], i: number): boolean {
  const kindAt = (at: number): string | undefined =>
    blocks[at]!.role === 'body' ? blocks[at]!.paragraph.opening.headline?.kind : undefined;
  const kind = kindAt(i);
  if (kind === undefined || !HEADS_BODY.has(kind) || SIGNED_BY.test(blocks[i]!.paragraph.prose.text.trimEnd()))
    return false;
  const isAbove = (at: number): boolean => blocks[at + 1]?.paragraph.form.kind === 'prose' || begins(blocks[at + 1]);
  return isAbove(i) && blocks.some((_, at) => at > i && kindAt(at) === kind && isAbove(at));
}

const begins = (block: Block | undefined): boolean => block?.paragraph.markers[0]?.boundary === 'start';

const HEADS_BODY: ReadonlySet<string> = new Set(['field', 'bold', 'plain']);
/** Who wrote it. */
const SIGNED_BY =
  /(?:政府|[局委办辦厅廳部院会會室处處署社组組科队隊站所员員者辑輯长長]|中心|集团|公司|大[学學]|[学學]校)$/;

export const isInside = (contents: FoundContents | undefined, i: number): boolean =>
  contents !== undefined && i >= contents.from && i < contents.to;

function beginsBody({ role, paragraph }: Block): boolean {
  if (role === 'salutation' || role === 'abstract' || role === 'note') return true;
  if (role !== 'body') return false;
  const { letterPart, headline } = paragraph.opening;
  if (letterPart !== '' || (headline && NAMES_PART.has(headline.kind))) return true;
  if (paragraph.decimal?.path!.every((part) => part === 1)) return true;
  const first = paragraph.markers[0];
  if (first?.boundary === 'start' && first.family !== 'dash') return true;
  const { form, prose, text } = paragraph;
  return form.kind === 'prose' && headingDepth(text) === 0 && !isLongTitle(prose.text);
}

/** 区政府工作报告名词解释 as the first line names the whole text. */
const namesGlossary = ({ paragraph: { opening, prose } }: Block): boolean =>
  opening.headline?.kind === 'matter' && prose.text.trim().length > LONGEST_PART;

const LONGEST_PART = 8;

/** 背景 below the title, with text or the first number below it. */
function isFirstSection(blocks: readonly Block[], i: number): boolean {
  const { role, paragraph } = blocks[i]!;
  const below = blocks[i + 1];
  return (
    role === 'body' &&
    paragraph.opening.headline?.kind === 'section' &&
    below !== undefined &&
    (below.paragraph.form.kind === 'prose' || begins(below) || below.paragraph.opening.headline?.kind === 'plain')
  );
}

const NAMES_PART: ReadonlySet<string> = new Set(['part', 'matter', 'preface', 'case']);

/** The blocks of a YAML head (`---` … `---`) that Markdown collections put before the text. */
export function frontMatterLength(blocks: readonly Block[]): number {
  if (blocks[0]?.start !== 0 || blocks[0].paragraph.text.trim() !== '---') return 0;
  const end = blocks.findIndex(({ paragraph }, i) => i > 0 && paragraph.text.trim() === '---');
  return end < 0 || end > LONGEST_FRONT_MATTER ? 0 : end + 1;
}

const LONGEST_FRONT_MATTER = 60;

/** Collections name the document in its YAML head (`title: …`). */
function titleInFrontMatter(head: readonly Block[]): Title | undefined {
  for (const { start, paragraph } of head) {
    const named = /^title:\s*['"]?(.+?)['"]?\s*$/d.exec(paragraph.text);
    const at = named?.indices?.[1];
    if (named && at) return titleInOneLine(named[1]!, span(start + at[0], start + at[1]));
  }
  return undefined;
}
