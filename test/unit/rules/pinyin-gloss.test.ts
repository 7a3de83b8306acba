import rule from '../../../server/src/rules/pinyin-gloss';
import { expectFindings, expectFixed } from '../../support/marked';

describe('pinyin-gloss', () => {
  it('removes every gloss of a document at once', () =>
    expectFixed(
      rule,
      '全鄉衛⟦(wèi)⟧生院召開⟦（kāi）⟧會⟦(huì)⟧議。\n會⟦(huì)⟧上，鎮長⟦(zhǎng)⟧作報告。',
      '全鄉衛生院召開會議。\n會上，鎮長作報告。',
    ));
  it('keeps brackets that explain', () =>
    expectFindings(rule, '社會福利(welfare)和按病種付費(DIP)改革，村(居)委會參加。'));
  it('keeps a reading behind a Simplified character', () => expectFindings(rule, '各位迎客（qiě）来宾，请就座。'));
});
