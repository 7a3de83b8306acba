import { strict as assert } from 'node:assert';
import { createConverters } from '../../../server/src/convert/converter';
import { applyEdits } from '../../../server/src/text/edits';
import { converters, readTable } from '../../support/converters';
import { oracle } from '../../support/opencc';

describe('exact conversion', () => {
  // What opencc-js gives; test/corpus compares the two on generated texts.
  for (const [config, source, result] of [
    ['s2t', '我干什么不干你事。太后的头发很干燥。', '我幹什麼不干你事。太后的頭髮很乾燥。'],
    ['s2tw', '里面说明了什么', '裡面說明了什麼'],
    ['s2tw', '⿰氵里 ⿱⿰汉⿲', '⿰氵里 ⿱⿰汉⿲'],
    ['s2twp', '软件和服务器', '軟體和伺服器'],
    ['s2hk', '为了核实这说法', '為了核實這説法'],
    ['t2s', '乾隆年間的臺灣,著名', '乾隆年间的台湾,著名'],
    ['tw2s', '伺服器裡面的資料,著重', '伺服器里面的资料,着重'],
    ['hk2s', '衞生署説明', '卫生署说明'],
    ['jp2t', '駅弁当 弁護士', '驛辨當 辯護士'],
  ] as const)
    it(`${config}: ${source} → ${result}`, async () => {
      assert.equal((await converters.load(config)).convert(source, { exact: true }).text, result);
    });

  it('keeps a byte order mark and lone surrogates in a long text', async () => {
    const source = '\ufeff' + '汉字'.repeat(6000);
    const converter = await converters.load('s2t');
    assert.equal(converter.convert(source, { exact: true }).text, '\ufeff' + '漢字'.repeat(6000));
    assert.equal(converter.convert(source + '\ud800', { exact: true }).text, '\ufeff' + '漢字'.repeat(6000) + '\ud800');
  });

  it('reads a run of description operators in linear time', async () => {
    const source = '⿰'.repeat(50_000) + '汉';
    const { text } = (await converters.load('s2tw')).convert(source, { exact: true });
    assert.equal(text.length, source.length);
  });

  it('makes one edit for each run of changed characters', async () => {
    const { edits } = (await converters.load('s2t')).convert('全县卫健系统', { exact: true });
    assert.deepEqual(
      edits.map(({ span, text }) => [span.start, span.end, text]),
      [
        [1, 3, '縣衛'],
        [5, 6, '統'],
      ],
    );
  });

  it('never edits half of a surrogate pair', async () => {
    const source = '𬶮𫗋和𬭊';
    const { text, edits } = (await converters.load('s2t')).convert(source, { exact: true });
    assert.equal(applyEdits(source, edits), text);
    for (const { span } of edits) assert.ok((source.charCodeAt(span.start) & 0xfc00) !== 0xdc00);
  });

  it('lets a phrase that changes nothing take its characters from one that would', async () => {
    for (const source of ['发展板', '干部发干', '老板着脸', '以后天为准'])
      assert.equal((await converters.load('s2t')).convert(source, { exact: true }).text, (await oracle('s2t'))(source));
  });

  it('uses rare glyphs only when asked', async () => {
    const converter = await converters.load('t2s');
    assert.equal(converter.convert('殢雲尤雨', { exact: true }).text, '殢云尤雨');
    assert.equal(converter.convert('殢雲尤雨', { exact: true, rareGlyphs: true }).text, '𣨼云尤雨');
  });

  it('reads every table once', async () => {
    const names: string[] = [];
    const own = createConverters((name) => {
      names.push(name);
      return readTable(name);
    });
    await Promise.all([own.load('s2t'), own.load('s2tw'), own.load('s2tw')]);
    assert.deepEqual([...new Set(names)].sort(), [...names].sort());
  });

  it('names a table that is damaged, and reads it again when asked again', async () => {
    let isDamaged = true;
    const own = createConverters(async (name) => {
      const bytes = await readTable(name);
      return isDamaged && name === 'st.bin' ? bytes.slice(0, 1000) : bytes;
    });
    await assert.rejects(own.load('s2t'), /st\.bin is cut off/);
    isDamaged = false;
    assert.equal((await own.load('s2t')).convert('汉').text, '漢');
  });
});
