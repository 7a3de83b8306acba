import { strict as assert } from 'node:assert';
import { isFormalNumeral, readNumeral, writeNumeral } from '../../../server/src/zh/numerals';

describe('numerals', () => {
  for (const [text, value] of [
    ['九', 9],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三十五', 35],
    ['一百零三', 103],
    ['二百一十', 210],
    ['二〇', 20],
    ['二〇二四', 2024],
    ['兩', 2],
    ['貳拾參', 23],
    ['12', 12],
    ['０７', 7],
  ] as const) {
    it(`reads ${text}`, () => assert.equal(readNumeral(text), value));
  }
  for (const text of ['', '十十', '百二千', '一甲', '12345', '-1', '1.5']) {
    it(`does not guess at “${text}”`, () => assert.equal(readNumeral(text), undefined));
  }
  it('reads whatever it writes', () => {
    for (let value = 1; value <= 999; value++) assert.equal(readNumeral(writeNumeral(value)), value);
  });
  it('refuses to write what no label is numbered', () => {
    for (const value of [0, 1000, 1.5]) assert.throws(() => writeNumeral(value), RangeError);
  });
});

describe('isFormalNumeral', () => {
  for (const text of ['壹佰', '新臺幣伍', '貳拾', '罰金陸', '柒'])
    it(`knows ${text}`, () => assert.equal(isFormalNumeral(text), true));
  for (const text of ['收拾', '隊伍', '大陸', '出入相處伍', '一百', ''])
    it(`leaves “${text}”`, () => assert.equal(isFormalNumeral(text), false));
});
