import rule from '../../../server/src/rules/date-conflict';
import { expectFindings } from '../../support/marked';

describe('date-conflict', () => {
  it('flags a weekday that the date does not fall on', () =>
    expectFindings(rule, '会议于2024年5月6日⟦weekday¦（星期三⟧）召开。'));
  it('flags it in either script and width', () =>
    expectFindings(rule, '訂於2024年5月6日⟦weekday¦(週五⟧)舉行,敬請出席。'));
  it('flags it in the years of the Republic', () =>
    expectFindings(rule, '時間：中華民國101年3月15日⟦weekday¦（星期五⟧）'));
  it('flags a day that the calendar lacks', () =>
    expectFindings(rule, '请于⟦noDay¦2023年2月29日⟧前报送，并于⟦noDay¦2023年13月1日⟧前整改。'));
  it('flags a lunar date of another day', () =>
    expectFindings(rule, '北京时间2025年2月19日⟦lunar¦（农历2025年1月25日⟧）讯。'));

  it('accepts what agrees', () =>
    expectFindings(
      rule,
      '2024年5月6日（星期一）上午，中華民國101年3月15日（星期四），2025年2月19日（农历2025年1月22日）。',
    ));
  it('accepts a leap day', () => expectFindings(rule, '2024年2月29日，全县开展春季植树。'));
  it('accepts years that nobody can place', () => expectFindings(rule, '24年5月6日（星期三）和本年2月30日都不核对。'));
  it('accepts a weekday that is not the date’s', () =>
    expectFindings(rule, '2024年5月6日起，每逢星期三接访，周五年会另行通知。'));
});
