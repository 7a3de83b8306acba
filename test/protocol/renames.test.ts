import { strict as assert } from 'node:assert';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { endServers, FULL } from './client';
import { openFolder, removeFolders, type Folder } from './folder';

afterEach(endServers);
afterEach(removeFolders);

const HEAD = ['水利工作要点', '', '一、总体要求', '落实工作责任，完善管理机制，加强监督检查。', ''].join('\n');

/** A report that says this. */
const report = (text: string): string => `${HEAD}${text}\n`;

const editsFor = (folder: Folder, from: string, to: string): Promise<WorkspaceEdit> =>
  folder.client.rpc.sendRequest('workspace/willRenameFiles', {
    files: [{ oldUri: folder.uriOf(from), newUri: folder.uriOf(to) }],
  });

/** What the reports that change say after one is renamed, by their paths. */
async function renamed(folder: Folder, from: string, to: string): Promise<Record<string, string>> {
  const { documentChanges = [] } = await editsFor(folder, from, to);
  return Object.fromEntries(
    (documentChanges as TextDocumentEdit[]).map(({ textDocument: { uri }, edits }) => {
      const path = decodeURIComponent(uri.slice(folder.uri.length + 1));
      const document = TextDocument.create(uri, 'markdown', 0, folder.read(path));
      return [path, TextDocument.applyEdits(document, edits as never).slice(HEAD.length, -1)];
    }),
  );
}

describe('renaming a report', () => {
  it('keeps Markdown links and paths to it whole', async () => {
    const folder = await openFolder({
      'a.md': report('见[名单](附件/名单.txt)、附件/名单.txt 和“./附件/名单.txt”。'),
      'deep/b.txt': report('附有 ../附件/名单.txt。\n[同上]: <../附件/名单.txt>'),
      '附件/c.txt': report('附有：名单.txt；'),
      '附件/名单.txt': report('各成员单位。'),
    });
    assert.deepEqual(await renamed(folder, '附件/名单.txt', '附件/成员/新名单.txt'), {
      'a.md': '见[名单](附件/成员/新名单.txt)、附件/成员/新名单.txt 和“./附件/成员/新名单.txt”。',
      'deep/b.txt': '附有 ../附件/成员/新名单.txt。\n[同上]: <../附件/成员/新名单.txt>',
      '附件/c.txt': '附有：成员/新名单.txt；',
    });
    await folder.client.stop();
  });

  it('writes links as they were written, and encodes what a link cannot hold', async () => {
    const [list, other] = [encodeURIComponent('名单'), encodeURIComponent('新')];
    const folder = await openFolder({
      'a.md': report(`见[名单](${list}.txt#b)。`),
      'b.md': report('见[名单](名单.txt)。'),
      '名单.txt': report('各成员单位。'),
    });
    const expected = `${list}%20%28${other}%29.txt`;
    assert.deepEqual(await renamed(folder, '名单.txt', '名单 (新).txt'), {
      'a.md': `见[名单](${expected}#b)。`,
      'b.md': `见[名单](${expected})。`,
    });
    await folder.client.stop();
  });

  it('keeps what it names itself, when it moves', async () => {
    const folder = await openFolder({
      'a.md': report('见[办法](办法.txt)和[没有的](没有.txt)。'),
      '办法.txt': report('共十条。'),
    });
    assert.deepEqual(await renamed(folder, 'a.md', 'deep/a.md'), {
      'a.md': '见[办法](../办法.txt)和[没有的](没有.txt)。',
    });
    await folder.client.stop();
  });

  it('goes for a folder as for the files in it', async () => {
    const folder = await openFolder({
      'a.md': report('见[名单](附件/名单.txt)。'),
      '附件/名单.txt': report('见[说明](说明.txt)和[要点](../a.md)。'),
      '附件/说明.txt': report('共三条。'),
    });
    assert.deepEqual(await renamed(folder, '附件', '资料/附件'), {
      'a.md': '见[名单](资料/附件/名单.txt)。',
      '附件/名单.txt': '见[说明](说明.txt)和[要点](../../a.md)。',
    });
    await folder.client.stop();
  });

  it('changes the text of an open report as it stands in the editor', async () => {
    const folder = await openFolder({ 'a.md': report('没有附件。'), '名单.txt': report('各成员单位。') });
    const document = await folder.client.open(report('附有 名单.txt。'), { uri: folder.uriOf('a.md') });
    await document.replace('附有', '后附有');
    const { documentChanges } = await editsFor(folder, '名单.txt', '新名单.txt');
    assert.deepEqual(documentChanges, [
      {
        textDocument: { uri: document.uri, version: 2 },
        edits: [{ range: document.find('名单.txt'), newText: '新名单.txt' }],
      },
    ]);
    await folder.client.stop();
  });

  it('leaves alone titles that are quoted, other files, addresses, and what is no report', async () => {
    const folder = await openFolder({
      'a.txt': report(
        '按照《名单》和“名单”，见小名单.txt、旧/名单.txt、名单.txt.bak 和 https://example.org/名单.txt。',
      ),
      'b.md': 'See [the list](名单.txt) for all the names.\n',
      '名单.txt': report('各成员单位。'),
    });
    assert.deepEqual(await renamed(folder, '名单.txt', '新名单.txt'), {});
    await folder.client.stop();
  });

  it('gives plain changes to a client that knows no versions', async () => {
    const workspace = { ...FULL.workspace, workspaceEdit: {} };
    const folder = await openFolder(
      { 'a.txt': report('附有 名单.txt。'), '名单.txt': report('各成员单位。') },
      { capabilities: { ...FULL, workspace } },
    );
    const { changes } = await editsFor(folder, '名单.txt', '新名单.txt');
    assert.deepEqual(
      changes?.[folder.uriOf('a.txt')]?.map(({ newText }) => newText),
      ['新名单.txt'],
    );
    await folder.client.stop();
  });
});
