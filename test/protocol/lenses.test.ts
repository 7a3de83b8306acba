import { strict as assert } from 'node:assert';
import type { CodeLens } from 'vscode-languageserver/node';
import type { CodeLensData } from '../../server/src/lsp/protocol';
import { endServers, PLAIN, startClient, type OpenDocument } from './client';

afterEach(endServers);

const COUNTED = [
  '会议部署了三项重点任务：一是疏浚河道；二是加固堤防；三是更新泵站。',
  '要抓好以下四个方面：',
  '（一）清淤。',
  '（二）固堤。',
  '（三）建闸。',
  '',
].join('\n');

const ask = (document: OpenDocument): Promise<CodeLens[]> => document.ask('textDocument/codeLens');

describe('code lenses', () => {
  it('say whether a list is as long as its claim', async () => {
    const client = await startClient();
    const document = await client.open(COUNTED);
    const lenses = await ask(document);
    assert.deepEqual(
      lenses.map(({ command }) => command),
      [
        { title: '三项重点任务 ✓3', command: '' },
        { title: '四个方面 ⚠ 3', command: '' },
      ],
    );
    assert.deepEqual(
      lenses.map(({ range }) => document.textAt(range)),
      ['三项重点任务', '四个方面'],
    );
    const labels = (lens: CodeLens): string[] => (lens.data as CodeLensData).items.map((at) => document.textAt(at));
    assert.deepEqual(lenses.map(labels), [
      ['一是', '二是', '三是'],
      ['（一）', '（二）', '（三）'],
    ]);
    await client.stop();
  });

  it('follow the text', async () => {
    const client = await startClient();
    const document = await client.open(COUNTED);
    await document.replace('（三）建闸。\n', '（三）建闸。\n（四）换泵。\n');
    assert.equal((await ask(document))[1]?.command?.title, '四个方面 ✓4');
    await client.stop();
  });

  it('are none where the list proves nothing, nothing is counted, or nothing is a report', async () => {
    const client = await startClient();
    for (const text of [
      '抓好四项工作：一是清淤；二是固堤；四是建闸。\n',
      '强调两点：一是抓早；一是抓实。\n',
      '增强“四个意识”：一是强化学习；二是严明纪律。\n',
      '全年完成三项重点任务，建成两个泵站。\n',
      '',
    ]) {
      assert.deepEqual(await ask(await client.open(text)), [], text);
    }
    assert.deepEqual(await ask(await client.open('2 items:\n1. one\n2. two\n', { languageId: 'markdown' })), []);
    await client.stop();
  });

  it('are none where the user switched them off, and are asked for anew when that changes', async () => {
    let codeLens = false;
    const client = await startClient({ settings: () => ({ codeLens }) });
    const document = await client.open(COUNTED);
    assert.deepEqual(await ask(document), []);
    codeLens = true;
    await client.rpc.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.next('workspace/codeLens/refresh');
    assert.equal((await ask(document)).length, 2);
    await client.stop();
  });

  it('ask nothing of a client that cannot be told', async () => {
    const client = await startClient({ capabilities: PLAIN });
    const document = await client.open(COUNTED);
    await client.rpc.sendNotification('workspace/didChangeConfiguration', { settings: { pizhu: { codeLens: false } } });
    assert.deepEqual(await ask(document), []);
    assert.deepEqual(client.unread('workspace/codeLens/refresh'), []);
    await client.stop();
  });
});
