import { strict as assert } from 'node:assert';
import type { CodeAction } from 'vscode-languageserver/node';
import { endServers, PLAIN, startClient } from './client';
import { CLEAN, REPORT } from './sample';

afterEach(endServers);

const KIND = 'refactor.rewrite.contents';

const rebuilding = (actions: readonly CodeAction[]): CodeAction | undefined =>
  actions.find(({ kind }) => kind === KIND);

describe('rebuilding the table of contents', () => {
  it('is one action with the whole edit', async () => {
    for (const capabilities of [undefined, PLAIN]) {
      const client = await startClient(capabilities ? { capabilities } : {});
      for (const text of [REPORT, REPORT.replace(/\n/g, '\r\n')]) {
        const document = await client.open(text);
        const action = rebuilding(await document.actions(document.find('一、上半年工作'), { only: ['refactor'] }));
        assert.equal(action?.title, '按正文重建目录');
        const rebuilt = document.edited(action.edit);
        assert.equal(rebuilt, text.replace(/三、存在的困难\r?\n/, ''));
        const again = await client.open(rebuilt);
        assert.equal(rebuilding(await again.actions(again.find('目录'))), undefined);
      }
      await client.stop();
    }
  });

  it('is offered to a light bulb too, by its own kind or a wider one', async () => {
    const client = await startClient({ locale: 'en' });
    const document = await client.open(REPORT);
    const { start } = document.find('目录');
    const cursor = { start, end: start };
    const titles: (string | undefined)[] = [];
    for (const context of [{ triggerKind: 2 as const }, { only: [KIND] }, { only: ['refactor.rewrite'] }, {}]) {
      titles.push(rebuilding(await document.actions(cursor, context))?.title);
    }
    assert.deepEqual(new Set(titles), new Set(['Rebuild the table of contents from the body']));
    await client.stop();
  });

  it('is not offered in the body, by other kinds, nor where there is no table', async () => {
    const client = await startClient();
    const document = await client.open(REPORT);
    assert.equal(rebuilding(await document.actions(document.find('一、上半年工作', 1))), undefined);
    assert.equal(rebuilding(await document.actions(document.find('目录'), { only: ['quickfix'] })), undefined);
    const clean = await client.open(CLEAN);
    assert.equal(rebuilding(await clean.actions(clean.find('一、主要工作'))), undefined);
    await client.stop();
  });
});
