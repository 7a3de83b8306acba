import { strict as assert } from 'node:assert';
import { rules } from '../../../server/src/rules/index';
import type { Rule } from '../../../server/src/rules/rule';
import { LOCALES } from '../../../server/src/text/localized';
import { expectFindings, expectFixed } from '../../support/marked';

describe('every rule', () => {
  const all: readonly Rule[] = rules;

  for (const rule of all) {
    it(`${rule.id}: its documented examples hold`, () => {
      assert.ok(rule.docs.examples.length > 0, 'a rule without an example explains nothing');
      for (const { bad, good } of rule.docs.examples) {
        assert.ok(bad.includes('⟦'), `nothing is marked in “${bad}”`);
        if (good === undefined) expectFindings(rule, bad);
        else expectFixed(rule, bad, good);
      }
    });

    it(`${rule.id}: speaks every language`, () => {
      const words = [rule.docs.title, rule.docs.why, ...Object.values(rule.messages)];
      for (const word of words) for (const locale of LOCALES) assert.ok(word[locale].trim().length > 0);
    });
  }

  it('has ids that are unique and sorted', () => {
    const ids = all.map((rule) => rule.id);
    assert.deepEqual(ids, [...new Set(ids)].sort());
  });
});
