import { strict as assert } from 'node:assert';
import { defaultSettings } from '../../../server/src/config/settings';
import { inContext } from '../../../server/src/lint/context';
import type { Suppression } from '../../../server/src/lint/suppressions';
import { analyze } from '../../../server/src/service/analyze';
import { fixAll } from '../../../server/src/service/fix';

/** The text after every safe fix, with the nth place of a rule ignored. */
function fixedWithout(source: string, rule: string, nth: number): string {
  const { findings } = analyze(source, defaultSettings);
  const places = findings.filter((one) => one.rule.id === rule).flatMap((one) => one.places.map(({ span }) => span));
  const entry: Suppression = { rule, ...inContext(source, places[nth]!, places) };
  return fixAll(analyze(source, defaultSettings, { suppressions: [entry] })).text;
}

describe('fixing everything', () => {
  it('leaves one place that is ignored, and mends the others of its kind', () =>
    assert.equal(
      fixedWithout('全縣會議召開,部署明年重點工作;各單位要抓好落實,壓實責任。\n', 'halfwidth-punctuation', 1),
      '全縣會議召開，部署明年重點工作;各單位要抓好落實，壓實責任。\n',
    ));

  it('leaves it when fixes of other rules change all that stands around it', () =>
    assert.equal(
      fixedWithout('全縣衛(wèi)生機(jī)制,責(zé)任會(huì)議召開,部署工作。\n', 'halfwidth-punctuation', 0),
      '全縣衛生機制,責任會議召開，部署工作。\n',
    ));

  it('makes no edit that touches it as part of another finding of its rule', () => {
    const source = '全縣衛(wèi)生會(huì)議召開，部署工作。\n';
    assert.equal(fixedWithout(source, 'pinyin-gloss', 0), '全縣衛(wèi)生會議召開，部署工作。\n');
  });
});
