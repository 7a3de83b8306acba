import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, convertTo, diagnosticsWhere, has, hasNo, open, openText, rangeOf, selectionOf } from './host';

const TITLE = '在全县农村供水保障工作会议上的讲话';
const TITLE_IN_TRADITIONAL = '在全縣農村供水保障工作會議上的講話';

describe('pizhu.convertScript', () => {
  afterEach(closeAll);

  it('converts the whole document in one step and keeps the cursor', async () => {
    const editor = await open('speech-template.txt');
    const { document } = editor;
    const before = document.getText();
    const cursor = rangeOf(document, TITLE).end;
    editor.selection = new vscode.Selection(cursor, cursor);
    await convertTo('s2t');
    assert.ok(document.getText().includes(TITLE_IN_TRADITIONAL));
    assert.equal(document.lineCount, before.split('\n').length);
    assert.deepEqual(editor.selection.active, cursor);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('converts the selections and nothing else, and keeps them', async () => {
    const editor = await open('speech-template.txt');
    const { document } = editor;
    const selected = ['同志们', '县水务局通报'].map((text) => selectionOf(document, text));
    editor.selections = selected;
    await convertTo('s2t');
    assert.deepEqual(
      editor.selections.map((selection) => document.getText(selection)),
      ['同志們', '縣水務局通報'],
    );
    assert.ok(document.getText().includes(TITLE));
  });

  it('brings Traditional text back to Simplified', async () => {
    const { document } = await openText('同志們：\n會議強調，要認真學習貫徹，確保責任落實。', 'policy-report');
    await convertTo('simplified');
    assert.equal(document.getText(), '同志们：\n会议强调，要认真学习贯彻，确保责任落实。');
  });

  it('leaves text that needs no conversion as it is', async () => {
    const { document } = await openText('同志们：\n会议强调，要抓好落实。', 'policy-report');
    const { version } = document;
    await convertTo('simplified');
    assert.equal(document.version, version);
  });
});

describe('pizhu.fixAll', () => {
  afterEach(closeAll);

  it('makes the safe fixes in one step', async () => {
    const { document } = await open('mirror-page.txt');
    const before = document.getText();
    await diagnosticsWhere(document, has('pinyin-gloss'));
    await vscode.commands.executeCommand('pizhu.fixAll');
    assert.doesNotMatch(document.getText(), /\(xiàn\)/);
    assert.ok(document.getText().includes('全縣春耕備耕暨農田水利建設工作會議召開'));
    await diagnosticsWhere(document, hasNo('pinyin-gloss'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('changes nothing when it is run again', async () => {
    const { document } = await open('mirror-page.txt');
    await vscode.commands.executeCommand('pizhu.fixAll');
    const fixed = document.getText();
    await vscode.commands.executeCommand('pizhu.fixAll');
    assert.equal(document.getText(), fixed);
  });
});

describe('pizhu.nextPlaceholder and previousPlaceholder', () => {
  const next = () => vscode.commands.executeCommand('pizhu.nextPlaceholder');
  const previous = () => vscode.commands.executeCommand('pizhu.previousPlaceholder');
  const TEXT = '一、工作进展\n新修村道*公里，栽植树木*万株，整治河道【待补】公里。\n二、下步打算\n抓好管护。';

  afterEach(closeAll);

  it('walk the places in order and come round', async () => {
    const editor = await openText(TEXT, 'policy-report');
    const visited: string[] = [];
    for (let i = 0; i < 4; i++) {
      await next();
      const { start } = editor.selection;
      visited.push(editor.document.lineAt(start).text.slice(start.character, start.character + 3));
    }
    assert.deepEqual(visited, ['*公里', '*万株', '【待补', '*公里']);
    await previous();
    assert.equal(editor.document.getText(editor.selection), '【待补】');
  });

  it('select a place, so that typing fills it', async () => {
    const editor = await openText(TEXT, 'policy-report');
    await previous();
    await vscode.commands.executeCommand('type', { text: '23' });
    assert.ok(editor.document.getText().includes('整治河道23公里'));
    await diagnosticsWhere(editor.document, (now) => now.length === 2);
  });

  it('stay where they are when nothing is missing', async () => {
    const editor = await openText('一、工作进展\n新修村道8公里。', 'policy-report');
    await next();
    assert.ok(editor.selection.isEmpty);
  });
});
