import { strict as assert } from 'node:assert';
import { asPattern, fitsPattern } from '../../../server/src/config/glob';
import { layerSettings, suppressionsFor, type PlacedProject } from '../../../server/src/config/project';
import { cursorAt } from '../../../server/src/config/project-cursor';
import { readProject } from '../../../server/src/config/project-file';
import { defaultSettings } from '../../../server/src/config/settings';

const placed = (text: string, path = 'a.txt'): PlacedProject => ({ project: readProject(text), path });

describe('project files, one above the other', () => {
  it('give the nearest the last word, setting by setting', () => {
    const near = placed('detect: never\nlevels: { mojibake: hint }\n');
    const far = placed('detect: always\nlevels: { mojibake: off, broken-line: off }\ncodeLens: false\n');
    const { detect, levels, codeLens } = layerSettings(defaultSettings, [near, far]);
    assert.deepEqual([detect, levels, codeLens], ['never', { mojibake: 'hint', 'broken-line': 'off' }, false]);
  });
  it('add up their lists and pairs, those of the user included', () => {
    const user = { ...defaultSettings, 'convert.keepWords': ['甲'], 'convert.ownPairs': { 软件: '軟體', 云: '雲' } };
    const file = placed('convert: { keepWords: [乙, 甲], ownPairs: { 软件: 軟件 } }\n');
    const settings = layerSettings(user, [file]);
    assert.deepEqual(settings['convert.keepWords'], ['甲', '乙']);
    assert.deepEqual(settings['convert.ownPairs'], { 软件: '軟件', 云: '雲' });
  });
  it('leave the settings of who has none as they are', () =>
    assert.deepEqual(layerSettings(defaultSettings, []), defaultSettings));
  it('ignore what concerns the document, by its path from each file', () => {
    const near = placed('ignore: [{ text: x, file: a.txt }, { text: y, file: b.txt }]', 'a.txt');
    const far = placed('ignore: [{ text: z, file: year/a.txt }, { text: w }, { text: v, file: a.txt }]', 'year/a.txt');
    assert.deepEqual(
      suppressionsFor([near, far]).map(({ text }) => text),
      ['x', 'z', 'w'],
    );
  });
});

describe('a pattern of files', () => {
  const fits: readonly (readonly [string, string])[] = [
    ['a.txt', 'a.txt'],
    ['./a.txt', 'a.txt'],
    ['*.txt', 'a.txt'],
    ['**/*.txt', 'a.txt'],
    ['**/*.txt', 'x/y/a.txt'],
    ['web/**', 'web/x/a.txt'],
    ['web/', 'web/x/a.txt'],
    ['**', 'x/a.txt'],
    ['20??/*报告*.txt', '2024/工作报告(定稿).txt'],
    ['a**/b.txt', 'ab/b.txt'],
    ['e\u0301.txt', '\u00e9.txt'],
    [asPattern('奇*怪?[1].txt'), '奇*怪?[1].txt'],
  ];
  const misses: readonly (readonly [string, string])[] = [
    ['a.txt', 'x/a.txt'],
    ['*.txt', 'x/a.txt'],
    ['web', 'web/a.txt'],
    ['web/**', 'webs/a.txt'],
    ['?.txt', 'ab.txt'],
    ['a.txt', 'a.txt.bak'],
    ['', 'a.txt'],
    [asPattern('a*.txt'), 'ab.txt'],
  ];
  for (const [pattern, path] of fits) it(`${pattern} means ${path}`, () => assert.ok(fitsPattern(path, pattern)));
  for (const [pattern, path] of misses)
    it(`${pattern} does not mean ${path}`, () => assert.ok(!fitsPattern(path, pattern)));
  it('takes no time, however it is made', () => {
    // A regular expression made of this would not come back.
    assert.ok(!fitsPattern('a'.repeat(2000), `${'*a'.repeat(500)}b`));
    assert.ok(!fitsPattern('a/'.repeat(500), `${'**/a/'.repeat(200)}b`));
  });
});

describe('the cursor in a project file', () => {
  const at = (marked: string): unknown => {
    const { path, key, word } = cursorAt(marked.replace('‸', ''), marked.indexOf('‸'));
    return [path.join('.'), key, marked.replace('‸', '').slice(word.start, word.end)];
  };
  const cases: readonly (readonly [string, unknown])[] = [
    ['‸', ['', undefined, '']],
    ['det‸', ['', undefined, 'det']],
    ['detect: al‸ways', ['', 'detect', 'always']],
    ['levels:\n  mo‸', ['levels', undefined, 'mo']],
    ['levels:\n  mojibake: ‸', ['levels', 'mojibake', '']],
    ['levels:\n  mojibake: off\ndet‸', ['', undefined, 'det']],
    ['ignore:\n  - ‸', ['ignore', undefined, '']],
    ['ignore:\n  - rule: mo‸', ['ignore', 'rule', 'mo']],
    ['ignore:\n- rule: mojibake\n  te‸', ['ignore', undefined, 'te']],
    ['ignore:\n- text: x\n- rule: ‸', ['ignore', 'rule', '']],
    ['# levels:\nconvert:\n\n  keep‸', ['convert', undefined, 'keep']],
  ];
  for (const [marked, want] of cases) it(JSON.stringify(marked), () => assert.deepEqual(at(marked), want));
});
