import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { phrase } from '../../../server/src/lint/finding';
import { lint, missingResources } from '../../../server/src/lint/lint';
import { parseReport } from '../../../server/src/parse/index';
import rule from '../../../server/src/rules/mojibake';
import { createResources } from '../../../server/src/service/resources';
import { expectFindings, expectFixed, unmark } from '../../support/marked';

const resources = createResources((name) =>
  Promise.resolve(readFileSync(join(process.cwd(), 'server/src/zh/mojibake', name))),
);

/** The finding's message and the titles of its fixes, with the model there, as a reader of Simplified sees them. */
async function told(marked: string): Promise<readonly string[]> {
  const report = parseReport(unmark(marked));
  await resources.load(missingResources(report, { rules: [rule] }));
  return lint(report, { rules: [rule], resources: resources.loaded }).flatMap((finding) => [
    phrase(rule, finding, 'zh-cn'),
    ...finding.fixes.map(({ kind, title }) => `${kind}: ${phrase(rule, title, 'zh-cn')}`),
  ]);
}

describe('mojibake', () => {
  describe('of which every byte survives', () => {
    it('UTF-8 read as Latin-1', () =>
      expectFixed(
        rule,
        '各乡镇人民政府、县直各部门：⟦misread¦åŠ\u00a0å¼ºåŸºå±‚æ²»ç\u0090†⟧，请各村认真贯彻执行，确保落实到位。',
        '各乡镇人民政府、县直各部门：加强基层治理，请各村认真贯彻执行，确保落实到位。',
      ));
    it('a misread quotation mark', () =>
      expectFixed(rule, '开展⟦misread¦â€œ⟧清洁家园活动，各村参加。', '开展“清洁家园活动，各村参加。'));
    it('GBK read as Latin-1', () =>
      expectFixed(rule, '通知各村：⟦misread¦¼ÓÇ¿»ù²ãÖÎÀí⟧，请认真执行。', '通知各村：加强基层治理，请认真执行。'));
    it('UTF-8 read as GBK', () =>
      expectFixed(rule, '通知：⟦misread¦鍔犲己鍩哄眰娌荤悊⟧，各村执行。', '通知：加强基层治理，各村执行。'));
    it('up to where clean text goes on, although its characters would make sense too', () =>
      expectFixed(
        rule,
        '縣府表示：⟦misread¦快そ矪┮穐綞⟧，加強宣導，各鄉配合。',
        '縣府表示：辦公處所搬遷，加強宣導，各鄉配合。',
      ));
    it('GBK read as Big5', () =>
      expectFixed(
        rule,
        '会议要求：⟦misread¦旆跡邈妗跪砐渠囥﹝⟧各村认真执行。',
        '会议要求：严格落实各项措施。各村认真执行。',
      ));
    it('Big5 read as GBK', () =>
      expectFixed(rule, '通知：⟦misread¦ず現场だ诀闽そゅ⟧，各村执行。', '通知：內政部分機關公文，各村执行。'));
  });

  describe('of which bytes are gone', () => {
    it('restores a no-break space that became a plain one, when asked', async () =>
      assert.deepEqual(
        await told('各乡镇人民政府、县直各部门：åŠ å¼ºåŸºå±‚æ²»ç\u0090†，请各村认真贯彻执行，确保落实到位。'),
        ['乱码：UTF-8 字节被当作 Latin-1 读取', 'suggestion: 还原为“加强基层治理”'],
      ));
    it('offers a likely text where the last byte of UTF-8 read as GBK is gone', async () => {
      for (const sign of ['\ufffd', '?'])
        assert.deepEqual(await told(`会议强调：\n鎸佺画鎶撳ソ瀹夊叏鐢熶骇鍜岄槻姹${sign}\n各村认真执行。`), [
          '乱码：UTF-8 被当作 GBK 读取，且缺字节，无法准确还原',
          'suggestion: 改为“持续抓好安全生产和防汛”（把握 96%）',
        ]);
    });
    it('says so where nothing tells what the lost byte was', async () =>
      assert.deepEqual(await told('会议强调：\n鍔犲己鍩哄眰娌荤悊锛岀敱鍘\ufffd\n各村认真执行。'), [
        '乱码：UTF-8 被当作 GBK 读取，且缺字节，无法准确还原',
      ]));
    it('says so of U+FFFD', () => expectFindings(rule, '全县⟦replaced¦\ufffd\ufffd\ufffd⟧工作稳步推进。'));
    it('says so of 锟斤拷', () => expectFindings(rule, '全县⟦twice¦锟斤拷锟斤拷⟧工作稳步推进。'));
    it('offers no text for them', async () =>
      assert.deepEqual(await told('全县锟斤拷锟斤拷工作稳步推进。'), ['原文已失：误作 UTF-8 读取后又转码，无法还原']));
    it('finds a slip of one character, and one behind a gloss that left nothing odd', () => {
      expectFindings(rule, '对校外培训机构处?？?，情节严重的吊销执照。'.replace('?？?', '⟦slip¦?？?⟧'));
      expectFindings(rule, '優(yōu)化機構編⟦gloss¦?gàn)?⟧，提高效率。'.replace('優(yōu)', '優'));
    });
    it('names the bytes of a slip before the model is there', () =>
      expectFindings(rule, '我市加强生态环境⟦slip¦?；ず托薷?⟧，成效明显。'));
    it('asks for the model only where there is a slip', () => {
      const asked = (text: string): readonly string[] => missingResources(parseReport(text), { rules: [rule] });
      assert.deepEqual(asked('我市加强生态环境?；ず托薷?，成效明显。'), ['characterPairs']);
      assert.deepEqual(asked('全县锟斤拷锟斤拷工作稳步推进。'), []);
    });
    it('offers the likeliest text with its confidence, never as safe', async () => {
      const [message, first] = await told('我市加强生态环境?；ず托薷?，成效明显。');
      assert.equal(message, '乱码：GBK 错位，字节 A3 BB 被误当“；”替换');
      assert.match(first ?? '', /^suggestion: 改为“保护和修复”（把握 \d+%）$/);
    });
    it('restores what a gloss has split, by the same gloss elsewhere', async () => {
      const [, first] = await told('優(yōu)化服務，業績?yōu)楸U戏罩鷮W，得到群衆好評。');
      assert.match(first ?? '', /^suggestion: 改为“為保障/);
    });
    it('does not guess where a figure may be among what is lost', async () =>
      assert.deepEqual(await told('全市生态环境?；ず托薷?0处，成效明显。'), [
        '乱码：GBK 错位，丢失的字节无法推定，请查原件',
      ]));
  });

  describe('in every line', () => {
    it('is one finding that names the right encoding', async () => {
      const text = '鍔犲己鍩哄眰娌荤悊\n\n鍩哄眰娌荤悊鍔犲己\n\n娌荤悊鍩哄眰鍔犲己\n';
      const said = await told(text);
      assert.equal(said.length, 2);
      assert.equal(said[0], '整个文件是 UTF-8，被当作 GBK 打开：请用 UTF-8 重新打开');
      assert.equal(said[1], 'safe: 还原全部 3 处');
    });
  });

  describe('is not', () => {
    for (const text of [
      '为什么要抓基层治理??因为这是根基。',
      '能干什么?！要看实际成效。',
      '??一、工作回顾与总结。',
      '宝山?钢铁之城，正在转型升级。',
      '投资××××万元，新建××小学。',
      '第一章····1，第二章····9，共两章。',
      '咖啡馆（café）、朵颐（résumé）两店开业。',
      '气温25°C±2°C，面积3×4米，共两处。',
      '货币、奢侈、颠覆、淫秽、坟墓等字词较少见。',
      '珍稀植物有栝楼、枸杞、茯苓、薏苡，共四种。',
      '东京の店铺与ラーメン馆开业，游客增多。',
      '鲍氏䶮、罗氏㵘二人获奖，全村祝贺。',
      '衛(wèi)生工作會(huì)議召開，部署防汛。',
      '你好?(yes)是英文，不在此列。',
    ]) {
      it(`in “${text}”`, () => expectFindings(rule, text));
    }
  });
});
