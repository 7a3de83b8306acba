import rule from '../../../server/src/rules/odd-character';
import { expectFindings, expectFixed } from '../../support/marked';

describe('odd-character', () => {
  it('writes the characters that forms stand for', () =>
    expectFixed(
      rule,
      '⟦⼀⟧年来，⟦㆗⟧央和地方共同努⟦\uf98a⟧，&ldquo;三农&rdquo;工作向好。'.replace(/&\w+;/g, '⟦$&⟧'),
      '一年来，中央和地方共同努力，“三农”工作向好。',
    ));
  it('restores an indent that became question marks', () => {
    expectFixed(rule, '⟦??⟧今年以来，粮食丰收。', '　　今年以来，粮食丰收。');
    expectFixed(rule, '⟦??⟧2025年，粮食丰收。', '　　2025年，粮食丰收。');
    expectFindings(rule, '?今年如何。\n怎么办??大家想办法。\n???');
  });
  it('removes tags without which the text reads on, and shows the others', () =>
    expectFixed(
      rule,
      '⟦<p style="text-indent:2em">⟧各镇要落实⟦<strong>⟧责任⟦</strong>⟧，⟦<br/>⟧配齐人员。⟦</p>⟧',
      '各镇要落实责任，<br/>配齐人员。',
    ));
  it('leaves what only looks like a tag', () =>
    expectFindings(
      rule,
      '气温<5℃或>35℃时停工，a<b且c>d，推行<一企一策>，面积为12m<sup>2</sup>。\n| 甲<br>乙 | 丙 |\n用`<p>`分段，由市大数据局制定规范。',
    ));
  it('knows entities that lost their end, and separators of lines', () =>
    expectFindings(rule, '⟦&nbsp⟧⟦&nbsp⟧各镇各村要抓好任务的落实，⟦\u2028⟧确保完成。AT&T公司除外。'));
  it('cannot mend what is gone', () =>
    expectFixed(rule, '全年增长⟦$1.$2⟧亿元，其中⟦\ue000⟧占一半。', '全年增长$1.$2亿元，其中\ue000占一半。'));
  it('leaves rare and circled characters', () => expectFindings(rule, '㊷访𠮷野村：二〇二四年R&D投入$1.2亿美元。'));
  it('leaves garbled text to its own rule', () => expectFindings(rule, '全县\ufffd\ufffd\ufffd卫生工作会议召开。'));
});
