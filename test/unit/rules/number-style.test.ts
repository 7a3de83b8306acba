import { strict as assert } from 'node:assert';
import rule from '../../../server/src/rules/number-style';
import { applyEdits } from '../../../server/src/text/edits';
import { check, expectFindings, expectFixed, expectSuggested, unmark } from '../../support/marked';

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

  it('makes full-width figures of a Simplified text half-width', () => {
    const text = '到位率达到⟦wide¦９５．５％⟧以上，⟦wide¦２０２３⟧年建成⟦wide¦３⟧个。';
    expectFindings(rule, text);
    const [finding] = check(rule, unmark(text));
    assert.equal(applyEdits(unmark(text), finding!.fixes[0]!.edits), '到位率达到95.5%以上，2023年建成3个。');
  });
  it('tells a full-width point beside half-width ones', () => {
    expectFindings(rule, '工业增长3⟦wide¦．⟧5％，农业增长6.2%。');
    expectFindings(rule, '工业增长3．5％，农业增长6．2％，见第3．1条。');
  });
  it('mends a comma, a point and a zero that were mistyped in a figure', () =>
    void expectSuggested(
      rule,
      '完成税收⟦spoilt¦12，000⟧万元，收入⟦spoilt¦1O.2⟧亿元，到⟦spoilt¦2O24⟧年，价格上涨⟦spoilt¦0..3%⟧。',
      'writeZero',
      '完成税收12,000万元，收入10.2亿元，到2024年，价格上涨0.3%。',
    ));
  it('accepts commas between numbers, and letters of codes', () =>
    expectFindings(rule, '完成3，其余5项；2024，300人参加；12，30人；型号3OK，H2O含量，CO2排放2.1万吨。'));
  it('takes the 顿号 out of a rough number', () =>
    void expectSuggested(
      rule,
      '每村推选⟦guess¦3、4⟧名监督员，走访⟦guess¦七、八⟧户。',
      'writeZero',
      '每村推选三四名监督员，走访七八户。',
    ));
  it('flags a date in two kinds of numerals', () =>
    expectFindings(rule, '⟦mixedDate¦二〇二四年5月21日⟧开工，⟦mixedDate¦2025年三月一日⟧完工。'));
  it('drops the zero before month and day', () =>
    expectFixed(rule, '⟦padded¦2024年05月06日⟧开工，2024年10月20日完工。', '2024年5月6日开工，2024年10月20日完工。'));
  it('accepts what looks like it', () =>
    expectFindings(
      rule,
      '3、4号楼，二、三产业，一、二等奖，第三、四个五年，三、四次全会，5、7名，1、2、3名，2024年五月初五，二〇二四年五月。\n１．清淤',
    ));
  it('accepts the figures and dates of a Traditional text', () =>
    expectFindings(rule, '本辦法自１１３年５月１日施行，費用５．５元，於2024年05月06日發布，每戶三、五天。'));
  it('accepts the fields of the page', () =>
    expectFindings(rule, '发布日期：2024年05月06日　浏览次数：12\n全市春耕工作会议召开，部署任务。'));
  it('accepts the zero of Hong Kong’s and Taiwan’s offices', () =>
    expectFindings(
      rule,
      '會議在二○二四年三月十二日舉行，條例於⟦zero¦二O二四⟧年三月檢討，⟦zero¦二○一七⟧年以來執行順利。',
    ));
  it('accepts it in a year alone where their quotation marks are', () =>
    expectFindings(rule, '當局在「二○二三至二四年度」檢討條例，並於⟦zero¦二O二四⟧年推行。'));
  it('finds it in a year alone where those of a converted text are', () =>
    expectFindings(rule, '香港同胞“返鄉置業”，⟦zero¦二○二三⟧年以來執行順利，開會總結經驗。'));
  it('accepts the standard forms', () =>
    expectFindings(rule, '二〇二四年，合格率为91%～98%，农历正月廿二，公历2025年2月19日。'));
  it('accepts numbers that are no years', () =>
    expectFindings(
      rule,
      '杏花村2025年度工作总结，编号2024全部入库，电话2024-5678，一○一厂、二0三室，型号2023工作站。',
    ));
  it('accepts ranges of other things', () => expectFindings(rule, '2021～2025年、3～5个、1—3层。'));
});
