import { strict as assert } from 'node:assert';
import type { SymbolInformation } from 'vscode-languageserver/node';
import { endServers, startClient, type Client } from './client';
import { CLEAN, REPORT } from './sample';

afterEach(endServers);

const ask = (client: Client, query: string): Promise<SymbolInformation[]> =>
  client.rpc.sendRequest('workspace/symbol', { query });

const names = (symbols: readonly SymbolInformation[]): string[] => symbols.map(({ name }) => name);

describe('workspace symbols', () => {
  it('are the headings and tasks of all open reports, each with the path to it', async () => {
    const client = await startClient();
    const [first, second] = [await client.open(REPORT), await client.open(CLEAN)];
    assert.deepEqual(names(await ask(client, '工作')), ['一、上半年工作', '一、主要工作', '二、工作打算']);
    const [task] = await ask(client, '队伍建设');
    assert.equal(task?.name, '二是抓好队伍建设');
    assert.equal(task.containerName, '一、上半年工作 › (一)基层医疗稳步提升');
    assert.deepEqual(task.location, { uri: first.uri, range: first.find('二是抓好队伍建设') });
    const [heading] = await ask(client, '打算');
    assert.deepEqual(heading?.location, { uri: second.uri, range: second.find('二、工作打算') });
    assert.equal(heading.containerName, undefined);
    await client.stop();
  });

  it('are found by a part of their words, and all of them by nothing', async () => {
    const client = await startClient();
    await client.open(REPORT);
    assert.deepEqual(names(await ask(client, '基层提升')), ['(一)基层医疗稳步提升']);
    assert.deepEqual(names(await ask(client, '提升 基层')), ['(一)基层医疗稳步提升']);
    assert.equal((await ask(client, '')).length, 6);
    await client.stop();
  });

  it('are none that are missing, closed, body text, or in what is no report', async () => {
    const client = await startClient();
    const document = await client.open(REPORT);
    await client.open('1. 队伍建设\n2. Run it\n', { languageId: 'markdown' });
    assert.deepEqual(await ask(client, '存在的困难'), []);
    assert.deepEqual(await ask(client, '应急演练'), []);
    assert.deepEqual(await ask(client, '提升基层'), []);
    await document.close();
    assert.deepEqual(await ask(client, '队伍'), []);
    await client.stop();
  });
});
