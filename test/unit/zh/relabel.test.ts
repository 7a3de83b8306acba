import { strict as assert } from 'node:assert';
import { relabel } from '../../../server/src/zh/relabel';

describe('relabel', () => {
  for (const [label, value, expected] of [
    ['三、', 4, '四、'],
    ['（九）', 10, '（十）'],
    ['(十)', 21, '(二十一)'],
    ['7.', 8, '8.'],
    ['３、', 12, '１２、'],
    ['四是', 3, '三是'],
    ['③', 4, '④'],
    ['⑴', 2, '⑵'],
    ['3.1.2', 4, '3.1.4'],
    ['３．１', 2, '３．２'],
    ['㈠', 11, undefined],
    ['首先', 2, undefined],
    ['一、', 0, undefined],
  ] as const) {
    it(`${label} as number ${value} is ${expected ?? 'not to be had'}`, () =>
      assert.equal(relabel(label, value), expected));
  }
});
