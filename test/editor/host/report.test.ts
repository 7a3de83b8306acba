import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnosticsWhere, has, open, openText, ruleOf } from './host';

const actionsAt = (document: vscode.TextDocument, range: vscode.Range, kind: vscode.CodeActionKind) =>
  vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind.value,
  );

describe('a report', () => {
  afterEach(closeAll);

  it('has an outline', async () => {
    const { document } = await open('clean-report.gongwen');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const drawn = symbols.flatMap(function draw(symbol): string[] {
      return [symbol.name, ...symbol.children.flatMap(draw).map((line) => `  ${line}`)];
    });
    const lineOf = (start: string): string => drawn.find((line) => line.trim().startsWith(start)) ?? '';
    const depth = (start: string): number => lineOf(start).search(/\S/);
    assert.ok(depth('一、2024年工作回顾') >= 0, drawn.join('\n'));
    assert.ok(depth('（一）产业结构') > depth('一、2024年工作回顾'), drawn.join('\n'));
    assert.ok(depth('1．守牢耕地红线') > depth('（三）全面推进乡村振兴'), drawn.join('\n'));
  });

  it('that is clean has no problems', async () => {
    const { document } = await open('clean-report.gongwen');
    // A problem put into the text is reported; the text before it is then known to have been read.
    await vscode.window.activeTextEditor?.edit((builder) =>
      builder.insert(new vscode.Position(document.lineCount, 0), '\n去年粮食总产量增长*%，农民收入稳步增加。'),
    );
    const diagnostics = await diagnosticsWhere(document, has('masked-figure'));
    assert.deepEqual(diagnostics.map(ruleOf), ['masked-figure']);
  });

  it('shows its damage at the exact characters, with a page that explains it', async () => {
    const { document } = await open('speech-template.txt');
    const diagnostics = await diagnosticsWhere(document, has('masked-figure'));
    assert.deepEqual([...new Set(diagnostics.map(({ source }) => source))], ['pizhu']);
    const [first] = diagnostics.filter((diagnostic) => ruleOf(diagnostic) === 'masked-figure');
    assert.match(document.getText(first!.range), /^\*/);
    assert.equal(typeof first!.code === 'object' && first!.code.target.fragment, 'masked-figure');
    for (const rule of ['missing-figure', 'masked-word', 'paywall-cut', 'truncated-text', 'numbering-gap']) {
      assert.ok(has(rule)(diagnostics), `nothing of ${rule}`);
    }
  });

  it('has quick fixes, which undo takes back', async () => {
    const { document } = await open('speech-template.txt');
    const before = document.getText();
    const diagnostics = await diagnosticsWhere(document, has('masked-figure'));
    const masked = (all: readonly vscode.Diagnostic[]): number =>
      all.filter((diagnostic) => ruleOf(diagnostic) === 'masked-figure').length;
    const [first] = diagnostics.filter((diagnostic) => ruleOf(diagnostic) === 'masked-figure');
    const actions = await actionsAt(document, first!.range, vscode.CodeActionKind.QuickFix);
    const mark = actions.find(({ edit }) =>
      edit?.get(document.uri).some(({ newText }) => newText.includes('【待补】')),
    );
    assert.ok(mark?.edit, actions.map(({ title }) => title).join(' | '));
    assert.ok(await vscode.workspace.applyEdit(mark.edit));
    await diagnosticsWhere(document, (now) => masked(now) === masked(diagnostics) - 1);
    await vscode.commands.executeCommand('undo');
    await diagnosticsWhere(document, (now) => masked(now) === masked(diagnostics));
    assert.equal(document.getText(), before);
  });

  it('in an unsaved editor is a report like any other', async () => {
    const { document } = await openText(
      '一、工作进展\n全镇新修村道*公里，群众出行更加方便。\n二、下步打算\n抓好管护。',
      'policy-report',
    );
    await diagnosticsWhere(document, has('masked-figure'));
  });
});
