import { findMasks } from '../zh/hole-masks';
import { placeholder } from '../zh/hole-placeholder';
import { FILL_IN, fillIn, MARK } from './hole-fixes';
import { FACTS_ARE_RIGHT } from './clauses';
import { defineRule } from './rule';

export default defineRule({
  id: 'masked-name',
  scope: 'paragraph',
  severity: 'warning',
  owns: ['mask'],
  docs: {
    title: { en: 'Masked name', 'zh-cn': '名称被遮盖', 'zh-tw': '名稱被遮蓋' },
    why: {
      en: 'A sign stands for the name of a place, a body or a person: a template was not filled in, or a site masked it.',
      'zh-cn': '地名、单位名或人名被符号代替：模板没有填写，或者网站作了遮盖。',
      'zh-tw': '地名、單位名或人名被符號代替：範本沒有填寫，或者網站作了遮蓋。',
    },
    clause: FACTS_ARE_RIGHT,
    examples: [
      { bad: '刚才，⟦masked¦*医院⟧和⟦masked¦某某县⟧作了交流发言。' },
      { bad: '會議由⟦masked¦××同志⟧主持，⟦masked¦XX縣⟧負責同志參加。' },
    ],
  },
  messages: {
    masked: {
      en: '“{text}”: a name is masked',
      'zh-cn': '“{text}”的名称被遮盖',
      'zh-tw': '「{text}」的名稱被遮蓋',
    },
    fillIn: FILL_IN,
    mark: MARK,
  },
  *check({ prose }, { script, sparesNames }) {
    for (const { kind, span, cover } of findMasks(prose.text)) {
      if (kind !== 'name' || (sparesNames && AUTHORS_SIGN.test(prose.text.slice(span.start, span.end)))) continue;
      yield {
        span: prose.toSource(cover.start, cover.end),
        message: 'masked',
        data: { text: prose.text.slice(cover.start, cover.end) },
        fixes: fillIn([prose.toSource(span.start, span.end)], placeholder(script)),
      };
    }
  },
});

/** What an author writes for a name that is nobody's business; stars, boxes and blanks are a page's or a form's. */
const AUTHORS_SIGN = /^[某×✕]+$/;
