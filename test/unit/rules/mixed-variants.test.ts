import rule from '../../../server/src/rules/mixed-variants';
import { expectFindings, expectSuggested } from '../../support/marked';

describe('mixed-variants', () => {
  describe('marks the rarer form', () => {
    it('of a name that is written both ways', () =>
      expectFindings(rule, '臺灣產業發展會議昨日舉行，會中檢討臺灣各縣市的計畫，並比較⟦rarer¦台⟧灣與鄰近國家的經驗。'));
    it('of a glyph, whatever the word', () =>
      expectFindings(rule, '會議室裡陳列各縣市的成果，社區裡也辦理說明會，村⟦裏⟧的長者都來參與。'));
    it('of a word', () => expectFindings(rule, '縣府昨日公布統計結果，各鄉鎮陸續公布細項，主計處另行公⟦佈⟧時間數列。'));
    it('of two as common: that which comes later', () =>
      expectFindings(rule, '委員會決定加強鍛鍊課程，學員應參加體能鍛⟦煉⟧，並記錄結果。'));
    it('across a gloss', () =>
      expectFindings(rule, '本處訂定作業計畫，各單位依計畫辦理，期程如計(jì)⟦劃⟧所列，請於期限內報部備查。'));
    it('that Hong Kong writes', () =>
      expectFindings(rule, '隨着經濟發展，隨着人口老化，社會服務的需要隨⟦著⟧時間增加。'));
  });

  it('offers the form that the document prefers', () =>
    expectSuggested(
      rule,
      '羣眾意見已經彙整，羣眾代表列席會議，⟦群⟧眾反映的問題逐項答覆。',
      'unify',
      '羣眾意見已經彙整，羣眾代表列席會議，羣眾反映的問題逐項答覆。',
    ));

  describe('accepts', () => {
    it('one form throughout, whichever', () => {
      expectFindings(rule, '台灣各縣市公佈計劃，台灣產業發展會議在台北舉行，群眾在會議室裏討論。');
      expectFindings(rule, '臺灣各縣市公布計畫，臺灣產業發展會議在臺北舉行，羣眾在會議室裡討論。');
    });
    it('two words that share a character', () =>
      expectFindings(rule, '週末應注意安全，登記案件另行註記；周先生占有土地，隨後占卜，並佔據會場的說法並無根據。'));
    it('forms of Hong Kong that mean two things', () =>
      expectFindings(rule, '隨着經濟發展，成效顯著，著名學者的著作陸續出版，工作隨着計劃開展。'));
    it('a quotation and a title', () =>
      expectFindings(rule, '臺灣產業發展會議引述「台灣的經驗值得參考」，並依《台灣產業發展條例》辦理。'));
    it('names that have the other form', () =>
      expectFindings(rule, '高峰會議由李國峯主持，陳啓明報告，啟用典禮由王啟文說明，縣長與會。'));
    it('a Simplified text', () => expectFindings(rule, '公布统计结果，各乡镇公佈细项，羣众与群众代表参加会议。'));
  });
});
