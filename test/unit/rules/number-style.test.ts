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

  it('accepts the standard forms', () =>
    expectFindings(rule, '二〇二四年，合格率为91%～98%，农历正月廿二，公历2025年2月19日。'));
  it('accepts numbers that are no years', () =>
    expectFindings(rule, '编号2024全部入库，电话2024-5678，一○一厂、二0三室，型号2023工作站。'));
  it('accepts ranges of other things', () => expectFindings(rule, '2021～2025年、3～5个、1—3层。'));
});
