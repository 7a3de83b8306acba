import { span } from '../text/span';
import { DOCUMENT_NUMBERS } from './clauses';
import { defineRule } from './rule';

/**
 * 国办发〔2024〕1号: GB/T 9704-2012 7.2.5 puts the year into hexagonal brackets and the number neither behind 第 nor
 * behind zeros. Round brackets and lenticular ones have other uses, as in （2024）5号楼, so they count only behind the words that
 * end an issuing body's mark; hexagonal and square ones behind any two characters.
 */
const MARK_END =
  '(?<=[\\p{Script=Han}][发發办辦函字规規令文通告议議复複综綜任])[〔[［(（【]|(?<=\\p{Script=Han}{2})[〔[［]';
const NUMBER = new RegExp(
  `(${MARK_END})((?:19|20)\\d{2})([〕\\]］)）】])(第?)(0*)(\\d{1,5})(?=[号號])(?![号號][楼樓线線])`,
  'gu',
);

export default defineRule({
  id: 'document-number',
  scope: 'paragraph',
  severity: 'information',
  docs: {
    title: { en: 'Form of a document number', 'zh-cn': '发文字号格式', 'zh-tw': '發文字號格式' },
    why: {
      en: 'The year stands in hexagonal brackets 〔〕, the number has no leading zeros and no 第.',
      'zh-cn': '年份用六角括号“〔〕”括入，发文顺序号不编虚位，不加“第”字。',
      'zh-tw': '年份用六角括號「〔〕」括入，發文順序號不編虛位，不加「第」字。',
    },
    clause: DOCUMENT_NUMBERS,
    examples: [{ bad: '按照清政办发⟦form¦[2024]第03⟧号文件要求执行。', good: '按照清政办发〔2024〕3号文件要求执行。' }],
  },
  messages: {
    form: {
      en: 'Should be written “{expected}号”',
      'zh-cn': '应写作“{expected}号”',
      'zh-tw': '應寫作「{expected}號」',
    },
    rewrite: { en: 'Change to “{expected}号”', 'zh-cn': '改为“{expected}号”', 'zh-tw': '改為「{expected}號」' },
  },
  *check({ text }) {
    for (const match of text.matchAll(NUMBER)) {
      const expected = `〔${match[2]!}〕${match[6]!}`;
      if (match[0] === expected) continue;
      const at = span(match.index, match.index + match[0].length);
      yield {
        span: at,
        message: 'form',
        data: { expected },
        fixes: [
          { title: { message: 'rewrite', data: { expected } }, kind: 'safe', edits: [{ span: at, text: expected }] },
        ],
      };
    }
  },
});
