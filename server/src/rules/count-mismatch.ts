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
      if (bearsOut(counted) !== false) continue;
      const { claim, run } = counted;
      const listed = run.items.length;
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
