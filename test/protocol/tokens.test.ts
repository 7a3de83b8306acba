import { strict as assert } from 'node:assert';
import {
  LSPErrorCodes,
  type InlayHint,
  type Range,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensLegend,
} from 'vscode-languageserver/node';
import { endServers, FULL, startClient, type Client, type OpenDocument } from './client';

afterEach(endServers);

const REPORT = [
  '首页 > 政务公开 > 正文',
  '清河县2024年政府工作报告',
  '一、过去一年工作回顾',
  '（一）经济稳中有进。全年完成投资1.36亿元，比2023年增长*%，落实《河道管理办法》（清政发〔2024〕3号）。',
  '“十四五”规划实施以来，全县深化医药卫生_改革，推动各项工作进_步提升，公示【待补】项。',
  '2024年3月5日，衛(wèi)生健康系统召开会议，部署12项任务。',
  '二、下一步工作打算',
  '一是抓好落实。各单位要压实责任。二是加强督查。及时通报情况。',
  '',
].join('\n');

interface Legend {
  readonly semanticTokensProvider: { readonly legend: SemanticTokensLegend };
}

/** `type.modifier text`, as an editor reads the row of numbers. */
function read(client: Client, document: OpenDocument, data: readonly number[]): string[] {
  const { tokenTypes, tokenModifiers } = (client.hello.capabilities as Legend).semanticTokensProvider.legend;
  const out: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [lines, characters, length, type, bits] = data.slice(i, i + 5) as [number, number, number, number, number];
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const modifiers = tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0);
    const range = { start: { line, character }, end: { line, character: character + length } };
    out.push(`${[tokenTypes[type], ...modifiers].join('.')} ${document.textAt(range)}`);
  }
  return out;
}

const full = (document: OpenDocument): Promise<SemanticTokens | null> =>
  document.ask('textDocument/semanticTokens/full');

describe('semantic tokens', () => {
  it('tell headings, labels, facts and damage apart', async () => {
    const client = await startClient();
    const document = await client.open(REPORT);
    assert.deepEqual(read(client, document, (await full(document))!.data), [
      'comment.reportBoilerplate 首页 > 政务公开 > 正文',
      'class.declaration.reportTitle 清河县2024年政府工作报告',
      'keyword.reportLabel 一、',
      'class.reportHeading 过去一年工作回顾',
      'keyword.reportLabel （一）',
      'class.reportHeading 经济稳中有进',
      'number.reportFigure 1.36亿元',
      'number.reportDate 2023年',
      'regexp.reportPlaceholder *',
      'string.reportWork 《河道管理办法》',
      'variable.readonly.reportDocumentNumber 清政发〔2024〕3号',
      'type.reportPlan “十四五”规划',
      'regexp.reportPlaceholder _',
      'regexp.reportPlaceholder _',
      'regexp.reportPlaceholder 【待补】',
      'number.reportDate 2024年3月5日',
      'comment.reportGloss (wèi)',
      'number.reportFigure 12项',
      'keyword.reportLabel 二、',
      'class.reportHeading 下一步工作打算',
      'keyword.reportLabel 一是',
      'keyword.reportLabel 二是',
    ]);
    await client.stop();
  });

  it('of a part are those of its lines', async () => {
    const client = await startClient();
    const document = await client.open(REPORT);
    const { start } = document.find('二、下一步');
    const range = { start, end: { line: start.line, character: 9 } };
    const { data } = await document.ask<SemanticTokens>('textDocument/semanticTokens/range', { range });
    assert.deepEqual(read(client, document, data), ['keyword.reportLabel 二、', 'class.reportHeading 下一步工作打算']);
    await client.stop();
  });

  it('are sent as what has changed since the last time', async () => {
    const client = await startClient();
    const document = await client.open(REPORT);
    const first = (await full(document))!;
    await document.replace('12项', '今年的12项');
    const delta = await document.ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      previousResultId: first.resultId,
    });
    const data = [...first.data];
    for (const { start, deleteCount, data: put = [] } of delta.edits) data.splice(start, deleteCount, ...put);
    const now = (await full(document))!;
    assert.deepEqual(data, now.data);
    assert.equal(delta.edits.length, 1);
    assert.ok(delta.edits[0]!.data!.length <= 5);
    const unknown = { previousResultId: 'of another server' };
    const again = await document.ask<SemanticTokens>('textDocument/semanticTokens/full/delta', unknown);
    assert.deepEqual(again.data, now.data);
    await client.stop();
  });

  it('never run over a line’s end', async () => {
    const client = await startClient();
    const document = await client.open(
      '水利工作报告\r\n\r\n会议审议通过了《河道管理办法\r\n》，部署了下一阶段的重点任务。\r\n',
    );
    assert.deepEqual(read(client, document, (await full(document))!.data), [
      'class.declaration.reportTitle 水利工作报告',
      'string.reportWork 《河道管理办法',
      'string.reportWork 》',
    ]);
    await client.stop();
  });

  it('are none outside reports, and for all of a very long one only by the part', async () => {
    const client = await startClient();
    const plain = await client.open('1. Buy 12 apples\n2. Run 2024\n', { languageId: 'markdown' });
    assert.deepEqual(await full(plain), { resultId: (await full(plain))!.resultId, data: [] });
    const long = await client.open(`${REPORT}${'全年完成投资3亿元，各项工作落实到位。\n'.repeat(60_000)}`);
    assert.equal(await full(long), null);
    const range = { start: { line: 50_000, character: 0 }, end: { line: 50_000, character: 20 } };
    const { data } = await long.ask<SemanticTokens>('textDocument/semanticTokens/range', { range });
    assert.ok(read(client, long, data).includes('number.reportFigure 3亿元'));
    await client.stop();
  });
});

describe('semantic tokens for a client that lets them be called off', () => {
  it('are called off for all of a very long report: what is shown of its part stays', async () => {
    const semanticTokens = { requests: { full: { delta: true }, range: true }, serverCancelSupport: true };
    const kinds = { tokenTypes: [], tokenModifiers: [], formats: [] };
    const textDocument = { ...FULL.textDocument, semanticTokens: { ...semanticTokens, ...kinds } };
    const client = await startClient({ capabilities: { ...FULL, textDocument } });
    const calledOff = { code: LSPErrorCodes.ServerCancelled };
    const long = await client.open(`${REPORT}${'全年完成投资3亿元，各项工作落实到位。\n'.repeat(60_000)}`);
    await assert.rejects(full(long), calledOff);
    await assert.rejects(long.ask('textDocument/semanticTokens/full/delta', { previousResultId: 'any' }), calledOff);
    const short = await client.open(REPORT);
    assert.ok((await full(short))!.data.length > 0);
    await client.stop();
  });
});

describe('inlay hints', () => {
  const hints = (document: OpenDocument): Promise<InlayHint[]> => {
    const range: Range = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
    return document.ask('textDocument/inlayHint', { range });
  };

  it('are the words that masks must hide, and write them when they are taken', async () => {
    const client = await startClient({ settings: () => ({ inlayHints: true }) });
    const document = await client.open(REPORT);
    const found = await hints(document);
    assert.deepEqual(
      found.map(({ label }) => label),
      ['体制', '一'],
    );
    assert.deepEqual(found[1]?.position, document.find('步提升').start);
    assert.match(document.edited({ changes: { [document.uri]: found[1].textEdits! } }), /进一步提升/);
    await client.stop();
  });

  it('are off until somebody wants them, at once when the setting changes', async () => {
    let inlayHints = false;
    const client = await startClient({ settings: () => ({ inlayHints }) });
    const document = await client.open(REPORT);
    assert.deepEqual(await hints(document), []);
    inlayHints = true;
    await client.rpc.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.next('workspace/inlayHint/refresh');
    assert.equal((await hints(document)).length, 2);
    await client.stop();
  });

  it('are none for masks that may hide anything, and none outside reports', async () => {
    const client = await startClient({ settings: () => ({ inlayHints: true }) });
    const document = await client.open('清河县工作报告\n\n全年完成投资*亿元，新建学校×所，各单位要落实责任。\n');
    assert.deepEqual(await hints(document), []);
    await client.stop();
  });
});
