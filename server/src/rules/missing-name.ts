import { nameHoles } from '../zh/hole-names';
import { placeholder } from '../zh/hole-placeholder';
import { FILL_IN, fillIn, MARK } from './hole-fixes';
import { FACTS_ARE_RIGHT } from './clauses';
import { defineRule } from './rule';

export default defineRule({
  id: 'missing-name',
  scope: 'paragraph',
  severity: 'information',
  docs: {
    title: { en: 'Missing name', 'zh-cn': '缺少名称', 'zh-tw': '缺少名稱' },
    why: {
      en: 'A common noun stands where a particular one is spoken of: its name was dropped. In a document without other holes only wordings that nobody writes are told.',
      'zh-cn':
        '说的是某一个单位、科室或某个人，却没有名称，多半是被删去了。没有其他缺漏的文档中，只提示不可能成句的地方。',
      'zh-tw':
        '說的是某一個單位、科室或某個人，卻沒有名稱，多半是被刪去了。沒有其他缺漏的文件中，只提示不可能成句的地方。',
    },
    clause: FACTS_ARE_RIGHT,
    examples: [
      { bad: '门诊量增长*%。⟦missing¦卫生院的科、科⟧获评市级示范科室。' },
      { bad: '到会率*%。会议由⟦missing¦主持⟧召开，⟦missing¦镇⟧等地汇报，印发⟦empty¦《》⟧。' },
      { bad: '会前慰问了⟦missing¦镇、镇⟧的受灾群众，由⟦missing¦任⟧组长的专班已进驻。' },
      { bad: '候診時間縮短*分鐘。例如，⟦missing¦醫院⟧卒中中心成立以來，已救治患者上千名。' },
    ],
  },
  messages: {
    missing: {
      en: '“{text}”: whose name is missing?',
      'zh-cn': '“{text}”前缺少名称',
      'zh-tw': '「{text}」前缺少名稱',
    },
    behind: {
      en: '“{text}”: what name is missing behind it?',
      'zh-cn': '“{text}”后缺少名称',
      'zh-tw': '「{text}」後缺少名稱',
    },
    empty: {
      en: 'Nothing stands inside “{text}”',
      'zh-cn': '“{text}”内缺少名称',
      'zh-tw': '「{text}」內缺少名稱',
    },
    fillIn: FILL_IN,
    mark: MARK,
  },
  *check({ prose }, { hasHoles, script }) {
    for (const { span, at } of nameHoles(prose.text, !hasHoles)) {
      const places = at.map((offset) => {
        const { start } = prose.toSource(offset, offset + 1);
        return { start, end: start };
      });
      const found = prose.text.slice(span.start, span.end);
      const message = at[0] === span.end ? 'behind' : EMPTY.test(found) ? 'empty' : 'missing';
      yield {
        span: prose.toSource(span.start, span.end),
        message,
        data: { text: message === 'missing' ? found + prose.text.slice(span.end, span.end + 3) : found },
        fixes: fillIn(places, placeholder(script)),
      };
    }
  },
});

/** Quotes and title marks around nothing. */
const EMPTY = /^[《“「『][》”」』]$/;
