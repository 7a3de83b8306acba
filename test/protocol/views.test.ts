import { strict as assert } from 'node:assert';
import type {
  DocumentStateResult,
  EmphasisResult,
  FindingsResult,
  FixRuleResult,
  HolesResult,
  TasksResult,
} from '../../server/src/lsp/protocol';
import { endServers, startClient, type Client, type OpenDocument } from './client';

afterEach(endServers);

const REPORT = [
  '首页 > 新闻中心 > 正文',
  '一、工作进展',
  '新修村道*公里,总投资亿元。',
  '会议强调：一是抓好整地备苗；二是落实管护责任。',
  '二、下步打算',
  '抓紧整地,抓好管护。',
  '责任编辑：王晓明',
  '',
].join('\n');

const ENGLISH = 'The committee met on Monday and adopted the plan.\n';

let client: Client;
beforeEach(async () => {
  client = await startClient();
});

const ask = <R>(document: OpenDocument, method: string): Promise<R> => document.ask(method);

describe('what the views ask for', () => {
  it('is every hole with its section, sentence and unit', async () => {
    const document = await client.open(REPORT);
    const holes = await ask<HolesResult>(document, 'pizhu/holes');
    assert.deepEqual(
      holes.map(({ range, ...rest }) => ({ ...rest, text: document.textAt(range) })),
      [
        {
          ...{ kind: 'figure', section: ['一、工作进展'], unit: '公里', phrase: '新修村道＿＿公里', text: '*' },
          ...{ before: '新修村道', after: '公里,总投资亿元。' },
        },
        {
          ...{ kind: 'figure', section: ['一、工作进展'], unit: '亿元', phrase: '总投资＿＿亿元', text: '' },
          ...{ before: '新修村道*公里,总投资', after: '亿元。' },
        },
      ],
    );
    await document.replace('*', '12');
    assert.equal((await ask<HolesResult>(document, 'pizhu/holes')).length, 1);
  });

  it('is every task with the sections around it', async () => {
    const document = await client.open(REPORT);
    const tasks = await ask<TasksResult>(document, 'pizhu/tasks');
    assert.deepEqual(
      tasks.map(({ section, label, title, range }) => [...section, label, title, document.textAt(range)]),
      [
        ['一、工作进展', '会议强调', '一是', '抓好整地备苗', '一是抓好整地备苗'],
        ['一、工作进展', '会议强调', '二是', '落实管护责任', '二是落实管护责任'],
      ],
    );
  });

  it('is every finding by rule, with what can be fixed safely', async () => {
    const document = await client.open(REPORT);
    const rules = await ask<FindingsResult>(document, 'pizhu/findings');
    assert.deepEqual(
      rules.map(({ rule, severity, count, safeFixes }) => [rule, severity, count, safeFixes]),
      [
        ['masked-figure', 'warning', 1, 0],
        ['missing-figure', 'warning', 1, 0],
        ['boilerplate', 'information', 2, 0],
        ['halfwidth-punctuation', 'hint', 2, 2],
      ],
    );
    const [masked, , , halfwidth] = rules;
    assert.match(masked!.title, /\p{Script=Han}/u);
    assert.match(masked!.manual, /rules\.zh-cn\.md#masked-figure$/);
    assert.equal(document.textAt(masked!.places[0]!.range), '*公里');
    // Half-width marks differ in nothing but where they stand.
    assert.deepEqual(
      halfwidth!.places.map(({ message }) => message),
      ['', ''],
    );
    assert.match(halfwidth!.places[0]!.text, /公里,总投资/);
  });

  it('is the edits of one rule, for the version they fit', async () => {
    const document = await client.open(REPORT);
    const params = { textDocument: { uri: document.uri }, rule: 'halfwidth-punctuation' };
    const { version, edits } = await client.rpc.sendRequest<FixRuleResult>('pizhu/fixRule', params);
    assert.equal(version, 1);
    assert.deepEqual(
      edits.map(({ range, newText }) => [document.textAt(range), newText]),
      [
        [',', '，'],
        [',', '，'],
      ],
    );
    for (const rule of ['masked-figure', 'no-such-rule']) {
      assert.deepEqual((await client.rpc.sendRequest<FixRuleResult>('pizhu/fixRule', { ...params, rule })).edits, []);
    }
  });

  it('is what belongs to the page, and what is to be framed', async () => {
    const document = await client.open(REPORT);
    const { dimmed, holes, version } = await ask<EmphasisResult>(document, 'pizhu/emphasis');
    assert.equal(version, 1);
    assert.deepEqual(
      dimmed.map((range) => document.textAt(range)),
      ['首页 > 新闻中心 > 正文', '责任编辑：王晓明'],
    );
    assert.deepEqual(
      holes.map((range) => document.textAt(range)),
      ['*', ''],
    );
  });

  it('is whether the document is whole', async () => {
    const document = await client.open(REPORT);
    const { completeness } = await ask<DocumentStateResult>(document, 'pizhu/documentState');
    assert.deepEqual(completeness, { complete: false, missingFigures: 2, missingSections: 0 });
  });

  it('is nothing for what is no report, or not open', async () => {
    const english = await client.open(ENGLISH, { languageId: 'plaintext' });
    const elsewhere = { textDocument: { uri: 'file:///nowhere.txt' } };
    for (const method of ['pizhu/holes', 'pizhu/tasks', 'pizhu/findings']) {
      assert.deepEqual(await ask(english, method), [], method);
      assert.deepEqual(await client.rpc.sendRequest(method, elsewhere), [], method);
    }
    assert.deepEqual(await ask(english, 'pizhu/emphasis'), { version: 1, dimmed: [], holes: [] });
    assert.deepEqual(await client.rpc.sendRequest('pizhu/emphasis', elsewhere), { version: -1, dimmed: [], holes: [] });
    assert.equal((await ask<DocumentStateResult>(english, 'pizhu/documentState')).completeness, undefined);
  });
});

describe('boilerplate', () => {
  const UNNECESSARY = 1;

  it('is faded by its diagnostics only where the client does not dim it itself', async () => {
    for (const [dims, tags] of [
      [false, [UNNECESSARY]],
      [true, undefined],
    ] as const) {
      const other = await startClient({ initializationOptions: { dims } });
      const document = await other.open(REPORT);
      const { items } = await ask<{ items: readonly { code?: string; tags?: readonly number[] }[] }>(
        document,
        'textDocument/diagnostic',
      );
      assert.deepEqual(items.find(({ code }) => code === 'boilerplate')?.tags, tags);
      await other.stop();
    }
  });
});
