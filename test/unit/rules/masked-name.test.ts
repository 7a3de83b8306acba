import { strict as assert } from 'node:assert';
import rule from '../../../server/src/rules/masked-name';
import { expectFindings, expectSuggested } from '../../support/marked';

describe('masked-name', () => {
  it('finds bodies', () => expectFindings(rule, '随后，⟦masked¦*医院⟧、⟦masked¦**中学⟧和⟦masked¦××公司⟧汇报了进展。'));
  it('finds places', () => expectFindings(rule, '⟦某某县⟧地处山区，与⟦XX市⟧、⟦×县⟧接壤，下辖⟦xx镇⟧。'));
  it('finds persons', () => expectFindings(rule, '会议由⟦*同志⟧主持，⟦×××局长⟧讲话，⟦XXX⟧负责记录。'));
  it('finds them in Traditional text', () => expectFindings(rule, '⟦某某縣⟧與⟦○○市⟧合辦，由⟦××醫院⟧承接。'));
  it('finds them over a hard break', () => expectFindings(rule, '全县干部到\n⟦某某县⟧学习，\n收获很大。'));

  it('leaves forms of words in quotes', () => expectFindings(rule, '不得使用“××宾馆”“XX大酒店”等字样。'));
  it('leaves names of models and diplomas', () =>
    expectFindings(rule, '开展1+X证书试点，引进X光机和XL型设备，规模扩大。'));
  it('leaves numerals and names of persons kept private', () =>
    expectFindings(rule, '二○三五年基本實現，當事人陳○金到場。'));
  it('leaves multiplication', () => expectFindings(rule, '推动数据要素×交通运输，长×宽为3×5米。'));
  it('leaves ordinary 某', () => expectFindings(rule, '某些干部在某种程度上存在某一问题，李某另案处理。'));
  it('leaves emphasis and footnotes', () => expectFindings(rule, '**市级**财政要保障，总投资*，另表列出。'));
  it('leaves masked figures and words', () => expectFindings(rule, '增长*%，医药卫生_改革，以*同志为核心的党中央。'));

  it('replaces the mask alone, and is content then', () => {
    const after = '【待补】医院和【待补】县参会。';
    for (const fix of ['mark', 'fillIn']) {
      assert.equal(expectSuggested(rule, '⟦*医院⟧和⟦某某县⟧参会。', fix, after), after);
    }
  });
});
