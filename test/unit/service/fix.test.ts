import { strict as assert } from 'node:assert';
import { defaultSettings } from '../../../server/src/config/settings';
import { analyze } from '../../../server/src/service/analyze';
import { fixAll } from '../../../server/src/service/fix';
import { applyEdits, inverseEdits } from '../../../server/src/text/edits';

const DAMAGED =
  '|\n臨江市衛(wèi)生工作會(huì)議召開(kāi),部署全年任務(wù)。\n|\n會(huì)議指出,\n要抓好基層。\n增長*%,總投資億元。\n';

describe('fixing everything safe', () => {
  const { text, rounds } = fixAll(analyze(DAMAGED, defaultSettings));

  it('mends what needs no person', () => {
    assert.ok(!/\([a-zü\u00e0-\u01dc]+\)|^\|$/mu.test(text), text);
    assert.ok(rounds.length > 0);
  });
  it('leaves what does', () => assert.ok(text.includes('*%') && text.includes('總投資億元')));
  it('twice is fixing once', () => assert.deepEqual(fixAll(analyze(text, defaultSettings)), { text, rounds: [] }));
  it('records every edit, and backwards they give the original', () => {
    let forward = DAMAGED;
    const versions = rounds.map((edits) => {
      const before = forward;
      for (const { span, before: replaced } of edits) assert.equal(before.slice(span.start, span.end), replaced);
      forward = applyEdits(before, edits);
      return { before, edits };
    });
    assert.equal(forward, text);
    for (const { before, edits } of versions.toReversed()) forward = applyEdits(forward, inverseEdits(before, edits));
    assert.equal(forward, DAMAGED);
  });
  it('is the same with Windows line ends', () =>
    assert.equal(fixAll(analyze(DAMAGED.replace(/\n/g, '\r\n'), defaultSettings)).text, text.replace(/\n/g, '\r\n')));
});
