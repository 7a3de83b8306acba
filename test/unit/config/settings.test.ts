import { strict as assert } from 'node:assert';
import { declarations, defaultSettings, readSettings } from '../../../server/src/config/settings';

describe('settings', () => {
  it('of somebody who set nothing are the declared defaults', () => {
    for (const [key, { default: value }] of Object.entries(declarations)) {
      assert.deepEqual(defaultSettings[key as keyof typeof declarations], value);
    }
  });
  it('keep what is good and name what is not', () => {
    const { settings, problems } = readSettings({
      detect: 'sometimes',
      levels: { 'numbering-gap': 'error', 'contents-mismatch': 'loud', 'no-such-rule': 'off' },
      colour: 'red',
    });
    assert.equal(settings.detect, defaultSettings.detect);
    assert.deepEqual(settings.levels, { 'numbering-gap': 'error' });
    assert.deepEqual(problems.toSorted(), [
      'colour: unknown setting',
      'detect: "sometimes"',
      'levels.contents-mismatch: "loud"',
      'levels.no-such-rule: unknown rule',
    ]);
  });
  it('may be nested, as editors send them', () => {
    const nested = readSettings({ convert: { keepWords: ['乾隆'], policyWords: false } });
    const flat = readSettings({ 'convert.keepWords': ['乾隆'], 'convert.policyWords': false });
    assert.deepEqual(nested, flat);
    assert.deepEqual(nested.settings['convert.keepWords'], ['乾隆']);
  });
  it('keep the good words of a list or a map, and name the others', () => {
    const { settings, problems } = readSettings({
      convert: {
        personNames: ['余力行', 7, ''],
        ownPairs: { 软件园: '軟體園', 系统: 3, '': 'x' },
        convertTitles: 'no',
      },
    });
    assert.deepEqual(settings['convert.personNames'], ['余力行']);
    assert.deepEqual(settings['convert.ownPairs'], { 软件园: '軟體園' });
    assert.equal(settings['convert.convertTitles'], defaultSettings['convert.convertTitles']);
    assert.deepEqual(problems, [
      'convert.ownPairs.系统: 3 is not a word',
      'convert.ownPairs.: "" is not a word',
      'convert.convertTitles: "no"',
      'convert.personNames[1]: 7 is not a word',
      'convert.personNames[2]: "" is not a word',
    ]);
  });
  for (const raw of [undefined, null, 7, 'x', [], { levels: 3 }, { 'convert.keepWords': [1] }]) {
    it(`survive ${JSON.stringify(raw)}`, () => assert.deepEqual(readSettings(raw).settings, defaultSettings));
  }
});
