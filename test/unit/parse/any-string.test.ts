import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { defaultSettings } from '../../../server/src/config/settings';
import { analyze } from '../../../server/src/service/analyze';

/** Analyses a text, and holds every finding to its bounds. */
function survives(source: string): ReturnType<typeof analyze> {
  const analysis = analyze(source, defaultSettings, {
    onCrash: (rule, error) => assert.fail(`${rule} crashed: ${error instanceof Error ? error.stack : String(error)}`),
  });
  for (const { places } of analysis.findings) {
    assert.ok(places.length > 0);
    for (const { span } of places) assert.ok(0 <= span.start && span.start <= span.end && span.end <= source.length);
  }
  return analysis;
}

describe('any string', () => {
  for (const [name, source] of Object.entries({
    empty: '',
    'white space': ' \u3000\t\n\r\n\r',
    NUL: '全县\0工作\0会议召开。\n一、抓落实\0',
    'a lone surrogate': '增长\ud842%，\udfb7下降*%。',
    'a byte order mark': '\ufeff一、工作回顾\n全年增长*%。',
    'mixed line ends': '一、甲\r\n乙。\r丙，\n丁。\n\r戊。',
    'control characters': '\u0001\u0002全县工作会议\u001b[31m召开\u001b[0m。',
  })) {
    it(name, () => void survives(source));
  }
  for (const [name, source] of Object.entries({
    English: 'The annual report notes growth of *% and a total investment of yuan. 1. Health 2. Schools _x_',
    'source code': 'const a = b ? c : d; // 一、初始化\nif (a_b * 2 > 3) { return `总投资`; }\n'.repeat(5),
    'a log': '2026-01-01 00:00:01,123 [main] WARN  com.example.App - 连接超时 host=10.0.0.1 retry=3\n'.repeat(5),
    binary: Array.from({ length: 400 }, (_, i) => String.fromCharCode((i * 37) % 256)).join(''),
  })) {
    it(`${name} gets no finding and no outline`, () => {
      const { findings, report } = survives(source);
      assert.deepEqual([findings, report.outline], [[], []]);
    });
  }
  it('whatever is generated', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => void survives(source)),
      { seed: 3, numRuns: 200 },
    ));
  it('whatever damage is stirred together', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'一二、（）()是*%_×|…“”《》增长总投资亿元衛(wèi)?？,，。\n\r \u3000医院某,'), {
          maxLength: 80,
        }),
        (characters) => void survives(characters.join('')),
      ),
      { seed: 5, numRuns: 300 },
    ));
});
