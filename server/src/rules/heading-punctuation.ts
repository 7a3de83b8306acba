import { shift, span } from '../text/span';
import { PUNCTUATION_MARKS } from './clauses';
import { defineRule } from './rule';

/** （一）、 and ①、: a label in brackets or in a circle takes nothing behind it. */
const NOTHING_BEHIND = /[、，,．.]$/;

export default defineRule({
  id: 'heading-punctuation',
  scope: 'document',
  severity: 'hint',
  docs: {
    title: { en: 'Punctuation of a label', 'zh-cn': '序号标点', 'zh-tw': '序號標點' },
    why: {
      en: 'A label in brackets takes no mark behind it, 一、 takes a 顿号, 第一， a comma.',
      'zh-cn': '带括号的序号后不加标点；“一”后用顿号，“第一”后用逗号。',
      'zh-tw': '帶括號的序號後不加標點；「一」後用頓號，「第一」後用逗號。',
    },
    clause: PUNCTUATION_MARKS,
    examples: [{ bad: '（一）⟦behind¦、⟧落实管护责任\n签订责任书。', good: '（一）落实管护责任\n签订责任书。' }],
  },
  messages: {
    behind: { en: 'No mark after “{label}”', 'zh-cn': '“{label}”后不加标点', 'zh-tw': '「{label}」後不加標點' },
    remove: { en: 'Remove it', 'zh-cn': '删除标点', 'zh-tw': '刪除標點' },
    ordinal: { en: '“{label}” takes a comma', 'zh-cn': '“{label}”后用逗号', 'zh-tw': '「{label}」後用逗號' },
    comma: { en: 'Change to a comma', 'zh-cn': '改为逗号', 'zh-tw': '改為逗號' },
  },
  *check({ runs, blocks }) {
    for (const { items } of runs) {
      for (const { marker, block } of items) {
        const { start, paragraph } = blocks[block]!;
        const label = paragraph.text.slice(marker.span.start, marker.span.end);
        const mark = shift(span(marker.span.end - 1, marker.span.end), start);
        if (/bracket|circled/.test(marker.family) && NOTHING_BEHIND.test(label)) {
          const title = { message: 'remove' } as const;
          yield {
            span: mark,
            message: 'behind',
            data: { label: label.slice(0, -1) },
            fixes: [{ title, kind: 'safe', edits: [{ span: mark, text: '' }] }],
          };
        } else if (marker.family === 'ordinal' && label.endsWith('、')) {
          const title = { message: 'comma' } as const;
          yield {
            span: mark,
            message: 'ordinal',
            data: { label: label.slice(0, -1) },
            fixes: [{ title, kind: 'safe', edits: [{ span: mark, text: '，' }] }],
          };
        }
      }
    }
  },
});
