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
  for (const date of [
    '9月31日',
    '二月三十日',
    '11月31日',
    '8月32日',
    '１３月１日',
    '2024-02-30',
    '2023/11/31',
    '二〇二三年九月三十一日',
    '民國112年6月31日',
    '民國一百零五年六月三十一日',
    '一百一十三年二月三十日',
  ])
    it(`flags ${date} in every form`, () => expectFindings(rule, `請於⟦noDay¦${date}⟧前報送。`));
  it('flags a day of the Republic without its name in a Traditional text', () =>
    expectFindings(rule, '本縣訂於⟦noDay¦112年8月32日⟧前公告，⟦noDay¦112-09-31⟧截止收件。'));
  it('flags the end of a stretch', () => expectFindings(rule, '活动于⟦noDay¦9月1日至31日⟧举行。'));
  it('flags a weekday in front of its date', () => expectFindings(rule, '定于⟦weekday¦星期三（⟧2024年5月6日）召开。'));

  describe('without a year', () => {
    const head = '桃源市召开春耕会议\n来源：桃源日报　发布时间：2024-05-22\n';
    it('flags a weekday beside the day on which the text was published', () =>
      expectFindings(rule, `${head}5月20日⟦weekday¦，星期二⟧，桃源市召开会议，部署春耕。`));
    it('flags it beside the day of the signature', () =>
      expectFindings(
        rule,
        '关于召开会议的通知\n各县区：\n会议定于5月20日⟦weekday¦（星期二）⟧召开，请参加。\n桃源市水利局\n2024年5月16日'.replace(
          '（星期二）⟧',
          '（星期二⟧）',
        ),
      ));
    it('flags it where only the day is named', () =>
      expectFindings(rule, `${head}市水利局今天（20日⟦weekday¦，星期二⟧）表示，水情平稳。`));
    it('accepts what agrees, across a new year too', () =>
      expectFindings(
        rule,
        '桃源市召开会议\n来源：桃源日报　发布时间：2024-01-03\n12月31日，星期日，桃源市召开会议。1月2日（周二），县区传达。',
      ));
    it('accepts what nothing places', () => expectFindings(rule, '5月20日，星期二，桃源市召开会议，部署春耕。'));
    it('accepts what lies too far off', () =>
      expectFindings(rule, `${head}11月20日，星期二，桃源市将召开会议，部署冬修。`));
    it('accepts a text that was published years after', () =>
      expectFindings(rule, `${head}2018年以来水利建设提速。5月20日，星期日，桃源市召开会议。`));
    it('accepts a text whose own dates disagree', () =>
      expectFindings(
        rule,
        '桃源市召开会议\n成文日期：2023-05-22\n发布时间：2024-05-22\n5月20日，星期二，桃源市召开会议。',
      ));
    it('accepts an account of the year that is signed at its end', () =>
      expectFindings(
        rule,
        '县图书馆馆庆工作总结\n2025年2月12日召开筹备会，3月7日（周五）确定方案，4月3日（周四）开始布展。\n2025年10月9日',
      ));
    it('accepts a weekday of the year that its paragraph names', () =>
      expectFindings(
        rule,
        '县防汛演练情况\n2024年11月启动准备，12月27日（星期五）开展桌面推演，共有六支队伍参加。\n2025年1月6日，全县总结部署。\n县水利局\n2025年1月9日',
      ));
    it('takes the page’s word for wrong where no weekday agrees with it', () =>
      expectFindings(rule, `${head}5月20日（星期二）召开会议，5月21日（星期三）传达部署。`));
  });

  it('accepts surnames, lunar months and numbers that are no dates', () =>
    expectFindings(
      rule,
      '2024年5月6日，周一鸣书记讲话。農曆二月三十日祭祖。一百一十三年二月二十九日查收。版本2024.13，电话112-34-5678，每月31日结账，24月31日。',
    ));

  it('flags a lunar date of another day', () =>
    expectFindings(rule, '北京时间2025年2月19日⟦lunar¦（农历2025年1月25日⟧）讯。'));

  it('accepts what agrees', () =>
    expectFindings(
      rule,
      '2024年5月6日（星期一）上午，中華民國101年3月15日（星期四），2025年2月19日（农历2025年1月22日）。',
    ));
  it('accepts a leap day', () => expectFindings(rule, '2024年2月29日，全县开展春季植树。'));
  it('accepts years that nobody can place', () => expectFindings(rule, '24年5月6日（星期三）不核对。'));
  it('accepts a weekday that is not the date’s', () =>
    expectFindings(rule, '2024年5月6日起，每逢星期三接访，周五年会另行通知。'));
  it('reads a day that the hour follows at once', () => {
    expectFindings(rule, '臺灣縣市會議紀錄\n時間：⟦noDay¦113年11月31日⟧14時整。');
    expectFindings(rule, '臺灣縣市會議紀錄\n時間：113年11月30日14時整，11月30日9:30散會。');
  });
});
