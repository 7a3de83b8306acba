import { strict as assert } from 'node:assert';
import type { DocumentSymbol, FoldingRange, SelectionRange, SymbolInformation } from 'vscode-languageserver/node';
import { endServers, PLAIN, startClient } from './client';
import { REPORT } from './sample';

afterEach(endServers);

/** Names, indented by depth, as a person sees them. */
const drawn = (symbols: readonly DocumentSymbol[], depth = 0): string[] =>
  symbols.flatMap((symbol) => [
    `${'  '.repeat(depth)}${symbol.name}${symbol.detail ? ` [${symbol.detail}]` : ''}`,
    ...drawn(symbol.children ?? [], depth + 1),
  ]);

const all = (symbols: readonly DocumentSymbol[]): DocumentSymbol[] =>
  symbols.flatMap((symbol) => [symbol, ...all(symbol.children ?? [])]);

describe('outline', () => {
  it('nests headings and tasks, keeps the contents apart, marks what is missing', async () => {
    const client = await startClient();
    const document = await client.open(REPORT);
    assert.deepEqual(drawn(await document.symbols()), [
      '清河县2024年卫生健康工作报告',
      '目录',
      '  一、上半年工作',
      '  二、下半年安排',
      '  三、存在的困难',
      '一、上半年工作',
      '  (一)基层医疗稳步提升',
      '    一是抓好阵地建设',
      '    二是抓好队伍建设',
      '  (二)公共卫生扎实推进',
      '二、下半年安排',
      '三、存在的困难 [缺失]',
    ]);
    await client.stop();
  });

  it('gives every symbol a name, and a selection inside its range', async () => {
    const client = await startClient();
    for (const text of [REPORT, REPORT.replace(/\n/g, '\r\n'), `一、${'长'.repeat(5000)}\n`]) {
      const document = await client.open(text);
      for (const { name, range, selectionRange } of all(await document.symbols())) {
        assert.ok(name.length > 0 && name.length <= 81, name);
        const isInside = compare(range.start, selectionRange.start) <= 0 && compare(selectionRange.end, range.end) <= 0;
        assert.ok(isInside, `${name}: ${JSON.stringify({ range, selectionRange })}`);
      }
    }
    await client.stop();
  });

  it('puts a cursor at the start of a section into that section, and into none before it', async () => {
    const client = await startClient();
    const document = await client.open(REPORT);
    const symbols = await document.symbols();
    for (const [start, path] of [
      ['二、下半年安排', ['二、下半年安排']],
      ['(二)公共卫生', ['一、上半年工作', '(二)公共卫生扎实推进']],
      ['二是抓好', ['一、上半年工作', '(一)基层医疗稳步提升', '二是抓好队伍建设']],
      ['考核合格率', ['一、上半年工作', '(一)基层医疗稳步提升', '二是抓好队伍建设']],
    ] as const) {
      const { start: at } = document.find(start, start.startsWith('二、') ? 1 : 0);
      const isAround = ({ range }: DocumentSymbol): boolean =>
        compare(range.start, at) <= 0 && compare(at, range.end) <= 0;
      assert.deepEqual(
        all(symbols)
          .filter(isAround)
          .map(({ name }) => name),
        path,
      );
    }
    for (const { range, children = [] } of all(symbols))
      for (const child of children) assert.ok(compare(child.range.end, range.end) <= 0, child.name);
    await client.stop();
  });

  it('is a flat list for a client that knows no nesting', async () => {
    const client = await startClient({ capabilities: PLAIN, locale: 'en' });
    const document = await client.open(REPORT);
    const symbols = (await document.symbols()) as unknown as SymbolInformation[];
    const task = symbols.find(({ name }) => name.startsWith('一是'));
    assert.equal(task?.containerName, '(一)基层医疗稳步提升');
    assert.equal(task.location.uri, document.uri);
    assert.ok(symbols.some(({ name }) => name === '三、存在的困难 (missing)'));
    await client.stop();
  });

  it('follows the text as it is typed', async () => {
    const client = await startClient();
    const document = await client.open(REPORT);
    await document.replace('二、下半年安排\n下', '二、今后的打算\n下');
    assert.ok(drawn(await document.symbols()).includes('二、今后的打算'));
    await client.stop();
  });

  it('is empty for what does not read as a report', async () => {
    const client = await startClient();
    const document = await client.open('1. Install it\n2. Run it\n', { languageId: 'markdown' });
    assert.deepEqual(await document.symbols(), []);
    assert.deepEqual(await document.ask('textDocument/foldingRange'), []);
    await client.stop();
  });
});

describe('folding and selection', () => {
  it('folds sections from heading to last line', async () => {
    const client = await startClient();
    const document = await client.open(REPORT);
    const folds = await document.ask<FoldingRange[]>('textDocument/foldingRange');
    const lines = REPORT.split('\n');
    const first = folds.find(({ startLine }) => startLine === 7);
    assert.equal(lines[first!.endLine], lines[11]);
    assert.ok(folds.every(({ startLine, endLine }) => startLine < endLine && lines[endLine] !== ''));
    await client.stop();
  });

  it('folds the table of contents and what the page put around the report, each by its kind', async () => {
    const client = await startClient();
    const page = [
      '首页 > 政务公开 > 工作报告',
      '打印本页',
      ...REPORT.trimEnd().split('\n'),
      '责任编辑：王某',
      '扫一扫在手机打开当前页',
    ];
    const document = await client.open(`${page.join('\n')}\n`);
    const folds = await document.ask<FoldingRange[]>('textDocument/foldingRange');
    const ofKind = (wanted: string): string[][] =>
      folds.filter(({ kind }) => kind === wanted).map(({ startLine, endLine }) => [page[startLine]!, page[endLine]!]);
    assert.deepEqual(ofKind('region'), [['目录', '三、存在的困难']]);
    assert.deepEqual(ofKind('comment'), [
      ['首页 > 政务公开 > 工作报告', '打印本页'],
      ['责任编辑：王某', '扫一扫在手机打开当前页'],
    ]);
    assert.ok(folds.filter(({ kind }) => kind === undefined).every(({ startLine }) => /[一二]/.test(page[startLine]!)));
    await client.stop();
  });

  it('folds nothing of a text without structure, nor a line by itself', async () => {
    const client = await startClient();
    for (const text of ['打印本页\n全县清淤三处，加固堤防两段。\n责任编辑：王某\n', '']) {
      assert.deepEqual(await (await client.open(text)).ask('textDocument/foldingRange'), []);
    }
    await client.stop();
  });

  it('widens a selection from sentence to paragraph to section to document', async () => {
    const client = await startClient();
    const document = await client.open(REPORT);
    const positions = [document.find('门诊量').start];
    const [innermost] = await document.ask<SelectionRange[]>('textDocument/selectionRange', { positions });
    const texts: string[] = [];
    for (let one = innermost; one; one = one.parent!) texts.push(document.textAt(one.range));
    assert.match(texts[0]!, /^全县新建.*%。$/);
    assert.ok(texts.includes(REPORT.split('\n')[9]!));
    assert.equal(texts.at(-1), REPORT);
    for (const [i, outer] of texts.slice(1).entries()) assert.ok(outer.includes(texts[i]!) && outer !== texts[i]);
    await client.stop();
  });
});

const compare = (a: { line: number; character: number }, b: { line: number; character: number }): number =>
  a.line - b.line || a.character - b.character;
