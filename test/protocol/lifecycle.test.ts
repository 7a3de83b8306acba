import { strict as assert } from 'node:assert';
import type { RegistrationParams } from 'vscode-languageserver/node';
import { endServers, FULL, PLAIN, startClient } from './client';
import { REPORT } from './sample';

afterEach(endServers);

describe('server', () => {
  it('says who it is and what it can', async () => {
    const client = await startClient();
    const { serverInfo, capabilities } = client.hello;
    assert.equal(serverInfo?.name, 'pizhu');
    assert.match(serverInfo.version ?? '', /^\d+\.\d+\.\d+/);
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
    assert.ok(capabilities.diagnosticProvider);
    assert.equal(await client.stop(), 0);
  });

  it('counts in UTF-16 even for a client that would rather have UTF-8', async () => {
    const client = await startClient({
      capabilities: { ...FULL, general: { positionEncodings: ['utf-8', 'utf-16'] } },
    });
    assert.equal(client.hello.capabilities.positionEncoding, 'utf-16');
    await client.stop();
  });

  it('does not offer to be asked for diagnostics to a client that cannot ask', async () => {
    const client = await startClient({ capabilities: PLAIN });
    assert.equal(client.hello.capabilities.diagnosticProvider, undefined);
    await client.stop();
  });

  it('speaks over IPC as VS Code starts it', async () => {
    const client = await startClient({ transport: 'ipc' });
    const document = await client.open(REPORT);
    assert.ok((await document.symbols()).length > 0);
    assert.equal(await client.stop(), 0);
  });

  it('misses nothing that a client says while the server is still loading', async () => {
    let level = 'off';
    const client = await startClient({ isHasty: true, settings: () => ({ levels: { 'masked-figure': level } }) });
    const document = await client.open(REPORT);
    const count = async (): Promise<number> =>
      (await document.pull()).items.filter(({ code }) => code === 'masked-figure').length;
    assert.equal(await count(), 0);
    const { registrations } = await client.next<RegistrationParams>('client/registerCapability');
    assert.deepEqual(
      registrations.map(({ method }) => method),
      ['workspace/didChangeConfiguration'],
    );
    level = 'error';
    await client.rpc.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.ok((await count()) > 0);
    await client.stop();
  });

  it('answers a request about a document that is not open without a word of failure', async () => {
    const client = await startClient();
    const textDocument = { uri: 'file:///reports/not-open.txt' };
    assert.deepEqual(await client.rpc.sendRequest('textDocument/documentSymbol', { textDocument }), []);
    assert.deepEqual(await client.rpc.sendRequest('pizhu/placeholders', { textDocument }), []);
    assert.deepEqual(client.log, []);
    await client.stop();
  });

  it('forgets a closed document and takes it up again', async () => {
    const client = await startClient();
    const uri = 'file:///reports/again.txt';
    const first = await client.open('一、加强建设\n二、深化改革\n', { uri });
    const names = async (): Promise<string[]> => (await first.symbols()).map(({ name }) => name);
    assert.deepEqual(await names(), ['一、加强建设', '二、深化改革']);
    await first.close();
    assert.deepEqual(await names(), []);
    // The version starts anew, the text is another.
    await client.open('一、改善民生\n二、防范风险\n', { uri });
    assert.deepEqual(await names(), ['一、改善民生', '二、防范风险']);
    await client.stop();
  });
});
