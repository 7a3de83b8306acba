import { strict as assert } from 'node:assert';
import rule from '../../../server/src/rules/masked-word';
import { check, expectFindings, expectSuggested } from '../../support/marked';
import { phrase } from '../../../server/src/lint/finding';

describe('masked-word', () => {
  it('finds a word that is known', () => {
    expectFindings(rule, '推进行政管理⟦known¦_⟧改革，健全水利工程管理⟦known¦_⟧和运行机制。');
    expectFindings(rule, '在以⟦known¦_⟧同志为核心的党中央坚强领导下，学习⟦known¦**⟧生态文明思想。');
    expectFindings(rule, '要进⟦known¦_⟧步落实，收入有了⟦known¦_⟧定增长。');
  });
  it('finds it in Traditional text', () =>
    expectFindings(rule, '深化醫藥衛生⟦known¦_⟧改革，堅持以⟦known¦_⟧新時代中國特色社會主義思想為指導。'));
  it('finds it in Hong Kong’s forms', () => expectFindings(rule, '深化醫藥衞生⟦known¦_⟧改革，加強羣眾監督。'));
  it('finds it at the start of a clause', () => expectFindings(rule, '⟦known¦_⟧总书记作出重要指示。'));
  it('finds a word that nobody knows', () => expectFindings(rule, '加强水利⟦masked¦_⟧建设，防范⟦masked¦*⟧风险。'));
  it('finds it over a hard break', () => expectFindings(rule, '深化医药\n卫生⟦known¦_⟧改革，\n减轻负担。'));

  it('leaves formulas, file names and identifiers', () => {
    expectFindings(rule, '浓度PM_2.5下降，SO_2减排，见附件list_2。');
    expectFindings(rule, '推进snake_case命名，网址为http://a.gov.cn/t2023_1.html。');
  });
  it('leaves the blank of a form', () => expectFindings(rule, '本人____自愿报名，单位盖章______。'));
  it('leaves masked figures and names to their rules', () =>
    expectFindings(rule, '增长_%，*医院接诊*人，某某县参会。'));
  it('leaves multiplication and emphasis', () =>
    expectFindings(rule, '数据要素×现代农业，**重点**工作，**一、**总体要求。'));

  it('restores what is known, with its reason', () => {
    const marked = '深化医药卫生⟦known¦_⟧改革，进⟦known¦_⟧步加强。';
    const after = '深化医药卫生体制改革，进一步加强。';
    assert.equal(expectSuggested(rule, marked, 'restore', after), after);
    const [first] = check(rule, '深化医药卫生_改革。');
    assert.equal(phrase(rule, first!.fixes[0]!.title, 'zh-cn'), '填入“体制”（通行提法：医药卫生体制改革）');
  });
  it('restores in the script of the document', () => {
    const after = '深化醫藥衛生體制改革，學習貫徹習近平總書記講話。';
    assert.equal(expectSuggested(rule, '深化醫藥衛生⟦_⟧改革，學習貫徹⟦_⟧總書記講話。', 'restore', after), after);
  });
  it('marks what is not', () => {
    const after = '加强水利【待补】建设。';
    assert.equal(expectSuggested(rule, '加强水利⟦_⟧建设。', 'mark', after), after);
  });
});
