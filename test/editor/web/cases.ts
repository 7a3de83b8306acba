import * as vscode from 'vscode';
import { equal, ok } from './assert';
import { codeText, diagnosticsWhere } from './diagnostics';

const ID = 'pizhu.pizhu';
const TITLE = '在全县农村供水保障工作会议上的讲话';

describe('the extension in a web worker', () => {
  let document: vscode.TextDocument;

  before(async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    ok(folder, 'no folder is open');
    const uri = vscode.Uri.joinPath(folder.uri, 'speech-template.txt');
    document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await diagnosticsWhere(uri, (rules) => rules.length > 0);
  });

  it('is loaded over http, as on a web page', () => {
    const extension = vscode.extensions.getExtension(ID);
    equal(extension?.extensionUri.scheme, 'http');
    ok(extension?.isActive, 'it is not active');
  });

  it('gives the outline', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const names = symbols.flatMap(function whole(symbol): string[] {
      return [symbol.name, ...symbol.children.flatMap(whole)];
    });
    for (const start of ['一、提高站位', '(一)工程建设稳步推进', '一是从讲政治的高度看', '1.加快引调水工程'])
      ok(
        names.some((name) => name.startsWith(start)),
        `no symbol starts with ${start}: ${names.join(' | ')}`,
      );
  });

  it('fills a hole with a mark, and takes it back', async () => {
    const hole = vscode.languages.getDiagnostics(document.uri).find(({ code }) => codeText(code) === 'masked-figure');
    ok(hole, 'no masked figure was found');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      hole.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const mark = actions.find(({ edit }) =>
      edit?.get(document.uri).some(({ newText }) => newText.includes('【待补】')),
    );
    ok(mark?.edit, `no action marks it: ${actions.map(({ title }) => title).join(' | ')}`);
    const before = document.getText();
    ok(await vscode.workspace.applyEdit(mark.edit), 'the edit was refused');
    ok(document.getText().includes('【待补】'), 'the mark is not there');
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  it('converts the script with tables it has fetched, and takes it back', async () => {
    const before = document.getText();
    await vscode.commands.executeCommand('pizhu.convertScript', 's2t');
    ok(document.getText().includes('在全縣農村供水保障工作會議上的講話'), 'the title has not become Traditional');
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before);
    ok(before.includes(TITLE), 'the sample has another title');
  });
});
