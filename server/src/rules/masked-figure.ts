import { findMasks } from '../zh/hole-masks';
import { placeholder } from '../zh/hole-placeholder';
import { FILL_IN, fillIn, leadingWords, MARK } from './hole-fixes';
import { FACTS_ARE_RIGHT } from './clauses';
import { defineRule } from './rule';

export default defineRule({
  id: 'masked-figure',
  scope: 'paragraph',
  severity: 'warning',
  owns: ['mask'],
  docs: {
    title: { en: 'Masked figure', 'zh-cn': '数字被遮盖', 'zh-tw': '數字被遮蓋' },
    why: {
      en: 'A sign stands where a figure was: the site masked it, or a template was never filled in. It cannot be quoted so.',
      'zh-cn': '符号占了数字的位置：网站遮盖了原数，或者模板没有填写。补全之前不能引用。',
      'zh-tw': '符號占了數字的位置：網站遮蓋了原數，或者範本沒有填寫。補全之前不能引用。',
    },
    clause: FACTS_ARE_RIGHT,
    examples: [
      { bad: '全年门诊量增长⟦masked¦*%⟧，新增床位⟦masked¦*张⟧，发放宣传册⟦masked¦*万份⟧。' },
      { bad: '完成投資⟦masked¦××萬元⟧，⟦masked¦20*年⟧可以竣工。' },
    ],
  },
  messages: {
    masked: {
      en: '“{context}”: the figure is masked',
      'zh-cn': '“{context}”中的数字被遮盖',
      'zh-tw': '「{context}」中的數字被遮蓋',
    },
    fillIn: FILL_IN,
    mark: MARK,
  },
  *check({ prose }, { script }) {
    for (const { kind, span, cover } of findMasks(prose.text)) {
      if (kind !== 'figure') continue;
      yield {
        span: prose.toSource(cover.start, cover.end),
        message: 'masked',
        data: { context: leadingWords(prose.text, cover.start) + prose.text.slice(cover.start, cover.end).trim() },
        fixes: fillIn([prose.toSource(span.start, span.end)], placeholder(script)),
      };
    }
  },
});
