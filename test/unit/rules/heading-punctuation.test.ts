import { strict as assert } from 'node:assert';
import rule from '../../../server/src/rules/heading-punctuation';
import { applyEdits } from '../../../server/src/text/edits';
import { check, expectFindings, expectFixed, expectSuggested, unmark } from '../../support/marked';

describe('heading-punctuation', () => {
  it('removes a mark behind a bracketed label', () =>
    expectFixed(
      rule,
      '（一）⟦behind¦、⟧清淤\n两处。\n(二)⟦behind¦、⟧固堤\n三处。',
      '（一）清淤\n两处。\n(二)固堤\n三处。',
    ));
  it('puts a comma behind 第一', () =>
    expectFixed(
      rule,
      '要抓三件事。第一⟦ordinal¦、⟧清淤要早。第二⟦ordinal¦、⟧固堤要实。',
      '要抓三件事。第一，清淤要早。第二，固堤要实。',
    ));
  it('puts dots behind the figures of a run, and tells it once', () => {
    const text = '1⟦figure¦、⟧清淤要早。\n2⟦figure¦、⟧固堤要实。\n3⟦figure¦、⟧建闸要快。';
    expectFindings(rule, text);
    const [finding, ...more] = check(rule, unmark(text));
    assert.equal(applyEdits(unmark(text), finding!.fixes[0]!.edits), '1.清淤要早。\n2.固堤要实。\n3.建闸要快。');
    assert.deepEqual(more, []);
  });
  it('removes a mark that stands twice', () =>
    expectFixed(rule, '清淤两处⟦doubled¦。。⟧固堤三处⟦doubled¦，，⟧建闸一座。', '清淤两处。固堤三处，建闸一座。'));
  it('tells a half-width mark beside a full-width one', () =>
    void expectSuggested(
      rule,
      '清淤两处⟦。.⟧固堤三处，增长5%⟦,，⟧用时10.5天。',
      'single',
      '清淤两处。固堤三处，增长5%,用时10.5天。',
    ));
  it('removes the marks of a pair that stand twice', () =>
    expectFixed(
      rule,
      '学习⟦doubled¦《《⟧水法⟦doubled¦》》⟧，弘扬⟦doubled¦““⟧大禹⟦doubled¦””⟧精神。',
      '学习《水法》，弘扬“大禹”精神。',
    ));
  it('accepts a title that begins with a title', () =>
    expectFindings(rule, '印发《《水法》实施办法》，落实““三线一单”管控”要求（（二）除外）。'));
  it('leaves it to the reader which of two marks to keep', () =>
    void expectSuggested(rule, '清淤两处⟦，。⟧固堤三处。', 'single', '清淤两处，固堤三处。'));
  it('accepts an ellipsis of full stops, and the labels of a Traditional text', () =>
    expectFindings(rule, '還有很多。。。\n1、清淤兩處，計畫執行。\n2、固堤三處，費用實支。'));
  it('accepts the standard forms', () =>
    expectFindings(
      rule,
      '一、形势\n（一）总体平稳。\n1. 水情\n（1）雨量偏多。\n①上游来水。②下游顶托。\n第一，早部署。第二，早落实。',
    ));
  it('accepts enumerations of references', () =>
    expectFindings(rule, '依照第五条第（一）、（二）项和第三、第四款办理。'));
  it('accepts 一、', () => expectFindings(rule, '一、清淤\n二、固堤'));
  it('puts a 顿号 behind the numerals of a run, and tells it once', () => {
    const text = '一⟦numeral¦.⟧清淤\n两处。\n二⟦numeral¦．⟧固堤\n三处。';
    expectFindings(rule, text);
    const [finding, ...more] = check(rule, unmark(text));
    assert.equal(applyEdits(unmark(text), finding!.fixes[0]!.edits), '一、清淤\n两处。\n二、固堤\n三处。');
    assert.deepEqual(more, []);
  });
  it('accepts white space behind 一', () => expectFindings(rule, '一　清淤\n两处。\n二　固堤\n三处。'));
});
