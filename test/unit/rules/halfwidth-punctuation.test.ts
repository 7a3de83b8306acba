import { strict as assert } from 'node:assert';
import rule from '../../../server/src/rules/halfwidth-punctuation';
import { check, expectFindings, expectFixed } from '../../support/marked';

describe('halfwidth-punctuation', () => {
  it('widens the marks of Chinese text', () =>
    expectFixed(
      rule,
      '会议指出⟦:⟧去年增长8%⟦,⟧按病种付费⟦(⟧DIP⟦)⟧改革推进⟦;⟧共投入1,200万元⟦!⟧\n⟦(⟧一⟦)⟧还有多少差距⟦?⟧',
      '会议指出：去年增长8%，按病种付费（DIP）改革推进；共投入1,200万元！\n（一）还有多少差距？',
    ));
  it('looks through glosses and hard breaks', () =>
    expectFixed(
      rule,
      '各級單位負(fù)責⟦,⟧全縣教育系統要認真貫徹落實會議精神⟦,⟧\n抓好開(kāi)局⟦,⟧再創佳績。',
      '各級單位負(fù)責，全縣教育系統要認真貫徹落實會議精神，\n抓好開(kāi)局，再創佳績。',
    ));
  it('pairs quotation marks', () =>
    expectFixed(rule, '注明⟦"⟧来源⟦"⟧的稿件，版权归本单位。', '注明“来源”的稿件，版权归本单位。'));
  it('counts only where there is something to count', () => {
    assert.equal(check(rule, '会议指出:要抓落实。')[0]?.message, 'mark');
    assert.equal(check(rule, '会议指出:要抓落实,见实效。')[0]?.message, 'marks');
  });
  it('leaves the fields of the page around a full-width text', () =>
    expectFindings(rule, '来源: 某某网  作者: 王晓明  日期: 2024-03-05\n会议指出：要抓落实，见实效。'));
  it('takes them along where the text is half-width too', () =>
    expectFindings(rule, '来源⟦:⟧某某网\n会议指出⟦:⟧要抓落实⟦,⟧见实效。'));
  it('does not touch garbled text', () => expectFindings(rule, '本年新增??碌脑鲩L點?，工作有序推進。'));
  it('leaves numbers, times, addresses and Latin text', () =>
    expectFindings(rule, '上午9:30，比例为1:3，共1,200项，见http://www.example.com/a?b=1，执行ISO 9001:2015标准。'));

  it('leaves a Traditional text all of whose brackets are half-width', () =>
    expectFindings(rule, '(一)修訂《道路交通(修訂)條例》(第374章)，訂明罰則。\n(二)設置號誌，維護行車安全。'));
  it('finds a bracket of them that has lost its fellow, or has one of the other width', () =>
    expectFindings(rule, '(一)修訂《道路交通(修訂)條例》，訂明罰則⟦(⟧附表二）。\n二⟦)⟧設置號誌，維護行車安全。'));
  it('takes the brackets along where other marks are half-width too', () =>
    expectFindings(rule, '⟦(⟧一⟦)⟧修訂條例⟦,⟧訂明罰則。\n⟦(⟧二⟦)⟧設置號誌⟦,⟧維護行車安全。'));
  it('finds the brackets of a Simplified text', () => expectFindings(rule, '⟦(⟧一⟦)⟧修订条例，订明罚则。'));
});
