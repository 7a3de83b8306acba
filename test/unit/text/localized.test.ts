import { strict as assert } from 'node:assert';
import { localize, nearestLocale } from '../../../server/src/text/localized';

describe('localized', () => {
  const text = { en: '{count} places', 'zh-cn': '{count} 处', 'zh-tw': '{count} 處' };
  it('fills the holes it has values for', () => assert.equal(localize(text, 'zh-tw', { count: 3 }), '3 處'));
  it('leaves the others to be seen', () => assert.equal(localize(text, 'en'), '{count} places'));
  for (const [tag, locale] of [
    ['zh-CN', 'zh-cn'],
    ['zh_TW.UTF-8', 'zh-tw'],
    ['zh-Hant-HK', 'zh-tw'],
    ['zh', 'zh-cn'],
    ['zh_SG', 'zh-cn'],
    ['en-GB', 'en'],
    ['C.UTF-8', 'en'],
    [undefined, 'en'],
  ] as const) {
    it(`speaks ${locale} where ${String(tag)} is asked for`, () => assert.equal(nearestLocale(tag), locale));
  }
});
