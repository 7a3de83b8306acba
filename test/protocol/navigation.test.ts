import { strict as assert } from 'node:assert';
import type {
  DocumentHighlight,
  Hover,
  Location,
  LocationLink,
  MarkupContent,
  Position,
} from 'vscode-languageserver/node';
import { endServers, PLAIN, startClient, type OpenDocument } from './client';
import { CLEAN, REPORT } from './sample';

afterEach(endServers);

const CLAIM = '重点抓好三项工作：一是疏浚河道；二是加固堤防；三是更新泵站。\n';

const ENGLISH = '1. Install it\n2. Run it\n';

/** Behind the first character of a passage. */
const inside = (document: OpenDocument, passage: string, nth = 0): { position: Position } => {
  const { start } = document.find(passage, nth);
  return { position: { line: start.line, character: start.character + 1 } };
};

describe('definition', () => {
  const ask = (document: OpenDocument, passage: string, nth = 0): Promise<LocationLink[]> =>
    document.ask('textDocument/definition', inside(document, passage, nth));

  it('leads from an entry of the table of contents to its heading, and back', async () => {
    const client = await startClient();
    for (const text of [REPORT, REPORT.replace(/\n/g, '\r\n'), `𠮷野家。\n${REPORT}`]) {
      const document = await client.open(text);
      const [entry, heading] = [0, 1].map((nth) => document.find('二、下半年安排', nth));
      for (const [nth, from, to] of [
        [0, entry, heading],
        [1, heading, entry],
      ] as const) {
        assert.deepEqual(await ask(document, '二、下半年安排', nth), [
          { originSelectionRange: from, targetUri: document.uri, targetRange: to, targetSelectionRange: to },
        ]);
      }
    }
    await client.stop();
  });

  it('leads from a counted claim to its items', async () => {
    const client = await startClient();
    const document = await client.open(CLAIM);
    const items = (await ask(document, '三项工作')).map(({ targetRange }) => targetRange);
    assert.deepEqual(
      items,
      ['一是', '二是', '三是'].map((label) => document.find(label)),
    );
    await client.stop();
  });

  it('is a plain place for a client that takes no links', async () => {
    const client = await startClient({ capabilities: PLAIN });
    const document = await client.open(REPORT);
    const found = await document.ask('textDocument/definition', inside(document, '一、上半年工作'));
    assert.deepEqual(found, [{ uri: document.uri, range: document.find('一、上半年工作', 1) }]);
    await client.stop();
  });

  it('is none for an entry that the body lacks, for body text, and outside reports', async () => {
    const client = await startClient();
    const document = await client.open(REPORT);
    assert.deepEqual(await ask(document, '三、存在的困难'), []);
    assert.deepEqual(await ask(document, '投入资金'), []);
    const other = await client.open(ENGLISH, { languageId: 'markdown' });
    assert.deepEqual(await ask(other, 'Install'), []);
    await client.stop();
  });
});

describe('references', () => {
  const ask = (document: OpenDocument, passage: string, includeDeclaration: boolean): Promise<Location[]> =>
    document.ask('textDocument/references', { ...inside(document, passage), context: { includeDeclaration } });

  it('to a claim are its items, with the claim itself where it is asked for', async () => {
    const client = await startClient();
    const document = await client.open(CLAIM);
    const textOf = ({ range }: Location): string => document.textAt(range);
    assert.deepEqual((await ask(document, '三项工作', false)).map(textOf), ['一是', '二是', '三是']);
    assert.deepEqual((await ask(document, '二是', true)).map(textOf), ['三项工作', '一是', '二是', '三是']);
    await client.stop();
  });

  it('to body text are none', async () => {
    const client = await startClient();
    assert.deepEqual(await ask(await client.open(CLAIM), '河道', true), []);
    await client.stop();
  });
});

describe('highlights', () => {
  const ask = (document: OpenDocument, passage: string): Promise<DocumentHighlight[]> =>
    document.ask('textDocument/documentHighlight', inside(document, passage));

  it('of a label are the labels of its run', async () => {
    const client = await startClient();
    const document = await client.open(REPORT);
    const labels = await ask(document, '(二)公共卫生');
    assert.deepEqual(
      labels.map(({ range }) => document.textAt(range)),
      ['(一)', '(二)'],
    );
    await client.stop();
  });

  it('of anything else are the editor’s own', async () => {
    const client = await startClient();
    assert.deepEqual(await ask(await client.open(REPORT), '基层医疗'), []);
    assert.deepEqual(await ask(await client.open(ENGLISH, { languageId: 'markdown' }), '1. '), []);
    await client.stop();
  });
});

describe('hover', () => {
  const ask = (document: OpenDocument, passage: string, nth = 0): Promise<Hover | null> =>
    document.ask('textDocument/hover', inside(document, passage, nth));
  const words = (hover: Hover | null): string => (hover?.contents as MarkupContent).value;

  it('on a heading says where it is and what is in it', async () => {
    const client = await startClient();
    const document = await client.open(REPORT);
    const hover = await ask(document, '基层医疗');
    const section = REPORT.split('\n').slice(8, 10).join('');
    const [facts] = words(hover).split('\n\n---\n\n');
    assert.equal(
      facts,
      `一、上半年工作 › **\\(一\\)基层医疗稳步提升**\n\n${section.length} 字 · 任务 2 项 · 警告 2 处 · 提示 1 处`,
    );
    assert.equal((hover!.contents as MarkupContent).kind, 'markdown');
    assert.deepEqual(hover!.range, document.find('(一)基层医疗稳步提升'));
    await client.stop();
  });

  it('on a finding says why it matters, in the reader’s language', async () => {
    for (const [locale, why, manual] of [
      ['zh-CN', /数字/, 'docs/rules.zh-cn.md#masked-figure'],
      ['zh-TW', /數字/, 'docs/rules.zh-tw.md#masked-figure'],
      ['en', /figure/, 'docs/rules.md#masked-figure'],
    ] as const) {
      const client = await startClient({ locale });
      const document = await client.open(REPORT);
      const { start } = document.find('*家');
      const hover = await document.ask<Hover>('textDocument/hover', { position: start });
      assert.match(words(hover), why);
      assert.ok(words(hover).includes(`${manual})`), words(hover));
      assert.deepEqual(hover.range, document.find('*家'));
      await client.stop();
    }
  });

  it('is plain text for a client that reads no Markdown', async () => {
    const client = await startClient({ capabilities: PLAIN, locale: 'en' });
    const hover = await ask(await client.open(CLEAN), '一、主要工作');
    const section = CLEAN.split('\n').slice(2, 4).join('');
    assert.deepEqual(hover!.contents, {
      kind: 'plaintext',
      value: `一、主要工作\n\ncharacters: ${section.length}`,
    });
    await client.stop();
  });

  it('is none on text with nothing wrong, on an entry of the table of contents, and outside reports', async () => {
    const client = await startClient();
    const document = await client.open(REPORT);
    assert.equal(await ask(document, '健康清河建设'), null);
    assert.equal(await ask(document, '一、上半年工作'), null);
    assert.equal(await ask(await client.open(ENGLISH, { languageId: 'markdown' }), '1. '), null);
    await client.stop();
  });
});
