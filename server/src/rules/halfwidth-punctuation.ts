import { halfWidthMarks } from '../zh/punctuation';
import { PUNCTUATION_MARKS } from './clauses';
import { defineRule, type Found } from './rule';

export default defineRule({
  id: 'halfwidth-punctuation',
  severity: 'hint',
  scope: 'paragraph',
  docs: {
    title: { en: 'Half-width punctuation', 'zh-cn': '半角标点', 'zh-tw': '半形標點' },
    why: {
      en: 'Chinese text takes full-width marks. Numbers, times, addresses and Latin text keep their own.',
      'zh-cn': '中文使用全角标点；数字、时间、网址和西文中的标点不变。',
      'zh-tw': '中文使用全形標點；數字、時間、網址和西文中的標點不變。',
    },
    clause: PUNCTUATION_MARKS,
    examples: [
      {
        bad: '会议指出⟦:⟧今年增收1,200万元⟦,⟧比上年多⟦(⟧含补助⟦)⟧。',
        good: '会议指出：今年增收1,200万元，比上年多（含补助）。',
      },
    ],
  },
  messages: {
    mark: {
      en: 'Half-width “{mark}” in Chinese text',
      'zh-cn': '中文里用了半角“{mark}”',
      'zh-tw': '中文裡用了半形「{mark}」',
    },
    marks: {
      en: '{count} half-width punctuation marks',
      'zh-cn': '半角标点 {count} 处',
      'zh-tw': '半形標點 {count} 處',
    },
    replace: { en: 'Write “{mark}”', 'zh-cn': '改为“{mark}”', 'zh-tw': '改為「{mark}」' },
    replaceAll: {
      en: 'Make {count} marks full-width',
      'zh-cn': '将 {count} 处标点改为全角',
      'zh-tw': '將 {count} 處標點改為全形',
    },
  },
  isHabit: true,
  meant: ({ traits: { script }, source }, found) =>
    script === 'traditional' && found.every(isBracket) ? unpaired(found, source) : found,
  gathered: { message: 'marks', fixTitle: 'replaceAll' },
  *check({ prose }) {
    for (const { span: at, replacement } of halfWidthMarks(prose.text)) {
      const span = prose.toSource(at.start, at.end);
      yield {
        span,
        message: 'mark',
        data: { mark: prose.text.slice(at.start, at.end) },
        ...(replacement !== undefined && {
          fixes: [
            {
              title: { message: 'replace', data: { mark: replacement } },
              kind: 'safe',
              edits: [{ span, text: replacement }],
            },
          ],
        }),
      };
    }
  },
});

const isBracket = ({ data }: Found): boolean => data?.mark === '(' || data?.mark === ')';

/** Hong Kong's and Macau's offices set all their brackets in half width, 《道路交通(修訂)條例》, and no other mark. */
function unpaired(brackets: readonly Found[], source: string): Found[] {
  const left: Found[] = [];
  for (const bracket of [...brackets].sort((a, b) => a.span.start - b.span.start)) {
    const open = bracket.data?.mark === ')' ? left.at(-1) : undefined;
    if (open?.data?.mark === '(' && !source.slice(open.span.end, bracket.span.start).includes('\n')) left.pop();
    else left.push(bracket);
  }
  return left;
}
