import rule from '../../../server/src/rules/number-style';
import { expectFindings, expectFixed, expectSuggested } from '../../support/marked';

describe('number-style', () => {
  it('flags every wrong zero of a year', () =>
    expectFixed(rule, '⟦zero¦二O二三⟧年和⟦zero¦二○二0⟧年的工作。', '二〇二三年和二〇二〇年的工作。'));
  it('flags a range that bears its sign once', () =>
    expectFixed(
      rule,
      '合格率为⟦range¦91.5～⟧98%，增幅⟦5—⟧8％。'.replace('⟦5—⟧', '⟦range¦5—⟧'),
      '合格率为91.5%～98%，增幅5％—8％。',
    ));
  it('flags a year without 年', () =>
    void expectSuggested(rule, '局长回顾⟦2024⟧各项工作。', 'addYear', '局长回顾2024年各项工作。'));
  it('flags a lunar date in Arabic numerals', () =>
    expectFindings(rule, '北京时间2025年2月19日（⟦lunar¦农历2025年1月22日⟧）。'));

  it('flags a figure whose point or sign went wrong', () =>
    void expectSuggested(
      rule,
      '产量增长⟦18。8%⟧，收入增长⟦1. 8⟧倍，能耗下降⟦7.％⟧，合格率⟦98.5%%⟧。',
      'writeZero',
      '产量增长18.8%，收入增长1.8倍，能耗下降7％，合格率98.5%。',
    ));
  it('accepts figures at a sentence’s end, labels and lists', () =>
    expectFindings(rule, '全县有乡镇十八。8%的村通了快递。\n1. 8倍镜入库。\n税率为3.5%、7%，共2.4万元。'));

  it('accepts the standard forms', () =>
    expectFindings(rule, '二〇二四年，合格率为91%～98%，农历正月廿二，公历2025年2月19日。'));
  it('accepts numbers that are no years', () =>
    expectFindings(rule, '编号2024全部入库，电话2024-5678，一○一厂、二0三室，型号2023工作站。'));
  it('accepts ranges of other things', () => expectFindings(rule, '2021～2025年、3～5个、1—3层。'));
});
