import { strict as assert } from 'node:assert';
import type { DocumentLink } from 'vscode-languageserver/node';
import { endServers, startClient } from './client';
import { CLEAN, REPORT } from './sample';

afterEach(endServers);

describe('document links', () => {
  const citing = '现将《清河县2023年卫生健康工作总结》《河道 管理办法》和《防汛工作方案》印发给你们，请抓好落实。\n';

  it('lead from a cited title to the open document that bears it', async () => {
    const client = await startClient();
    const titled = await client.open(CLEAN);
    const named = await client.open(REPORT, { uri: `file:///laws/${encodeURIComponent('河道管理办法')}.txt` });
    const document = await client.open(citing);
    assert.deepEqual(await document.ask<DocumentLink[]>('textDocument/documentLink'), [
      { range: document.find('清河县2023年卫生健康工作总结'), target: titled.uri },
      { range: document.find('河道 管理办法'), target: named.uri },
    ]);
    await client.stop();
  });

  it('lead nowhere from a title of the document itself, of a closed one, or of what is no report', async () => {
    const client = await startClient();
    const closed = await client.open(CLEAN);
    await closed.close();
    const itself = await client.open(citing, { uri: `file:///${encodeURIComponent('防汛工作方案')}.txt` });
    assert.deepEqual(await itself.ask('textDocument/documentLink'), []);
    const other = await client.open(`${'Plain English prose. '.repeat(20)}《防汛工作方案》\n`, {
      languageId: 'markdown',
    });
    assert.deepEqual(await other.ask('textDocument/documentLink'), []);
    await client.stop();
  });

  it('survive a file name that is no URI', async () => {
    const client = await startClient();
    await client.open(REPORT, { uri: 'file:///reports/100%.txt' });
    assert.deepEqual(await (await client.open(citing)).ask('textDocument/documentLink'), []);
    await client.stop();
  });
});
