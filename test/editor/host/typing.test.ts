import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openText } from './host';

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
});
