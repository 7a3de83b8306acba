import { strict as assert } from 'node:assert';
import { glossSpans } from '../../../server/src/zh/glosses';
import { readSyllable } from '../../../server/src/zh/pinyin';

const glosses = (text: string): string[] => glossSpans(text).map(({ start, end }) => text.slice(start, end));

describe('pinyin glosses', () => {
  it('stand behind a Traditional character, in brackets of either width', () => {
    assert.deepEqual(glosses('鎮(zhèn)長（zhǎng）報(bào)告防汛準(zhǔn)備'), ['(zhèn)', '（zhǎng）', '(bào)', '(zhǔn)']);
  });

  it('carry ü with a tone, letters composed or not', () => {
    assert.deepEqual(glosses('綠(lǜ)化、呂(lǚ)梁'), ['(lǜ)', '(lǚ)']);
    assert.deepEqual(glosses('綠(lu\u0308\u0300)化'), ['(lu\u0308\u0300)']);
  });

  it('may lack a tone only where others have one', () => {
    assert.deepEqual(glosses('我們(men)要開(kāi)好頭(tou)'), ['(men)', '(kāi)', '(tou)']);
    assert.deepEqual(glosses('我們(men)要開好頭'), []);
  });

  it('are found behind a character beyond the basic plane', () => {
    assert.deepEqual(glosses('𠮷野村開(kāi)會'), ['(kāi)']);
  });

  for (const text of [
    '社會福利(welfare)開支',
    '按病種付費(DIP)改革',
    '迎客（qiě）是当地方言',
    '卫(wèi)生院',
    '實驗(test)區',
    '陽光(sun)工程',
    '會（會議）後',
    '會(huìyì)議',
    '領(lǐng導)',
  ]) {
    it(`are not “${text}”`, () => assert.deepEqual(glosses(text), []));
  }
});

describe('syllables', () => {
  it('tells toned from neutral from no syllable', () => {
    assert.equal(readSyllable('zhuàng'), 'toned');
    assert.equal(readSyllable('lüè'), 'toned');
    assert.equal(readSyllable('nǚ'), 'toned');
    assert.equal(readSyllable('xiong'), 'neutral');
    for (const word of ['welfare', 'bua', 'dìǎn', 'qong', 'ing', '']) assert.equal(readSyllable(word), undefined, word);
  });
});
