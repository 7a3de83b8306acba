import { strict as assert } from 'node:assert';
import { WordSet } from '../../../server/src/convert/policy/word-set';

describe('a list of words', () => {
  /** As many with one character as are asked for by their lengths and not one by one. */
  const many = ['松桃', '松江区', ...Array.from('东南西北上下左右前后内外高平长山水', (last) => `松${last}村`)];

  for (const [kind, words] of [
    ['few', ['松桃', '松江区']],
    ['many', many],
  ] as const) {
    const set = new WordSet(words);
    it(`finds the longest of ${kind}, also where the text ends`, () => {
      assert.equal(set.lengthAt('松江区', 0), 3);
      assert.equal(set.lengthAt('去松桃。', 1), 2);
      assert.equal(set.lengthAt('松桃', 0), 2);
    });
    it(`finds none of ${kind} in part of one`, () => {
      assert.equal(set.lengthAt('松江', 0), 0);
      assert.equal(set.lengthAt('松', 0), 0);
      assert.deepEqual(set.occurrences('江区松'), []);
    });
  }
});
