import assert from 'node:assert/strict';
import { closeAll, diagnosticsWhere, has, hasNo, open, openText, stateOf, withSetting } from './host';

describe('settings', () => {
  afterEach(closeAll);

  it('switch a rule off and on without a reload', async () => {
    const { document } = await open('speech-template.txt');
    await diagnosticsWhere(document, has('masked-figure'));
    await withSetting('levels', { 'masked-figure': 'off' }, async () => {
      await diagnosticsWhere(document, hasNo('masked-figure'));
      assert.ok(has('missing-figure')(await diagnosticsWhere(document, (all) => all.length > 0)));
    });
    await diagnosticsWhere(document, has('masked-figure'));
  });

  it('that are wrong are passed over, the others are used', async () => {
    const { document } = await open('speech-template.txt');
    await withSetting(
      'levels',
      { 'masked-figure': 'loud', 'no-such-rule': 'error', 'missing-figure': 'off' },
      async () => {
        await diagnosticsWhere(document, (all) => hasNo('missing-figure')(all) && has('masked-figure')(all));
      },
    );
  });

  it('decide which text files are read', async () => {
    const { document } = await open('speech-template.txt');
    await diagnosticsWhere(document, has('masked-figure'));
    await withSetting('detect', 'never', async () => {
      await diagnosticsWhere(document, (all) => all.length === 0);
      assert.equal((await stateOf(document)).isReport, false);
      const report = await openText('一、进展\n新修村道*公里，群众出行更加方便。', 'policy-report');
      await diagnosticsWhere(report.document, has('masked-figure'));
    });
  });
});
