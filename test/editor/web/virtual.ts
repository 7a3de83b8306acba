import * as vscode from 'vscode';
import { equal, ok } from './assert';
import { codeText, diagnosticsWhere } from './diagnostics';
import { MemoryFiles } from './memory-files';

const SCHEME = 'memfs';

const BODY = '一、总体要求\n各单位要落实工作责任，完善管理机制，加强监督检查。';
const BODY_IN_TAIWAN = '一、總體要求\n各單位要落實工作責任，完善管理機制，加強監督檢查。';

const report = (title: string, text: string, body = BODY): string => [title, '', body, text, ''].join('\n');

const FILES = {
  '防汛管理办法.txt': report('防汛管理办法', '各乡镇新建雨量站*处。'),
  '要点.txt': report('2024年水利工作要点', '全县要对照《水利工作检查清单》，压实各方责任。'),
  '检查/清单.txt': report('水利工作检查清单', '各乡镇新建雨量站*处，投资增长*%。'),
  '转换/一.txt': report('水利工作要点', '各乡镇要逐项销号。'),
  '转换/二.md': report('水利工作要点', '各乡镇要逐项销号。'),
  'notes.txt': 'Nothing here is in Chinese.\n'.repeat(20),
};

const GBK = Uint8Array.from([0xd2, 0xbb, 0xa1, 0xa2, 0xb9, 0xa4, 0xd7, 0xf7, 0xbd, 0xf8, 0xd5, 0xb9, 0x0a]);

describe('a virtual workspace', () => {
  const folder = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.scheme === SCHEME)?.uri;
  const at = (path: string): vscode.Uri => vscode.Uri.joinPath(folder!, ...path.split('/'));
  const write = (path: string, text: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
  const read = async (path: string): Promise<string> =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(at(path)));
  const rulesOf = (path: string): string[] =>
    vscode.languages.getDiagnostics(at(path)).map(({ code }) => codeText(code));
  const show = async (path: string): Promise<vscode.TextDocument> => {
    const document = await vscode.workspace.openTextDocument(at(path));
    await vscode.window.showTextDocument(document);
    return document;
  };

  before(async () => {
    ok(folder, 'no virtual folder is open');
    vscode.workspace.registerFileSystemProvider(SCHEME, new MemoryFiles());
    for (const [path, text] of Object.entries(FILES)) await write(path, text);
  });
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('has reports like any other', async () => {
    const { uri } = await show('防汛管理办法.txt');
    await diagnosticsWhere(uri, (rules) => rules.includes('masked-figure'));
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    ok(JSON.stringify(symbols).includes('总体要求'), 'there is no outline');
  });

  it('is settled by its .pizhu.yaml, on disk or in the editor', async () => {
    const { uri } = await show('防汛管理办法.txt');
    await diagnosticsWhere(uri, (rules) => rules.includes('masked-figure'));
    await write('.pizhu.yaml', 'levels:\n  masked-figure: off\n');
    await diagnosticsWhere(uri, (rules) => !rules.includes('masked-figure'));
    await write('.pizhu.yaml', 'levels:\n  masked-figure: error\n');
    await diagnosticsWhere(uri, (rules) => rules.includes('masked-figure'));
    const project = await show('.pizhu.yaml');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(project.uri, new vscode.Range(0, 0, 0, 6), 'colour');
    await vscode.workspace.applyEdit(edit);
    const found = await diagnosticsWhere(project.uri, (rules) => rules.length > 0);
    ok(found[0]!.message.includes('colour'), found[0]!.message);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.workspace.fs.delete(at('.pizhu.yaml'));
  });

  it('links a cited 《title》 to the file that bears it, which nobody has opened', async () => {
    const { uri } = await show('要点.txt');
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', uri);
    equal(
      links.map(({ target }) => target?.toString()),
      [at('检查/清单.txt').toString()],
    );
  });

  it('is checked as a whole when somebody asks', async () => {
    equal(rulesOf('检查/清单.txt'), []);
    await vscode.commands.executeCommand('pizhu.checkFolder', folder);
    await diagnosticsWhere(at('检查/清单.txt'), (rules) => rules.length > 0);
    equal([...new Set(rulesOf('检查/清单.txt'))], ['masked-figure']);
    equal(rulesOf('notes.txt'), []);
    await vscode.commands.executeCommand('pizhu.clearFolder');
    await diagnosticsWhere(at('检查/清单.txt'), (rules) => rules.length === 0);
  });

  it('has its files converted, and those left alone that are no UTF-8', async () => {
    await vscode.workspace.fs.writeFile(at('转换/三.txt'), GBK);
    await vscode.commands.executeCommand('pizhu.convertFiles', at('转换'), 's2tw');
    for (const path of ['转换/一.txt', '转换/二.md'])
      equal(await read(path), report('水利工作要點', '各鄉鎮要逐項銷號。', BODY_IN_TAIWAN));
    equal([...(await vscode.workspace.fs.readFile(at('转换/三.txt')))], [...GBK]);
    equal(await read('防汛管理办法.txt'), FILES['防汛管理办法.txt']);
  });
});
