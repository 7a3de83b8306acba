import { strict as assert } from 'node:assert';
import { defaultSettings, type Settings } from '../../../server/src/config/settings';
import type { Config } from '../../../server/src/convert/configs';
import { parseReport } from '../../../server/src/parse/index';
import { convertDocument, misfitsOf, type ConversionReport } from '../../../server/src/service/conversion-report';
import { applyEdits } from '../../../server/src/text/edits';
import { converters } from '../../support/converters';

const report = async (
  source: string,
  config: Config = 's2tw',
  settings: Partial<Settings> = {},
  exact = false,
): Promise<ConversionReport> => {
  const document = { report: parseReport(source), settings: { ...defaultSettings, ...settings } };
  const result = convertDocument(await converters.load(config), document, { exact });
  assert.equal(applyEdits(source, result.edits), result.text);
  return result;
};
const causes = async (source: string, config?: Config): Promise<string[]> =>
  (await report(source, config)).edits.map(({ before, text, group, cause }) => `${before}>${text} ${group} ${cause}`);

describe('the report of a conversion', () => {
  for (const [source, ...expected] of [
    ['卫生', '卫>衛 certain character'],
    ['万亩林', '万亩>萬畝 certain character'],
    ['三个', '个>個 certain character'],
    ['头发', '头发>頭髮 ambiguous phrase'],
    ['规划', '规划>規劃 ambiguous phrase'],
    ['关于', '关于>關於 ambiguous phrase'],
    ['植绿复绿', '绿>綠 certain character', '复>復 ambiguous commonest', '绿>綠 certain character'],
    ['公报指明了', '报>報 certain character'],
    ['公布', '布>佈 variant variant'],
    ['主任钟建国', '钟>鍾 name person', '国>國 name person'],
    ['钟山区', '钟>鐘 name place', '区>區 name place'],
  ] as const)
    it(`${source}: ${expected.join(', ')}`, async () => assert.deepEqual(await causes(source), expected));

  it('marks what depends on where words end', async () => {
    const { edits, doubtful } = await report('应对台风的办法');
    const [first] = edits.filter(({ cause }) => cause === 'boundary');
    assert.deepEqual([first?.before, first?.candidates, first?.needsLook], ['台风', ['颱風', '臺風'], true]);
    assert.equal(doubtful.length, 1);
  });
  it('marks other words', async () =>
    assert.deepEqual(await causes('下载软件', 's2twp'), ['载软件>載軟體 variant vocabulary']));
  it('marks the variants of a standard', async () =>
    assert.deepEqual(await causes('裏面有羣眾', 't2tw'), ['裏>裡 variant variant', '羣>群 variant variant']));
  it('marks a character with two Simplified forms', async () => {
    assert.deepEqual(await causes('薴', 't2s'), ['薴>苧 ambiguous form']);
    assert.deepEqual(await causes('瞭望', 'simplified'), []);
  });
  it('offers the other forms of a character, as the target writes them', async () => {
    const { edits } = await report('富帮后富');
    const back = edits.find(({ before }) => before === '后');
    assert.deepEqual(back?.candidates, ['後', '后']);
  });

  it('counts by group', async () => {
    const { counts } = await report('卫生部公布头发的规划');
    assert.deepEqual(counts, { certain: 1, name: 0, ambiguous: 2, variant: 1 });
  });

  describe('tells of names', () => {
    it('kept or changed', async () => {
      const { names, kept } = await report('主任钟志强表示');
      assert.deepEqual(names, [{ span: { start: 2, end: 5 }, text: '钟志强', written: '鍾志強', kind: 'person' }]);
      assert.deepEqual(kept, []);
    });
    it('that were confirmed', async () => {
      assert.equal((await report('余热不多')).text, '餘熱不多');
      const { text, names } = await report('余热不多', 's2tw', { 'convert.personNames': ['余热'] });
      assert.deepEqual([text, names.length], ['余熱不多', 1]);
    });
    it('but not of those that were denied', async () => {
      const source = '主任余岳平说，余岳平到会。';
      assert.equal((await report(source)).names.length, 2);
      const { text, names } = await report(source, 's2tw', { 'convert.notNames': ['余岳平'] });
      assert.deepEqual([text, names], ['主任餘岳平說，餘岳平到會。', []]);
    });
    it('and believes a confirmation more than a denial', async () => {
      const both = { 'convert.personNames': ['余力行'], 'convert.notNames': ['余力行'] };
      assert.equal((await report('余力行', 's2tw', both)).text, '余力行');
    });
  });

  it('heeds the settings', async () => {
    const set = { 'convert.ownPairs': { 软件园: '軟體園' }, 'convert.convertTitles': false };
    const { edits, kept } = await report('《发展规划》与软件园', 's2tw', set);
    assert.deepEqual(
      edits.map(({ before, cause }) => [before, cause]),
      [
        ['与', 'character'],
        ['软件园', 'own'],
      ],
    );
    assert.deepEqual(
      kept.map(({ text, reason }) => [text, reason]),
      [['《发展规划》', 'title']],
    );
  });
  it('says what is protected, where a dictionary would have changed it', async () => {
    const { kept } = await report('见 https://例.cn/发展 和 https://example.cn/ ，【待补】');
    assert.deepEqual(
      kept.map(({ text, reason }) => [text, reason]),
      [
        ['https://例.cn/发展', 'protected'],
        ['【待补】', 'protected'],
      ],
    );
  });
  it('is there for the exact algorithm too', async () => {
    const { edits, names } = await report('主任余岳平说', 's2tw', {}, true);
    assert.deepEqual([edits.length, names.length], [2, 0]);
  });

  it('says what is not in the script of the target', async () => {
    assert.equal(misfitsOf(await report('臺灣公布計畫，羣眾')).length, 0);
    assert.equal(misfitsOf(await report('計劃发展')).length, 1);
    assert.equal(misfitsOf(await report('羣眾', 't2tw')).length, 1);
    assert.equal(misfitsOf(await report('发展规划', 'simplified')).length, 0);
  });
});
