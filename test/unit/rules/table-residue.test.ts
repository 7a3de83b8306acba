import rule from '../../../server/src/rules/table-residue';
import { expectFindings, expectFixed } from '../../support/marked';

describe('table-residue', () => {
  it('removes empty cells with their lines', () =>
    expectFixed(
      rule,
      '⟦|⟧\n⟦|⟧\n全市教育工作会议召开⟦ |⟧\n会议总结了工作。\n⟦| |⟧\n相关部门参加。',
      '全市教育工作会议召开\n会议总结了工作。\n相关部门参加。',
    ));
  it('removes a border before the text', () =>
    expectFixed(rule, '⟦| ⟧全市教育工作会议召开\n会议总结了工作。', '全市教育工作会议召开\n会议总结了工作。'));
  it('removes the last line', () => expectFixed(rule, '会议总结了工作。\n⟦|⟧', '会议总结了工作。\n'));
  it('keeps a table', () =>
    expectFindings(rule, '各县区完成情况如下：\n\n| 县区 | 完成数 |\n|---|---|\n| 东城 | 12 |\n|\n| 西城 | 15 |'));
  it('keeps a border inside a line', () => expectFindings(rule, '基层新观察㊵|走进三个村庄\n今年工作怎么干？'));
});
