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
    expectFindings(rule, '?今年如何。\n怎么办??大家想办法。\n???');
  });
  it('cannot mend what is gone', () =>
    expectFixed(rule, '全年增长⟦$1.$2⟧亿元，其中⟦\ue000⟧占一半。', '全年增长$1.$2亿元，其中\ue000占一半。'));
  it('leaves rare and circled characters', () => expectFindings(rule, '㊷访𠮷野村：二〇二四年R&D投入$1.2亿美元。'));
  it('leaves garbled text to its own rule', () => expectFindings(rule, '全县\ufffd\ufffd\ufffd卫生工作会议召开。'));
});
