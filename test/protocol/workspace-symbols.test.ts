import { strict as assert } from 'node:assert';
import type { SymbolInformation } from 'vscode-languageserver/node';
import { endServers, startClient, type Client } from './client';
import { openFolder, removeFolders } from './folder';
import { CLEAN, REPORT } from './sample';

afterEach(endServers);
afterEach(removeFolders);

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

describe('workspace symbols of a folder', () => {
  it('are those of all files, what is open as it stands in the editor', async () => {
    const { client, uriOf } = await openFolder({ 'a.txt': REPORT, 'deep/b.md': CLEAN, 'c.txt': 'No report.\n' });
    assert.deepEqual(names(await ask(client, '工作')).sort(), ['一、上半年工作', '一、主要工作', '二、工作打算']);
    const [heading] = await ask(client, '打算');
    assert.equal(heading?.location.uri, uriOf('deep/b.md'));
    const document = await client.open(CLEAN, { uri: uriOf('deep/b.md') });
    await document.replace('工作打算', '工作安排');
    assert.deepEqual(names(await ask(client, '打算')), []);
    assert.deepEqual(names(await ask(client, '工作')), ['一、主要工作', '二、工作安排', '一、上半年工作']);
    await client.stop();
  });

  it('are the titles that are cited too, each once for a document', async () => {
    const citing = `${CLEAN}按照《防汛工作方案》要求，落实《防汛工作方案》。\n`;
    const { client, uriOf } = await openFolder({ 'a.txt': citing, 'b.txt': citing });
    const found = await ask(client, '《防汛');
    assert.deepEqual(names(found), ['《防汛工作方案》', '《防汛工作方案》']);
    assert.deepEqual(found.map(({ location }) => location.uri).sort(), [uriOf('a.txt'), uriOf('b.txt')]);
    assert.equal(found[0]?.containerName, '清河县2023年卫生健康工作总结');
    await client.stop();
  });

  it('are a thousand at most', async () => {
    const many = Array.from({ length: 120 }, (_, i) => `${i + 1}. 抓好第${i + 1}项重点工作\n各单位要落实责任。`);
    const text = `清河县2024年重点工作清单\n\n${many.join('\n')}\n`;
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.txt`, text]));
    const { client } = await openFolder(files);
    assert.equal((await ask(client, '')).length, 1000);
    assert.equal((await ask(client, '第119项')).length, 12);
    await client.stop();
  });
});
