import { strict as assert } from 'node:assert';
import { loadWrongVariants } from '../../../server/src/convert/wrong-variants';
import type { FindWrongVariants } from '../../../server/src/model/resources';
import { parseReport } from '../../../server/src/parse/index';
import { repairTraditional } from '../../../server/src/service/repair-traditional';
import { applyEdits } from '../../../server/src/text/edits';
import { readTable } from '../../support/converters';

describe('repairing Traditional', () => {
  let find: FindWrongVariants;
  before(async () => void (find = await loadWrongVariants(readTable)));

  const repaired = (text: string): string => applyEdits(text, repairTraditional(parseReport(text), find));

  for (const [text, result] of [
    ['全縣干部會議總結发展成績，關于農歷新年的安排。', '全縣幹部會議總結發展成績，關於農曆新年的安排。'],
    ['臺灣各縣市幹部會議，台灣產業發展，臺灣統計。', '臺灣各縣市幹部會議，臺灣產業發展，臺灣統計。'],
    ['會議由縣長范里松主持，關于計劃的說明。', '會議由縣長范里松主持，關於計劃的說明。'],
  ] as const)
    it(`${text} → ${result}`, () => assert.equal(repaired(text), result));

  for (const text of [
    '全县干部会议总结發展成绩。',
    '臺灣各縣市幹部會議，瞭解編製預算的方法，公布結果。',
    '見 https://example.cn/干部/关于 的說明，國發〔2024〕3號。',
    '',
  ])
    it(`leaves ${text}`, () => assert.deepEqual(repairTraditional(parseReport(text), find), []));

  it('says why', () => {
    const text = '臺灣各縣市干部會議，台灣产業，臺灣。';
    assert.deepEqual(
      repairTraditional(parseReport(text), find).map(({ before, cause }) => [before, cause]),
      [
        ['干', 'variant'],
        ['台', 'unify'],
        ['产', 'script'],
      ],
    );
  });
  it('does nothing more the second time', () => {
    const once = repaired('全縣干部會議總結发展成績，關于農歷，臺灣與台灣。');
    assert.equal(repaired(once), once);
  });
});
