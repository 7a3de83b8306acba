import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activationCost } from '../../support/editor/activation-cost.cjs';
import { activate, closeAll, diagnosticsWhere, has, open, openText, stateOf } from './host';

const ENGLISH = 'The quick brown fox jumps over the lazy dog.\n'.repeat(40);
const LOG = '2025-03-12 08:00:01 INFO 服务启动 took=12ms id=4711\n'.repeat(40);

const PASTED = `在全镇春季植树工作会议上的讲话
同志们：
今天召开这次会议，主要任务是部署今年的植树工作。下面我讲三点意见。
一、肯定成绩，认清形势
去年全镇植树造林面积增长*%，村村都有了公共绿地。
二、明确任务，落实责任
各村要抓紧整地备苗，确保清明前完成栽植任务。
`;

/** What every text file that is opened may wait for us, in milliseconds. */
const BAR_MS = 60;

// First by its name: the other files need the server, and it is started once.
describe('activation', () => {
  after(closeAll);

  it('costs next to nothing, and loads neither the client nor the server', async () => {
    assert.equal((await activate()).client, undefined);
    const { ms } = activationCost;
    assert.ok(ms > 0 && ms < BAR_MS, `${ms} ms`);
    const loaded = Object.keys(require.cache).filter((file) => /[\\/]dist[\\/][\w-]+\.js$/.test(file));
    assert.deepEqual(
      loaded.filter((file) => /node-client|shared|server/.test(file)),
      [],
    );
  });

  it('leaves the server alone for English text, logs and source code', async () => {
    await openText(ENGLISH);
    const api = await activate();
    await openText(LOG);
    await openText('# Title\n\nA *Markdown* file.', 'markdown');
    await openText('标题 = 中文字符串\n'.repeat(20), 'ini');
    assert.equal(api.client, undefined);
  });

  it('starts it when Chinese text is typed or pasted', async () => {
    const api = await activate();
    const editor = await openText('');
    assert.equal(api.client, undefined);
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), PASTED));
    await diagnosticsWhere(editor.document, has('masked-figure'));
    assert.ok(api.client);
  });

  it('knows a report among text files by its content', async () => {
    const { document } = await open('speech-template.txt');
    assert.equal(document.languageId, 'plaintext');
    assert.equal((await stateOf(document)).isReport, true);
    assert.equal((await stateOf((await openText(ENGLISH)).document)).isReport, false);
    assert.equal((await stateOf((await openText(LOG)).document)).isReport, false);
  });

  it('knows a report by its file extension', async () => {
    const { document } = await open('clean-report.gongwen');
    assert.equal(document.languageId, 'policy-report');
    const { isReport, script } = await stateOf(document);
    assert.deepEqual({ isReport, script }, { isReport: true, script: 'simplified' });
  });

  it('wraps lines and leaves full-width punctuation unboxed in reports', async () => {
    const { document } = await open('clean-report.gongwen');
    const editor = vscode.workspace.getConfiguration('editor', document);
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
  });
});
