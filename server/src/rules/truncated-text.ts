import type { Block, Cut, Report, Role } from '../model/report';
import { span, type Span } from '../text/span';
import {
  firstClause,
  isClosing,
  isSignature,
  lastClause,
  startsInside,
  stopsInside,
  stopsShort,
} from '../zh/sentences';
import { defineRule, type Found } from './rule';

type Message = 'beforeCut' | 'afterCut' | 'abstract' | 'ellipsis' | 'end' | 'contents';
type Truncation = Found<Message>;

export default defineRule({
  id: 'truncated-text',
  severity: 'error',
  scope: 'document',
  docs: {
    title: { en: 'Text cut off in a sentence', 'zh-cn': '语句残缺', 'zh-tw': '語句殘缺' },
    why: {
      en: 'The text stops or begins in the middle of a sentence: what followed or preceded is not in this file.',
      'zh-cn': '正文在句子中间中断或开始，前后内容不在本文件中，引用前应核对原文。',
      'zh-tw': '正文在句子中間中斷或開始，前後內容不在本文件中，引用前應核對原文。',
    },
    examples: [
      { bad: '会议听取了防汛准备情况的汇报。\n会议强调，各级各部门要压实责任，⟦end¦做到守土有⟧' },
      {
        bad: '会议分析了当前形势，⟦beforeCut¦要求各单位认真抓⟧……（省略530字，正式会员可完整阅读）……\n⟦afterCut¦了任务分工⟧，责任到人。',
      },
    ],
  },
  messages: {
    beforeCut: {
      en: 'The sentence breaks off here; what follows is cut away',
      'zh-cn': '句子在此中断，后文被截去',
      'zh-tw': '句子在此中斷，後文被截去',
    },
    afterCut: {
      en: 'Begins in mid-sentence: what came before is cut away',
      'zh-cn': '从句子中间开始，前文被截去',
      'zh-tw': '從句子中間開始，前文被截去',
    },
    abstract: {
      en: 'The abstract is cut short; the body has the whole sentence',
      'zh-cn': '摘要在此截断，正文有完整句子',
      'zh-tw': '摘要在此截斷，正文有完整句子',
    },
    ellipsis: {
      en: 'The text is cut short here with an ellipsis',
      'zh-cn': '正文以省略号截断，句子不完整',
      'zh-tw': '正文以省略號截斷，句子不完整',
    },
    end: {
      en: 'The document ends in mid-sentence',
      'zh-cn': '全文在句子中间结束，疑有缺失',
      'zh-tw': '全文在句子中間結束，疑有缺失',
    },
    contents: {
      en: 'Ellipsis of a preview page: the table of contents is an extract',
      'zh-cn': '预览页留下的省略号，目录为节录',
      'zh-tw': '預覽頁留下的省略號，目錄為節錄',
    },
  },
  // A clause may break off right behind a mask or a gloss.
  owns: ['gloss', 'mojibake', 'mask'],
  *check(report) {
    const { cuts } = report;
    for (const cut of cuts) {
      const before = beforeCut(report, cut);
      if (before) yield before;
      const after = afterCut(report, cut, before !== undefined);
      if (after) yield after;
    }
    const first = atStart(report);
    if (first) yield first;
    yield* shortened(report);
    yield* previewContents(report);
    const end = atEnd(report, cuts);
    if (end) yield end;
  },
});

/** What can be read on from one block to the next. */
const TEXT: ReadonlySet<Role> = new Set(['body', 'heading', 'abstract', 'subtitle', 'title', 'salutation']);

function beforeCut(report: Report, cut: Cut): Truncation | undefined {
  const { source, blocks } = report;
  const inSame = span(Math.max(blocks[cut.block]!.start, cut.span.start - LOOK), cut.span.start);
  const above = isBlank(source, inSame) ? textBefore(blocks, cut.block) : undefined;
  if (above && isHeadingAmongSisters(report, above)) return undefined;
  const at = isBlank(source, inSame) ? spanOf(above) : inSame;
  if (!at || !stopsInside(source.slice(at.start, at.end))) return undefined;
  return { span: lastClause(source, at), message: 'beforeCut' };
}

function afterCut({ source, blocks }: Report, cut: Cut, isOpen: boolean): Truncation | undefined {
  let holder = cut.block;
  while (holder + 1 < blocks.length && blocks[holder + 1]!.start < cut.span.end) holder++;
  const inSame = span(cut.span.end, Math.min(endOf(blocks[holder]!), cut.span.end + LOOK));
  const next = blocks.slice(holder + 1, holder + 1 + REACH).find(isText);
  const isRest = !isBlank(source, inSame);
  const at = isRest ? inSame : spanOf(next);
  if (!at) return undefined;
  const isUnlabelled =
    isRest || (next!.paragraph.form.kind === 'prose' && next!.paragraph.markers[0]?.boundary !== 'start');
  // A site that counts characters cuts both ends alike, so behind an open sentence the rest of another one follows.
  if (!startsInside(source.slice(at.start, at.end)) && !(isOpen && cut.omitted !== undefined && isUnlabelled)) {
    return undefined;
  }
  return { span: firstClause(source, at), message: 'afterCut' };
}

/** Empty cells and buttons stand between a cut and the text that goes on. */
const REACH = 20;
/** As much of a paragraph beside its cut as tells whether a sentence is open. */
const LOOK = 120;

const textBefore = (blocks: readonly Block[], index: number): Block | undefined =>
  blocks.slice(Math.max(0, index - REACH), index).findLast(isText);

/** Paragraphs that end in an ellipsis behind half a word, and that a later one has whole; abstracts in any case. */
function* shortened({ blocks }: Report): Generator<Truncation> {
  let byOpening: ReadonlyMap<string, readonly Block[]> | undefined;
  for (const block of blocks) {
    const at = isText(block) ? stopsShort(block.paragraph.text, { withSixDots: true }) : undefined;
    if (!at) continue;
    byOpening ??= groupByOpening(blocks);
    const stem = block.paragraph.prose.text.trim().replace(/[.…]+$/, '');
    const isRepeated =
      stem.length >= OPENING &&
      byOpening
        .get(openingOf(block))
        ?.slice(-MOST_COMPARED)
        .some((other) => other.start > block.start && other.paragraph.prose.text.trimStart().startsWith(stem));
    if (block.role === 'abstract' || isRepeated) {
      yield { span: span(block.start + at.start, block.start + at.end), message: 'abstract' };
    }
  }
}

/** A form letter begins every paragraph alike. */
const MOST_COMPARED = 20;

/** An abstract repeats at least this much of its source. */
const OPENING = 16;

function groupByOpening(blocks: readonly Block[]): ReadonlyMap<string, readonly Block[]> {
  const groups = new Map<string, Block[]>();
  for (const block of blocks.filter(isText)) {
    const group = groups.get(openingOf(block));
    if (group) group.push(block);
    else groups.set(openingOf(block), [block]);
  }
  return groups;
}

const openingOf = ({ paragraph }: Block): string => paragraph.prose.text.trimStart().slice(0, OPENING);

const ONLY_ELLIPSIS = /^[\s\u3000]*(?:…{1,4}|\.{3,12})[\s\u3000]*$/;
const TITLE_ELLIPSIS = /(?:…{1,4}|\.{3,12})[\s\u3000]*$/;

/** `目录：……` and a lone `……` below the last entry. */
function* previewContents({ blocks }: Report): Generator<Truncation> {
  for (const [i, { start, paragraph, role }] of blocks.entries()) {
    const isOfContents = role === 'contents' || paragraph.form.kind === 'contents-title';
    const isBeside = blocks[i - 1]?.role === 'contents' || blocks[i + 1]?.role === 'contents';
    if (!isOfContents && !isBeside) continue;
    const pattern = paragraph.form.kind === 'contents-title' ? TITLE_ELLIPSIS : ONLY_ELLIPSIS;
    const match = pattern.exec(paragraph.text);
    if (!match) continue;
    const ellipsis = match[0].trim();
    const from = start + match.index + match[0].indexOf(ellipsis);
    yield { span: span(from, from + ellipsis.length), message: 'contents' };
  }
}

function atStart({ source, blocks }: Report): Truncation | undefined {
  const first = blocks.find(isText);
  const at = first?.role === 'body' ? spanOf(first) : undefined;
  if (!at || !startsInside(source.slice(at.start, at.end))) return undefined;
  return { span: firstClause(source, at), message: 'afterCut' };
}

function atEnd(report: Report, cuts: readonly Cut[]): Truncation | undefined {
  const { source, blocks } = report;
  const last = aboveSignature(blocks, blocks.findLastIndex(isText));
  const block = blocks[last];
  if (block?.role !== 'body' || (last === 0 && block.paragraph.form.kind === 'line')) return undefined;
  if (cuts.some((cut) => cut.block >= last)) return undefined;
  if (isLabelAlone(block)) return undefined;
  const at = spanOf(block)!;
  const short = stopsShort(block.paragraph.text, { withSixDots: false });
  if (short) return { span: span(at.start + short.start, at.start + short.end), message: 'ellipsis' };
  const text = source.slice(at.start, at.end);
  if (isClosing(text) || !(stopsInside(text) || isOpenAmongSisters(report, last))) return undefined;
  return { span: lastClause(source, at), message: 'end' };
}

const MOST_SIGNATURES = 6;

/** The last block that no signature is; below attachments a signature tells nothing of the text. */
function aboveSignature(blocks: readonly Block[], last: number): number {
  let at = last;
  while (at > 0 && last - at < MOST_SIGNATURES && (isSignatureBlock(blocks[at]!) || !isText(blocks[at]!))) at--;
  if (at === last) return last;
  const list = blocks.slice(0, at + 1).findLastIndex((block) => isText(block) && endsInSentence(block));
  return blocks.slice(list + 1, at + 1).some(({ paragraph }) => ATTACHED.test(paragraph.text)) ? last : at;
}

const ATTACHED = /^[\s\u3000]*附(?:件|[:：])/;

const isSignatureBlock = ({ role, paragraph }: Block): boolean =>
  (role === 'body' || role === 'subtitle') && isSignature(paragraph.prose.text);

const endsInSentence = ({ paragraph }: Block): boolean =>
  /[。！？；][”’」』）)]?$/.test(paragraph.prose.text.trimEnd());

const FEWEST_SISTERS = 3;
/** A hard break may part one of them. */
const MOST_OF_SISTERS = 0.8;

/** The last paragraph of a numbered run of which the others end in a full stop. */
function isOpenAmongSisters({ runs, blocks }: Report, index: number): boolean {
  const { text } = blocks[index]!.paragraph.prose;
  if (!/\p{Script=Han}$/u.test(text.trimEnd()) || endsInSentence(blocks[index]!)) return false;
  const run = runs.find(({ items }) => {
    const item = items.at(-1)!;
    return item.block === index && item.marker.boundary === 'start';
  });
  const sisters = run?.items.slice(0, -1) ?? [];
  const ended = sisters.filter(({ block }) => endsInSentence(blocks[block]!)).length;
  return ended >= FEWEST_SISTERS && ended >= sisters.length * MOST_OF_SISTERS;
}

/** 三、抓治理促和谐，村容明显改善: its text is cut away, and it is whole itself, as the headings before it are. */
function isHeadingAmongSisters({ runs, blocks }: Report, block: Block): boolean {
  if (block.paragraph.markers[0]?.boundary !== 'start' || endsInSentence(block)) return false;
  const run = runs.find(({ items }) => items.some((item) => blocks[item.block] === block));
  const sisters = run?.items.filter((item) => blocks[item.block] !== block) ?? [];
  return sisters.length > 0 && sisters.every((item) => isHeadingLine(blocks[item.block]!));
}

const isHeadingLine = (block: Block): boolean =>
  block.paragraph.markers[0]?.boundary === 'start' && block.paragraph.form.kind === 'line' && !endsInSentence(block);

/** Nothing says that a sentence was begun: the writer has just come to the next item. */
const isLabelAlone = ({ paragraph: { text, markers } }: Block): boolean =>
  markers[0]?.boundary === 'start' && isBlank(text, span(markers[0].span.end, text.length));

const isText = ({ role }: Block): boolean => TEXT.has(role);
const endOf = ({ start, paragraph }: Block): number => start + paragraph.text.length;
const spanOf = (block: Block | undefined): Span | undefined => block && span(block.start, endOf(block));
const isBlank = (source: string, at: Span): boolean => source.slice(at.start, at.end).trim() === '';
