import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import * as vscode from 'vscode';
import type { FixRecord } from '../../../server/src/service/fix-record';
import { answered, closeAll, diagnosticsWhere, has, openFile, openText, run, sample } from './host';

const read = async (uri: vscode.Uri): Promise<Uint8Array> => vscode.workspace.fs.readFile(uri);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('pizhu.previewFixes', () => {
  afterEach(closeAll);

  it('makes the safe fixes when it is applied, and no suggestion that was not ticked', async () => {
    const { document } = await openFile(await read(sample('mirror-page.txt')));
    const before = document.getText();
    await diagnosticsWhere(document, has('pinyin-gloss'));
    await answered('apply', 'previewFixes');
    assert.doesNotMatch(document.getText(), /\(xiàn\)/);
    assert.doesNotMatch(document.getText(), /【待补】/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('leaves the text when it is closed', async () => {
    const { document } = await openFile(await read(sample('mirror-page.txt')));
    const before = document.getText();
    await answered('discard', 'previewFixes');
    assert.equal(document.getText(), before);
  });
});

describe('pizhu.saveFixRecord', () => {
  const record = (): vscode.Uri => sample('edits.json');
  let original: Uint8Array;
  beforeEach(async () => (original = await read(sample('mirror-page.txt'))));
  afterEach(async () => {
    await closeAll();
    if (await exists(record())) await vscode.workspace.fs.delete(record());
  });

  for (const command of ['fixAll', 'previewFixes']) {
    it(`writes what ${command} did as the command line does, and saves the document`, async () => {
      const { document } = await openFile(await read(sample('mirror-page.txt')));
      if (command === 'fixAll') await run('fixAll');
      else await answered('apply', 'previewFixes');
      await run('saveFixRecord', record());
      assert.ok(!document.isDirty);
      const saved = JSON.parse(new TextDecoder().decode(await read(record()))) as FixRecord;
      assert.equal(saved.version, 1);
      const [one, ...more] = saved.documents;
      assert.ok(one);
      assert.deepEqual(more, []);
      assert.equal(one.path, document.uri.fsPath);
      assert.equal(one.before.sha256, sha256(original));
      assert.equal(one.after.sha256, sha256(await read(document.uri)));
      assert.ok(one.edits.some(({ rule, after }) => rule === 'pinyin-gloss' && after === ''));
      // Backwards, each puts `before` where `after` stands.
      let text = document.getText();
      for (const { offset, before, after } of one.edits.toReversed()) {
        assert.equal(text.slice(offset, offset + after.length), after);
        text = text.slice(0, offset) + before + text.slice(offset + after.length);
      }
      assert.equal(text, new TextDecoder().decode(original));
    });
  }

  it('writes none that would not be exact', async () => {
    const editor = await openFile(await read(sample('mirror-page.txt')));
    await run('saveFixRecord', record());
    assert.ok(!(await exists(record())), 'nothing was fixed');
    await run('fixAll');
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), '又'));
    await run('saveFixRecord', record());
    assert.ok(!(await exists(record())), 'the text was changed since');
  });
});

describe('pizhu.copyCleanText', () => {
  afterEach(closeAll);

  it('puts the document without the page onto the clipboard, and leaves it as it is', async () => {
    const { document } = await openText(
      '当前位置：首页 > 新闻中心 > 正文\n\n全市春耕工作会议召开\n\n3月5日,全市春耕工作会议召开。\n会议强调,要抓好落实。\n\n责任编辑：王小明\n',
      'policy-report',
    );
    const before = document.getText();
    await run('copyCleanText');
    assert.equal(
      await vscode.env.clipboard.readText(),
      '全市春耕工作会议召开\n\n3月5日，全市春耕工作会议召开。\n会议强调，要抓好落实。\n',
    );
    assert.equal(document.getText(), before);
  });
});

async function exists(uri: vscode.Uri): Promise<boolean> {
  const [folder, name] = [vscode.Uri.joinPath(uri, '..'), uri.path.split('/').at(-1)];
  return (await vscode.workspace.fs.readDirectory(folder)).some(([entry]) => entry === name);
}
