import type { Block, Report } from '../model/report';
import type { Run } from '../model/run';
import { shift, type Span } from '../text/span';
import { readNumeral, writeNumeral } from '../zh/numerals';
import { defineRule } from './rule';

/**
 * 提出十项重点工作：, 抓好以下三个方面： right before the run it counts. In 3,004 government work reports such a claim with a
 * colon agrees with its run in 2,000 of 2,044 cases; quoted slogans (“四个意识”) never count a run.
 */
const CLAIM =
  /(?<![第“「‘\d.．一二三四五六七八九十百千万萬亿億几幾数數多])([二三四五六七八九十两兩]{1,3}|\d{1,2})(个|個|项|項|大|条|條|点|點|件)(?:[^，。；：“”「」、,;:\d]{0,14})[：:][“"「]?$/;
/** Without a colon only where the sentence says that it will count: 下面讲三点意见。 */
const ANNOUNCEMENT =
  /(?:抓|做|讲|講|把握|突出|推进|推進|提)[^，。；：“”]{0,8}?(?<!第)([二三四五六七八九十两兩]{1,3})(个|個|项|項|条|條|点|點|件)[^，。；：“”]{0,6}(?:方面|工作|任务|任務|意见|意見|问题|問題|举措|舉措|要求|点|點|事)[^，。；：“”]{0,4}[。.]$/;

export default defineRule({
  id: 'count-mismatch',
  scope: 'document',
  severity: 'warning',
  docs: {
    title: { en: 'A count that its list does not bear out', 'zh-cn': '项数不符', 'zh-tw': '項數不符' },
    why: {
      en: 'The text announces a number of items and lists another: one was lost, or the number was not updated.',
      'zh-cn': '前文说的项数与所列条数不一致：可能缺了条目，也可能改稿后没有更新数字。',
      'zh-tw': '前文說的項數與所列條數不一致：可能缺了條目，也可能改稿後沒有更新數字。',
    },
    examples: [{ bad: '会议明确了⟦count¦四项⟧任务：一是疏浚河道；二是加固堤防；三是更新泵站。' }],
  },
  messages: {
    count: {
      en: 'Says {claimed}, lists {listed}',
      'zh-cn': '前文说 {claimed} 项，实列 {listed} 项',
      'zh-tw': '前文說 {claimed} 項，實列 {listed} 項',
    },
    list: { en: 'The list', 'zh-cn': '所列条目', 'zh-tw': '所列條目' },
    correct: { en: 'Change to “{count}”', 'zh-cn': '改为“{count}”', 'zh-tw': '改為「{count}」' },
  },
  *check(report) {
    for (const run of report.runs) {
      const claim = claimBefore(run, report);
      const listed = run.items.length;
      // A run with a number missing or out of order is numbering-gap's; its length proves nothing.
      if (!claim || claim.count === listed || listed < FEWEST || !isInOrder(run)) continue;
      const written = report.source.slice(claim.numeral.start, claim.numeral.end);
      const count = /\d/.test(written) ? String(listed) : writeNumeral(listed);
      yield {
        span: claim.span,
        message: 'count',
        data: { claimed: claim.count, listed },
        related: [{ span: run.items[0]!.span, message: 'list' }],
        fixes: [
          {
            title: { message: 'correct', data: { count } },
            kind: 'suggestion',
            edits: [{ span: claim.numeral, text: count }],
          },
        ],
      };
    }
  },
});

/** 强调两点：一是……；一是……: one item is no list to count. */
const FEWEST = 2;

interface Claim {
  readonly count: number;
  /** `四项` */
  readonly span: Span;
  /** `四` */
  readonly numeral: Span;
}

const isInOrder = ({ items }: Run): boolean => items.every(({ marker }, i) => marker.number === i + 1);

/** The claim that a run's first item follows, in its own paragraph or at the end of the one before. */
function claimBefore({ items }: Run, { blocks }: Report): Claim | undefined {
  const first = items[0]!;
  const block = blocks[first.block]!;
  if (first.marker.boundary !== 'start')
    return claimAtEnd(block, block.paragraph.prose.toFlow(first.marker.span.start));
  const before = blocks[first.block - 1];
  return before && (before.role === 'body' || before.role === 'salutation')
    ? claimAtEnd(before, before.paragraph.prose.text.trimEnd().length)
    : undefined;
}

const LONGEST_CLAIM = 40;

function claimAtEnd({ start, paragraph: { prose } }: Block, end: number): Claim | undefined {
  const from = Math.max(0, end - LONGEST_CLAIM);
  const text = prose.text.slice(from, end).trimEnd();
  const match = CLAIM.exec(text) ?? ANNOUNCEMENT.exec(text);
  const count = match ? readNumeral(match[1]!) : undefined;
  if (!match || count === undefined || count < 2) return undefined;
  const at = from + match.index + match[0].indexOf(match[1]! + match[2]!);
  const numeralEnd = at + match[1]!.length;
  return {
    count,
    span: shift(prose.toSource(at, numeralEnd + match[2]!.length), start),
    numeral: shift(prose.toSource(at, numeralEnd), start),
  };
}
