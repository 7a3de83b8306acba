import { strict as assert } from 'node:assert';
import type { Diagnostic } from 'vscode-languageserver/node';
import { endServers, FULL, PLAIN, startClient } from './client';
import { REPORT } from './sample';

afterEach(endServers);

const count = (items: readonly Diagnostic[], rule: string): number => items.filter(({ code }) => code === rule).length;

describe('settings', () => {
  it('may differ from document to document', async () => {
    const settings = (uri: string) => (uri.includes('/quiet/') ? { levels: { 'masked-figure': 'off' } } : {});
    const client = await startClient({ settings });
    const loud = await client.open(REPORT, { uri: 'file:///loud/a.txt' });
    const quiet = await client.open(REPORT, { uri: 'file:///quiet/a.txt' });
    assert.equal(count((await loud.pull()).items, 'masked-figure'), 3);
    assert.equal(count((await quiet.pull()).items, 'masked-figure'), 0);
    await client.stop();
  });

  it('that change are followed at once by a client that asks for diagnostics', async () => {
    let level = 'warning';
    const client = await startClient({ settings: () => ({ levels: { 'masked-figure': level } }) });
    const document = await client.open(REPORT);
    const before = await document.pull();
    level = 'error';
    await client.rpc.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.next('workspace/diagnostic/refresh');
    const after = await document.pull(before.resultId);
    assert.equal(after.kind, 'full');
    assert.deepEqual(
      after.items.filter(({ code }) => code === 'masked-figure').map(({ severity }) => severity),
      [1, 1, 1],
    );
    await client.stop();
  });

  it('that change are followed at once by a client that diagnostics are sent to', async () => {
    const client = await startClient({ capabilities: PLAIN });
    const document = await client.open(REPORT);
    assert.equal(count(await document.published(), 'masked-figure'), 3);
    const settings = { pizhu: { levels: { 'masked-figure': 'off' } } };
    await client.rpc.sendNotification('workspace/didChangeConfiguration', { settings });
    assert.equal(count(await document.published(), 'masked-figure'), 0);
    await client.stop();
  });

  it('are asked to be watched', async () => {
    const client = await startClient();
    const isOurs = ({ registrations }: { registrations: { method: string; registerOptions: { section: string } }[] }) =>
      registrations.some(
        ({ method, registerOptions }) =>
          method.endsWith('didChangeConfiguration') && registerOptions.section === 'pizhu',
      );
    await client.next('client/registerCapability', isOurs);
    await client.stop();
  });

  it('that are wrong are named once, and the good ones hold', async () => {
    const settings = () => ({
      levels: { 'masked-figure': 'error', nonsense: 'off', 'missing-figure': 'loud' },
      detect: 'sometimes',
    });
    const client = await startClient({ settings });
    const first = await client.open(REPORT);
    const second = await client.open(REPORT);
    for (const document of [first, second]) {
      const { items } = await document.pull();
      assert.equal(items.find(({ code }) => code === 'masked-figure')?.severity, 1);
      assert.equal(items.find(({ code }) => code === 'missing-figure')?.severity, 2);
    }
    await client.rpc.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await first.pull();
    for (const name of ['pizhu.levels.nonsense', 'pizhu.levels.missing-figure', 'pizhu.detect']) {
      const warnings = client.log.filter(({ type, message }) => type === 2 && message.includes(name));
      assert.equal(warnings.length, 1, name);
    }
    await client.stop();
  });

  it('of no sense at all do not stop anything', async () => {
    for (const nonsense of [null, 7, 'x', [], { levels: [] }, { convert: 3 }]) {
      const client = await startClient({ settings: () => nonsense });
      const document = await client.open(REPORT);
      assert.equal(count((await document.pull()).items, 'masked-figure'), 3);
      await client.stop();
    }
  });

  it('that the client fails to give are the defaults', async () => {
    const client = await startClient({ settings: () => Promise.reject(new Error('no settings today')) });
    const document = await client.open(REPORT);
    assert.equal(count((await document.pull()).items, 'masked-figure'), 3);
    assert.ok(client.log.some(({ message }) => message.includes('no settings today')));
    await client.stop();
  });

  it('decide which plain files are treated', async () => {
    const note = '今天天气很好，我们去公园玩了一下午，大家都很高兴。\n';
    const treated = async (detect: string, text: string, languageId: string): Promise<boolean> => {
      const client = await startClient({ capabilities: FULL, settings: () => ({ detect }) });
      const document = await client.open(text, { languageId });
      const { isReport } = await document.ask<{ isReport: boolean }>('pizhu/documentState');
      await client.stop();
      return isReport;
    };
    assert.equal(await treated('auto', REPORT, 'plaintext'), true);
    assert.equal(await treated('auto', note, 'plaintext'), false);
    assert.equal(await treated('always', note, 'markdown'), true);
    assert.equal(await treated('always', 'plain English\n', 'plaintext'), false);
    assert.equal(await treated('never', REPORT, 'plaintext'), false);
    assert.equal(await treated('never', REPORT, 'policy-report'), true);
  });
});
