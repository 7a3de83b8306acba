import { strict as assert } from 'node:assert';
import { oddCharacters } from '../../../server/src/zh/characters';

const read = (text: string): [string, string, string | undefined][] =>
  oddCharacters(text).map(({ kind, span, replacement }) => [kind, text.slice(span.start, span.end), replacement]);

describe('odd characters', () => {
  const found: readonly (readonly [string, ReturnType<typeof read>])[] = [
    [
      '⼀⼆',
      [
        ['radical', '⼀', '一'],
        ['radical', '⼆', '二'],
      ],
    ],
    [
      '⻓⺠',
      [
        ['radical', '⻓', '长'],
        ['radical', '⺠', '民'],
      ],
    ],
    [
      '㆗㆖',
      [
        ['kanbun', '㆗', '中'],
        ['kanbun', '㆖', '上'],
      ],
    ],
    ['\uf9e4', [['compatibility', '\uf9e4', '理']]],
    ['\u{2f804}', [['compatibility', '\u{2f804}', '你']]],
    [
      '甲&nbsp;乙&#x4E2D;',
      [
        ['entity', '&nbsp;', ' '],
        ['entity', '&#x4E2D;', '中'],
      ],
    ],
    ['增长$1.$2亿', [['template', '$1.$2', undefined]]],
    ['\ue004\ue005', [['private', '\ue004\ue005', undefined]]],
    ['甲\u0007乙', [['control', '\u0007', '']]],
    ['甲\ufffd乙', [['lost', '\ufffd', undefined]]],
    ['甲\ud800乙', [['lost', '\ud800', undefined]]],
  ];
  for (const [text, expected] of found)
    it(`are in ${JSON.stringify(text)}`, () => assert.deepEqual(read(text), expected));

  for (const text of ['二〇二四年', '㊷㈠①', '𠮷野', 'AT&T公司', 'R&D投入', '$1.2亿美元', '甲\t乙', '﨑', '々', '☑□']) {
    it(`are not in ${text}`, () => assert.deepEqual(read(text), []));
  }
});
