import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { figureHoles } from '../../../server/src/zh/hole-figures';
import { fold } from '../../../server/src/zh/hole-fold';
import { unitAt } from '../../../server/src/zh/hole-scan';
import { countCertainHoles, maskSpans } from '../../../server/src/zh/holes';
import { HOLE_CONTEXTS, holeContexts } from '../../../tools/generate-hole-contexts';

/** What the table of contexts was compiled from; it is not part of the project. */
const CONTEXTS = resolve(import.meta.dirname, '../../../../shared/data/missing-figure-contexts.tsv');

const masks = (text: string): string[] => maskSpans(text).map(({ start, end }) => text.slice(start, end));

describe('holes', () => {
  it('covers the masking characters alone', () => {
    assert.deepEqual(masks('增长*%，××万元，某某县，卫生_改革，20XX年'), ['*', '××', '某某', '_', 'XX']);
  });
  it('sees no mask in signs that mean something', () => {
    for (const text of [
      '7*24小时',
      '总值*，',
      '2×66',
      'PM_2.5',
      '**重点**工作',
      '二○三五年',
      'snake_case',
      '某些',
      'http://a_b.cn',
    ]) {
      assert.deepEqual(masks(text), [], text);
    }
  });
  it('reads Markdown’s emphasis as such, also before a name', () => {
    assert.deepEqual(masks('**1.优势产业：**省委作出部署。'), []);
    assert.deepEqual(masks('- **县域**经济'), []);
  });
  it('counts the holes that are sure by themselves', () => {
    assert.equal(countCertainHoles('产量增长%，总投资亿元，县域市场活跃。'), 2);
    assert.equal(countCertainHoles('產量增長％，總投資億元。'), 2);
    assert.equal(countCertainHoles('修建便桥座，疏浚沟渠条。'), 0);
    assert.equal(countCertainHoles('产量增长8%，总投资3亿元。'), 0);
  });
  it('finds the same in either script', () => {
    const [simplified, traditional] = ['办理压缩个工作日，劳务输出万人次', '辦理壓縮個工作日，勞務輸出萬人次'];
    for (const loss of ['some', 'most'] as const) {
      assert.deepEqual(figureHoles(traditional, loss), figureHoles(simplified, loss));
      assert.equal(figureHoles(simplified, loss).length, 2);
    }
  });
  it('reads the longest unit', () => {
    assert.equal(unitAt('萬平方公里', 0)?.text, '万平方公里');
    assert.equal(unitAt('人次', 0)?.base, '人次');
    assert.equal(unitAt('万里', 0), undefined);
  });
  it('folds characters one for one', () => {
    assert.equal(fold('總投資億元，𠮷野家'), '总投资亿元，𠮷野家');
    assert.equal(fold('总投资'), '总投资');
  });
  it('takes time in proportion to the text', () => {
    const piece = '**重点**项目*个，增长%，_改革，××县，企业家，20XX年。';
    const cost = (copies: number): number => {
      const text = piece.repeat(copies);
      const start = process.hrtime.bigint();
      maskSpans(text);
      countCertainHoles(text);
      figureHoles(text, 'most');
      return Number(process.hrtime.bigint() - start);
    };
    cost(500);
    const [small, large] = [Math.min(cost(500), cost(500), cost(500)), Math.min(cost(5000), cost(5000))];
    assert.ok(large < small * 30, `ten times the text took ${(large / small).toFixed(1)} times the time`);
  });
  it('has a table that is what its maker makes', async () => {
    if (!existsSync(CONTEXTS)) {
      console.warn(`NOT CHECKED: ${CONTEXTS} is not here, so hole-contexts.ts may be stale`);
      return;
    }
    assert.equal(
      readFileSync(HOLE_CONTEXTS, 'utf8'),
      await holeContexts(CONTEXTS),
      'run tools/generate-hole-contexts.ts',
    );
  });
});
