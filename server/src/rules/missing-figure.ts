import type { Span } from '../text/span';
import { figureHoles } from '../zh/hole-figures';
import { placeholder } from '../zh/hole-placeholder';
import { FILL_IN, fillIn, MARK } from './hole-fixes';
import { FACTS_ARE_RIGHT } from './clauses';
import { defineRule } from './rule';

export default defineRule({
  id: 'missing-figure',
  scope: 'paragraph',
  severity: 'warning',
  docs: {
    title: { en: 'Missing figure', 'zh-cn': '缺少数字', 'zh-tw': '缺少數字' },
    why: {
      en: 'A unit stands without its figure: the page dropped it, or a template was never filled in.',
      'zh-cn': '有单位而没有数字：网页丢了原数，或者模板没有填写。补全之前不能引用。',
      'zh-tw': '有單位而沒有數字：網頁丟了原數，或者範本沒有填寫。補全之前不能引用。',
    },
    clause: FACTS_ARE_RIGHT,
    examples: [
      { bad: '全镇粮食产量⟦missing¦增长%⟧，水利项目总⟦missing¦投资亿元⟧。' },
      { bad: '全縣⟦missing¦建立了個⟧鄉村書屋，辦事時間平均⟦missing¦縮短了分鐘⟧。' },
      // A counter behind a noun counts as a hole only where the document has others.
      { bad: '森林防火⟦missing¦演练次⟧，受灾面积⟦missing¦下降%⟧，出动人员⟦missing¦增长%⟧。' },
      // Where most figures are gone, grammar decides.
      {
        bad: '产量⟦missing¦增长%⟧，总⟦missing¦投资亿元⟧。保留⟦missing¦祠堂栋⟧、⟦missing¦古树株⟧，⟦missing¦名⟧队员参加。',
      },
    ],
  },
  messages: {
    missing: {
      en: '“{phrase}”: no figure before “{unit}”',
      'zh-cn': '“{phrase}”中“{unit}”前缺少数字',
      'zh-tw': '「{phrase}」中「{unit}」前缺少數字',
    },
    fillIn: FILL_IN,
    mark: MARK,
  },
  *check({ prose, counts }, { hasHoles, lacksFigures, script }) {
    if (!hasHoles && counts.certainHoles === 0) return;
    for (const { span, unit } of figureHoles(prose.text, lacksFigures ? 'most' : hasHoles ? 'some' : 'none')) {
      const before = prose.toSource(unit.start, unit.end).start;
      yield {
        span: prose.toSource(span.start, span.end),
        message: 'missing',
        data: {
          phrase: prose.text.slice(phraseStart(span, unit), unit.end),
          unit: prose.text.slice(unit.start, unit.end),
        },
        fixes: fillIn([{ start: before, end: before }], placeholder(script)),
      };
    }
  },
});

/** Where no word leads up to the unit, the three characters before it tell which it is (`8%、%`). */
const phraseStart = (hole: Span, unit: Span): number =>
  hole.start < unit.start ? hole.start : Math.max(0, unit.start - 3);
