import type { Block, Report } from '../model/report';
import { shift, span, type Span } from '../text/span';
import type { Edit } from '../text/edits';
import { opensParagraph, startsInside, stopsInside } from '../zh/sentences';
import { wordsBefore, wordsBehind } from '../zh/words-around';
import { defineRule } from './rule';

/** What cannot begin a line, so the line before must go on. */
const STARTS_INSIDE = /^[，。、；：！？）》”’」』】〕％…,;:!?)%]/;
/** What cannot end a line. */
const ENDS_INSIDE = /[，、（《“‘「『【〔,(]$/;
const WORD_CHARACTER = /[A-Za-z]/;

export default defineRule({
  id: 'broken-line',
  severity: 'information',
  scope: 'document',
  docs: {
    title: { en: 'Line break inside a sentence', 'zh-cn': '句中断行', 'zh-tw': '句中斷行' },
    why: {
      en: 'A hard line break cuts a sentence, so that search, conversion and counting see two halves. Where it is not certain that the halves belong together, you choose.',
      'zh-cn': '硬换行把一句话切成两截，检索、转换和统计都会出错。不能确定两截相连时，由您决定。',
      'zh-tw': '硬換行把一句話切成兩截，檢索、轉換和統計都會出錯。不能確定兩截相連時，由您決定。',
    },
    examples: [
      {
        bad: '今年以来，全县扎实推进农村人居环境整治，⟦broken¦\n⟧新建垃圾中转站九座，群众比较满意。',
        good: '今年以来，全县扎实推进农村人居环境整治，新建垃圾中转站九座，群众比较满意。',
      },
    ],
  },
  messages: {
    broken: {
      en: 'Line break inside a sentence: “{before}” runs on into “{after}”',
      'zh-cn': '句中断行：“{before}”与“{after}”相连',
      'zh-tw': '句中斷行：「{before}」與「{after}」相連',
    },
    wrapped: {
      en: 'Every line is broken at one width: {count} breaks inside sentences',
      'zh-cn': '全文按固定宽度断行，句中断行 {count} 处',
      'zh-tw': '全文按固定寬度斷行，句中斷行 {count} 處',
    },
    join: { en: 'Join the lines', 'zh-cn': '接上断行', 'zh-tw': '接上斷行' },
    joinAll: {
      en: 'Join all {count} broken lines',
      'zh-cn': '接上全部 {count} 处断行',
      'zh-tw': '接上全部 {count} 處斷行',
    },
    stop: { en: 'End the sentence with 。', 'zh-cn': '在断行处补句号', 'zh-tw': '在斷行處補句號' },
  },
  *check(report) {
    for (const at of acrossSheets(report)) {
      const fix = { title: { message: 'join' }, kind: 'suggestion', edits: [{ span: at, text: '' }] } as const;
      yield { span: at, message: 'broken', data: wordsAround(report.source, at), fixes: [fix] };
    }
    const breaks = breaksOf(report);
    if (report.traits.isHardWrapped && breaks.length > 1) {
      const edits = breaks.map((at) => joined(report.source, at));
      const data = { count: breaks.length };
      yield {
        span: breaks[0]!,
        also: breaks.slice(1),
        message: 'wrapped',
        data,
        fixes: [{ title: { message: 'joinAll', data }, kind: 'safe', edits }],
      };
      return;
    }
    for (const [i, at] of breaks.entries()) {
      const isSure = isPunctuated(report.source, at) || (i < MOST_LOOKED_UP && isAttested(report.source, at));
      const join = {
        title: { message: 'join' },
        kind: isSure ? 'safe' : 'suggestion',
        edits: [joined(report.source, at)],
      } as const;
      const stop = {
        title: { message: 'stop' },
        kind: 'suggestion',
        edits: [{ span: span(at.start, at.start), text: '。' }],
      } as const;
      yield {
        span: at,
        message: 'broken',
        data: wordsAround(report.source, at),
        fixes: isSure ? [join] : [join, stop],
      };
    }
  },
});

/** A few characters of either line, for the message. */
const wordsAround = (source: string, at: Span): { before: string; after: string } => ({
  before: wordsBefore(source, at.start),
  after: wordsBehind(source, at.end),
});

function breaksOf({ blocks }: Report): Span[] {
  const breaks: Span[] = [];
  for (const { start, paragraph } of blocks) {
    let lineStart = 0;
    for (const at of paragraph.breaks) {
      if (!LONE_LABEL.test(paragraph.text.slice(lineStart, at.start))) breaks.push(shift(at, start));
      lineStart = at.end;
    }
  }
  return breaks;
}

/** Where a sentence goes on behind the number or the head of a printed sheet: from its first half to its second. */
function* acrossSheets({ blocks }: Report): Generator<Span> {
  for (let i = 1; i < blocks.length; i++) {
    if (!isSheetEnd(blocks[i]!)) continue;
    const before = blocks[i - 1]!;
    while (i < blocks.length && isSheetEnd(blocks[i]!)) i++;
    const after = blocks[i];
    if (after && isHalf(before) && isHalf(after) && runsOn(before.paragraph.prose.text, after))
      yield span(before.start + before.paragraph.text.trimEnd().length, after.start);
  }
}

const isSheetEnd = ({ furniture }: Block): boolean => furniture === 'page-number' || furniture === 'running-head';

const isHalf = ({ role, furniture }: Block): boolean => role === 'body' && furniture === undefined;

/** Shorter lines without a full stop are headings at the foot of a sheet. */
const SHORTEST_HALF = 20;

function runsOn(line: string, { paragraph: { text, markers, prose } }: Block): boolean {
  if (line.trimEnd().length < SHORTEST_HALF || markers[0]?.boundary === 'start' || /^[\s\u3000]{2}/.test(text))
    return false;
  if (!stopsInside(line)) return false;
  if (/[，、]$/.test(line.trimEnd()) || startsInside(prose.text)) return true;
  return /[，。；]/.test(prose.text) && !opensParagraph(prose.text);
}

/** Gazettes set the label of an item on a line of its own: that breaks no sentence. */
const LONE_LABEL =
  /^[\s\u3000]*(?:[一二三四五六七八九十壹貳參肆伍陸柒捌玖拾甲乙丙丁\d０-９]{1,4}[、.．]|第[^，。]{1,8}[條条])[\s\u3000]*$/;

/** Two words of Latin text keep a space between them. */
const joined = (source: string, at: Span): Edit => {
  const isLatin = WORD_CHARACTER.test(source[at.start - 1] ?? '') && WORD_CHARACTER.test(source[at.end] ?? '');
  return { span: at, text: isLatin ? ' ' : '' };
};

/**
 * Of 60 breaks behind an unfinished line that were read in clean reports, 8 wanted a full stop or hid a heading; so
 * punctuation has to show that the sentence goes on.
 */
function isPunctuated(source: string, at: Span): boolean {
  const [before, after] = [source.slice(Math.max(0, at.start - 1), at.start), source.slice(at.end, at.end + 1)];
  return (
    STARTS_INSIDE.test(after) || ENDS_INSIDE.test(before) || (/\d/.test(before) && /[年月日％%万亿萬億]/.test(after))
  );
}

/** Each look-up reads the whole document. */
const MOST_LOOKED_UP = 40;

/** Three characters across the break that the document writes without one elsewhere are no chance neighbours. */
function isAttested(source: string, at: Span): boolean {
  const before = source.slice(Math.max(0, at.start - 2), at.start);
  const after = source.slice(at.end, at.end + 2);
  return [before + after.slice(0, 1), before.slice(-1) + after].some(
    (words) => /^\p{Script=Han}{3}$/u.test(words) && source.includes(words),
  );
}
