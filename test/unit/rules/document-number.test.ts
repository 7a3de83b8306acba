import rule from '../../../server/src/rules/document-number';
import { expectFindings, expectFixed } from '../../support/marked';

describe('document-number', () => {
  it('flags square brackets and leading zeros', () =>
    expectFixed(rule, '依据清政发⟦form¦[2023]01⟧号文件。', '依据清政发〔2023〕1号文件。'));
  it('flags round and lenticular brackets', () =>
    expectFixed(
      rule,
      '见清政办函⟦（2022）15⟧号、清水字⟦【2021】7⟧号。',
      '见清政办函〔2022〕15号、清水字〔2021〕7号。',
    ));
  it('flags 第 before the number', () => expectFixed(rule, '印发清政令⟦〔2020〕第8⟧号。', '印发清政令〔2020〕8号。'));
  it('flags it in Traditional text', () =>
    expectFixed(rule, '依清政辦發⟦[2024]3⟧號辦理。', '依清政辦發〔2024〕3號辦理。'));

  it('flags zeros and 第 behind any mark in hexagonal brackets, and square brackets', () =>
    expectFixed(
      rule,
      '见清安委⟦〔2023〕021⟧号、清河长⟦〔2023〕第2⟧号、清党组⟦[2024]5⟧号。',
      '见清安委〔2023〕21号、清河长〔2023〕2号、清党组〔2024〕5号。',
    ));
  it('accepts buildings and case numbers', () =>
    expectFindings(rule, '（2024）5号楼，（2023）清02民终15号，清河新村[2024]5号楼，清安委〔2023〕21号。'));
  it('accepts the standard form', () => expectFindings(rule, '依据清政发〔2023〕1号、清政办发〔2024〕12号文件。'));
  it('accepts years in brackets that number nothing', () =>
    expectFindings(rule, '计划（2024）已经印发，5号楼完工，见附件[2024]。'));
  it('accepts the numbers of Taiwan', () =>
    expectFindings(rule, '府教字第0940004333號函、臺水政字第1090123456號公告。'));
  it('accepts an order by its number', () => expectFindings(rule, '县人民政府令第3号公布，主席令第四十六号。'));
});
