import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnosticsWhere, has, openText } from './host';

const type = (text: string) => vscode.commands.executeCommand('type', { text });

describe('typing into a report', () => {
  afterEach(closeAll);

  it('closes brackets and quotation marks', async () => {
    const { document } = await openText('', 'policy-report');
    for (const open of ['《', '（', '「', '“']) await type(open);
    assert.equal(document.getText(), '《（「“”」）》');
  });

  it('goes on with a paragraph’s indent of two full-width spaces', async () => {
    const editor = await openText('　　会议听取了汇报。', 'policy-report');
    const end = editor.document.lineAt(0).range.end;
    editor.selection = new vscode.Selection(end, end);
    await type('\n');
    await type('会议要求抓好落实。');
    assert.equal(editor.document.getText(), '　　会议听取了汇报。\n　　会议要求抓好落实。');
  });

  it('does not indent behind a line that is not', async () => {
    const editor = await openText('一、工作进展', 'policy-report');
    const end = editor.document.lineAt(0).range.end;
    editor.selection = new vscode.Selection(end, end);
    await type('\n');
    assert.equal(editor.document.lineAt(1).text, '');
  });

  it('holds that a sentence is cut off against nobody who is still writing it', async () => {
    const editor = await openText('关于秋季防汛工作的通知\n\n各村要压实责任，把隐患排查到户到人。\n', 'policy-report');
    const { document } = editor;
    const end = document.lineAt(3).range.end;
    editor.selection = new vscode.Selection(end, end);
    await type('各水库要落实责任人，增配巡查员*名，并在月底以前完成全部溢洪道和泄洪闸门的检修和演');
    const written = await diagnosticsWhere(document, has('masked-figure'));
    assert.ok(!has('truncated-text')(written));
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await diagnosticsWhere(document, has('truncated-text'));
  });
});
