import type { Block, Paragraph } from '../model/report';
import { shift, span, type Span } from '../text/span';
import { doubledWords } from '../zh/doubled-words';
import { defineRule } from './rule';

/** In letters and figures. Right below its original, a shorter paragraph is a repetition too. */
const SHORTEST_NEIGHBOUR = 36;
/** Shorter ones repeat by right: items of two articles, columns of a comparison. */
const SHORTEST = 135;
/** What tells of several figures repeats by accident no more. */
const SHORTEST_OF_FIGURES = 50;
const FEWEST_FIGURES = 3;
/** A summary repeats the beginning of the text, and stops with an ellipsis or a full stop. */
const SHORTEST_SUMMARY = 27;
/** Paragraphs that begin alike are compared in full; the key only has to tell most of them apart. */
const KEY_LENGTH = 16;

export default defineRule({
  id: 'duplicate-passage',
  scope: 'document',
  severity: 'information',
  docs: {
    title: { en: 'Repeated passage', 'zh-cn': '段落重复', 'zh-tw': '段落重複' },
    why: {
      en: 'Sites put the first paragraphs above the text as a summary, and copies are pasted twice: counts and searches see them double. A word typed twice (要要抓好) is told too.',
      'zh-cn':
        '网站常把正文开头再放一遍作摘要，复制时也会贴重：统计和检索会重复计入。误录两遍的字词（要要抓好）也会指出。',
      'zh-tw':
        '網站常把正文開頭再放一遍作摘要，複製時也會貼重：統計和檢索會重複計入。誤錄兩遍的字詞（要要抓好）也會指出。',
    },
    examples: [
      {
        bad: '⟦summary¦摘要：清河县召开春季造林现场推进会，部署全年国土绿化重点任务，要求各乡镇抢抓时节。⟧\n清河县召开春季造林现场推进会，部署全年国土绿化重点任务，要求各乡镇抢抓时节。会议由县长主持。',
      },
    ],
  },
  messages: {
    summary: { en: 'Summary that repeats the text below', 'zh-cn': '摘要与下文重复', 'zh-tw': '摘要與下文重複' },
    again: { en: 'This paragraph stands above already', 'zh-cn': '此段与上文重复', 'zh-tw': '此段與上文重複' },
    original: { en: 'The other one', 'zh-cn': '另一处', 'zh-tw': '另一處' },
    word: { en: 'The word stands twice', 'zh-cn': '文字重复', 'zh-tw': '文字重複' },
    removeWord: { en: 'Remove one of the two', 'zh-cn': '删除重复文字', 'zh-tw': '刪除重複文字' },
    remove: { en: 'Remove the repetition', 'zh-cn': '删除重复段落', 'zh-tw': '刪除重複段落' },
  },
  // A paragraph that goes as a whole takes its glosses and masks along.
  owns: ['gloss', 'mojibake', 'mask'],
  *check({ blocks, source }) {
    for (const block of blocks) if (block.role !== 'boilerplate') yield* twice(block);
    const earlier = new Map<string, Block[]>();
    for (const [i, block] of blocks.entries()) {
      if (block.role !== 'body' && block.role !== 'abstract') continue;
      const words = wordsOf(block);
      if (words.length < SHORTEST_SUMMARY) continue;
      const key = words.slice(0, KEY_LENGTH);
      const alike = earlier.get(key) ?? [];
      const summaries = alike.filter((other) => isSummaryOf(other, blocks, i));
      for (const summary of summaries) yield finding(summary, block, 'summary', source);
      const same = alike.find((other) => !summaries.includes(other) && isRepetition(words, other, blocks[i - 1]));
      if (same) yield finding(block, same, 'again', source);
      earlier.set(key, [...alike.filter((other) => !summaries.includes(other)), block].slice(-MOST_ALIKE));
    }
  },
});

/** Kept for as long as the paragraph stands: the rule runs at every edit. */
const knownWords = new WeakMap<Paragraph, readonly Span[]>();

function* twice({ start, paragraph }: Block) {
  let words = knownWords.get(paragraph);
  if (words === undefined) knownWords.set(paragraph, (words = doubledWords(paragraph.prose.text)));
  for (const word of words) {
    const at = shift(paragraph.prose.toSource(word.start, word.end), start);
    const fix = { title: { message: 'removeWord' }, kind: 'suggestion', edits: [{ span: at, text: '' }] } as const;
    yield { span: at, message: 'word' as const, fixes: [fix] };
  }
}

const isRepetition = (words: string, other: Block, above: Block | undefined): boolean =>
  wordsOf(other) === words && words.length >= (other === above ? SHORTEST_NEIGHBOUR : shortest(words));

const shortest = (words: string): number =>
  (words.match(/\d+/g)?.length ?? 0) >= FEWEST_FIGURES ? SHORTEST_OF_FIGURES : SHORTEST;

/** Enough to compare with; a form letter of ten thousand like paragraphs must not cost their square. */
const MOST_ALIKE = 8;

/** A summary's own label is no part of what it repeats. */
const SUMMARY_LABEL =
  /^[\s\u3000]*(?:【[^】]{2,6}】|\p{Script=Han}{0,2}(?:摘\s*要|提\s*要|提示|[简簡]介|[导導][读讀语語]|概要|要[点點])[:：])/u;

/** Kept for as long as the paragraph stands: the rule runs at every edit. */
const known = new WeakMap<Paragraph, string>();

function wordsOf({ paragraph }: Block): string {
  let words = known.get(paragraph);
  if (words === undefined) {
    words = paragraph.prose.text
      .replace(SUMMARY_LABEL, '')
      .trimEnd()
      .replace(/\.{3,12}$/, '…')
      .replace(/[^\p{L}\p{N}%…]/gu, '');
    known.set(paragraph, words);
  }
  return words;
}

/**
 * An abstract that says what the text says from the `i`th block on, or a beginning of it that breaks off in an ellipsis.
 * It may take in several paragraphs.
 */
function isSummaryOf(block: Block, blocks: readonly Block[], i: number): boolean {
  const short = wordsOf(block);
  const stem = short.replace(/…+$/, '');
  if (block.role !== 'abstract' && (stem.length === short.length || stem.length < SHORTEST_SUMMARY)) return false;
  let text = '';
  for (let at = i; at < blocks.length && text.length < stem.length; at++)
    if (blocks[at]!.role === 'body') text += wordsOf(blocks[at]!);
  return text.startsWith(stem);
}

function finding(repeated: Block, original: Block, message: 'summary' | 'again', source: string) {
  const at = spanOf(repeated);
  return {
    span: at,
    message,
    related: [{ span: spanOf(original), message: 'original' as const }],
    fixes: [
      {
        title: { message: 'remove' as const },
        kind: 'suggestion' as const,
        edits: [{ span: span(at.start, at.end + lineEndLength(source, at.end)), text: '' }],
      },
    ],
  };
}

const spanOf = ({ start, paragraph }: Block): Span => span(start, start + paragraph.text.length);

const lineEndLength = (source: string, at: number): number =>
  source.startsWith('\r\n', at) ? 2 : at < source.length ? 1 : 0;
