import type { Paragraph, Report } from '../model/report';
import { shift, type Span } from '../text/span';
import { bearsOutList, countedLists, type CountedList } from '../zh/counted-lists';
import { writeNumeral } from '../zh/numerals';
import { bearsOut, countedRuns } from './counted-runs';
import { FACTS_ARE_RIGHT } from './clauses';
import { defineRule } from './rule';

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
    clause: FACTS_ARE_RIGHT,
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
    for (const counted of countedRuns(report)) {
      if (bearsOut(counted, report) !== false) continue;
      const { claim, run } = counted;
      const list = run.items[0]!.span;
      yield mismatch(report, { ...claim, claimed: claim.count, listed: run.items.length, list });
    }
    for (const { start, paragraph } of report.blocks) {
      for (const counted of listsIn(paragraph)) {
        if (bearsOutList(counted) !== false) continue;
        const inText = ({ start: from, end }: Span): Span => shift(paragraph.prose.toSource(from, end), start);
        yield mismatch(report, {
          span: inText(counted.span),
          numeral: inText(counted.numeral),
          claimed: counted.claimed,
          listed: counted.listed[0]!,
          list: inText(counted.list),
        });
      }
    }
  },
});

interface Mismatch {
  readonly span: Span;
  readonly numeral: Span;
  readonly claimed: number;
  readonly listed: number;
  readonly list: Span;
}

function mismatch({ source }: Report, { span, numeral, claimed, listed, list }: Mismatch) {
  const count = /\d/.test(source.slice(numeral.start, numeral.end)) ? String(listed) : writeNumeral(listed);
  return {
    span,
    message: 'count' as const,
    data: { claimed, listed },
    related: [{ span: list, message: 'list' as const }],
    fixes: [
      {
        title: { message: 'correct' as const, data: { count } },
        kind: 'suggestion' as const,
        edits: [{ span: numeral, text: count }],
      },
    ],
  };
}

/** Kept for as long as the paragraph stands: the rule runs at every edit. */
const known = new WeakMap<Paragraph, readonly CountedList[]>();

function listsIn(paragraph: Paragraph): readonly CountedList[] {
  let lists = known.get(paragraph);
  if (lists === undefined) known.set(paragraph, (lists = countedLists(paragraph.prose.text)));
  return lists;
}
