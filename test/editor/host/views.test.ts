import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CheckedDocument } from '../../../server/src/lsp/protocol';
import { closeAll, open, openText, when } from './host';
import { drawnWhere, label, nodesOf, viewsOf, type Node } from './trees';

const REPORT = [
  '一、工作进展',
  '新修村道*公里，栽植树木*万株。总投资亿元。',
  '会议强调：一是抓好整地备苗；二是落实管护责任。',
  '二、下步打算',
  '整治河道【待补】公里,年底前完工,随即移交管护。',
].join('\n');

describe('the view of places to fill in', () => {
  afterEach(closeAll);

  it('lists them by section, and those that are filled vanish', async () => {
    const editor = await openText(REPORT, 'policy-report');
    const { holes } = await viewsOf();
    assert.deepEqual(await drawnWhere(holes, (lines) => lines.length === 6), [
      '一、工作进展 (3)',
      '  新修村道＿＿公里 (line 2)',
      '  栽植树木＿＿万株 (line 2)',
      '  总投资＿＿亿元 (line 2)',
      '二、下步打算 (1)',
      '  整治河道＿＿公里 (line 5)',
    ]);
    await vscode.commands.executeCommand('pizhu.nextPlaceholder');
    await vscode.commands.executeCommand('type', { text: '12' });
    assert.ok(editor.document.getText().includes('新修村道12公里'));
    assert.deepEqual((await drawnWhere(holes, (lines) => lines.length === 5))[0], '一、工作进展 (2)');
  });

  it('tells a screen reader what each row is', async () => {
    await openText(REPORT, 'policy-report');
    const { holes } = await viewsOf();
    await drawnWhere(holes, (lines) => lines.length === 6);
    const [section] = await nodesOf(holes);
    assert.equal(section!.item.accessibilityInformation?.label, '一、工作进展, to fill in: 3');
    assert.equal(section!.children[0]!.item.accessibilityInformation?.label, '新修村道＿＿公里, figure, line 2');
  });

  it('leads to a place, ready to be typed over', async () => {
    const editor = await openText(REPORT, 'policy-report');
    const { holes } = await viewsOf();
    await drawnWhere(holes, (lines) => lines.length === 6);
    const hole = (await nodesOf(holes))[0]!.children[1]!;
    await vscode.commands.executeCommand('pizhu.goToHole', hole);
    assert.equal(vscode.window.activeTextEditor?.document, editor.document);
    assert.deepEqual([editor.selection.start.line, editor.document.getText(editor.selection)], [1, '*']);
    await vscode.commands.executeCommand('type', { text: '3' });
    assert.ok(editor.document.getText().includes('栽植树木3万株'));
  });

  it('keeps its report while its list is looked at, and leaves other text alone', async () => {
    await openText(REPORT, 'policy-report');
    const { holes } = await viewsOf();
    await drawnWhere(holes, (lines) => lines.length === 6);
    await vscode.commands.executeCommand('pizhu.listMissingFigures');
    assert.equal(vscode.window.activeTextEditor?.document.uri.scheme, 'pizhu-list');
    assert.equal((await drawnWhere(holes, (lines) => lines.length > 0)).length, 6);
    await closeAll();
    await openText('The quick brown fox jumps over the lazy dog.\n'.repeat(20));
    assert.deepEqual(await drawnWhere(holes, (lines) => lines.length === 0), []);
  });
});

describe('the list of missing figures', () => {
  afterEach(closeAll);

  it('is a table in an editor, in step with the report', async () => {
    const editor = await openText(REPORT, 'policy-report');
    const { holes } = await viewsOf();
    await drawnWhere(holes, (lines) => lines.length === 6);
    await vscode.commands.executeCommand('pizhu.listMissingFigures');
    const list = vscode.window.activeTextEditor!.document;
    const rows = (): string[] => list.getText().trimEnd().split('\n').slice(2);
    const cells = (row: string): string[] =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
    assert.deepEqual(cells(rows()[0]!), [
      ...['1', '2', 'figure', '新修村道＿＿公里', '公里', '一、工作进展'],
      '新修村道＿＿公里，栽植树木*万株。',
    ]);
    assert.equal(rows().length, 4);

    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', list.uri);
    assert.equal(links.length, 4);
    assert.equal(list.getText(links[3]!.range), '5');
    assert.equal(links[0]!.target?.scheme, 'command');

    const shorter = new Promise<void>((resolve) => {
      const listener = vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document !== list || rows().length !== 3) return;
        listener.dispose();
        resolve();
      });
    });
    const edit = new vscode.WorkspaceEdit();
    edit.replace(editor.document.uri, new vscode.Range(4, 4, 4, 8), '9');
    await vscode.workspace.applyEdit(edit);
    await shorter;
    assert.doesNotMatch(list.getText(), /整治河道/);
  });

  it('is not taken for a report itself', async () => {
    await openText(REPORT, 'policy-report');
    const { holes } = await viewsOf();
    await drawnWhere(holes, (lines) => lines.length === 6);
    await vscode.commands.executeCommand('pizhu.listMissingFigures');
    const { uri } = vscode.window.activeTextEditor!.document;
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    assert.ok(!symbols?.some(({ name }) => name.includes('工作进展')));
    assert.deepEqual(vscode.languages.getDiagnostics(uri), []);
  });
});

describe('the view of tasks', () => {
  afterEach(closeAll);

  it('lists those of every open report, by section', async () => {
    await open('clean-report.gongwen');
    await openText(REPORT, 'policy-report');
    const { tasks } = await viewsOf();
    const lines = await drawnWhere(tasks, (all) => all.some((line) => line.includes('二是落实管护责任')));
    assert.ok(
      lines.some((line) => line.startsWith('clean-report.gongwen')),
      lines.join('\n'),
    );
    const at = lines.findIndex((line) => line.includes('一是抓好整地备苗'));
    assert.deepEqual(lines.slice(at - 2, at + 1), [
      '  一、工作进展',
      '    会议强调',
      '      一是抓好整地备苗 (line 3)',
    ]);
  });

  it('lists only those that pass the filter', async () => {
    await openText(REPORT, 'policy-report');
    const { tasks } = await viewsOf();
    await drawnWhere(tasks, (lines) => lines.some((line) => line.includes('一是')));
    await vscode.commands.executeCommand('pizhu.filterTasks', '管护');
    const filtered = await drawnWhere(tasks, (lines) => !lines.some((line) => line.includes('一是')));
    assert.ok(filtered.some((line) => line.includes('二是落实管护责任')));
    await vscode.commands.executeCommand('pizhu.copyTasks');
    const copied = (await vscode.env.clipboard.readText()).split('\n').map((row) => row.split('\t'));
    assert.deepEqual(copied[0], ['Document', 'Section', 'Label', 'Task', 'Line']);
    assert.deepEqual([copied.length, copied[1]![2], copied[1]![3]], [2, '二是', '落实管护责任']);
    await vscode.commands.executeCommand('pizhu.showAllTasks');
    await drawnWhere(tasks, (lines) => lines.some((line) => line.includes('一是')));
  });
});

describe('the view of findings', () => {
  afterEach(closeAll);

  it('lists them by rule, the gravest first', async () => {
    await openText(REPORT, 'policy-report');
    const { findings } = await viewsOf();
    await drawnWhere(findings, (lines) => lines.length > 0);
    const rules = (await nodesOf(findings)).map(({ item }) => `${label(item)} (${String(item.description)})`);
    assert.deepEqual(rules, ['Masked figure (2)', 'Missing figure (1)', 'Half-width punctuation (2)']);
  });

  it('fixes all of a rule, and nothing else, in one step', async () => {
    const { document } = await openText(REPORT, 'policy-report');
    const { findings } = await viewsOf();
    await drawnWhere(findings, (lines) => lines.length > 0);
    const rules = await nodesOf(findings);
    assert.deepEqual(
      rules.map(({ item }) => item.contextValue),
      ['rule', 'rule', 'rule.fixable'],
    );
    await vscode.commands.executeCommand('pizhu.fixRule', rules[2]);
    assert.equal(document.getText(), REPORT.replaceAll(',', '，'));
    await drawnWhere(findings, (lines) => !lines.some((line) => line.includes('Half-width')));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), REPORT);
  });
});

describe('the manual of a rule', () => {
  afterEach(closeAll);

  it('is shown without the web', async () => {
    await openText(REPORT, 'policy-report');
    const { findings } = await viewsOf();
    await drawnWhere(findings, (lines) => lines.length > 0);
    const [rule] = await nodesOf(findings);
    await vscode.commands.executeCommand('pizhu.explainRule', rule);
    const shown = (): vscode.Tab | undefined =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('markdown.preview'));
    assert.match((await when(vscode.window.tabGroups.onDidChangeTabs, shown)).label, /rules\.md/);
  });
});

describe('the folder report', () => {
  afterEach(closeAll);

  it('tells whole reports from damaged ones, and leaves other files out', async () => {
    await vscode.commands.executeCommand('pizhu.checkFolder');
    const { folder } = await viewsOf();
    const nodes = (await nodesOf(folder)) as readonly Node<CheckedDocument>[];
    const of = (name: string): Node<CheckedDocument> | undefined => nodes.find(({ item }) => label(item) === name);
    assert.equal(of('clean-report.gongwen')?.data.completeness.complete, true);
    const template = of('speech-template.txt');
    assert.match(String(template?.item.description), /^incomplete · figures missing: \d+ · sections missing: \d+ · /);
    assert.match(template?.item.accessibilityInformation?.label ?? '', /^speech-template\.txt, Simplified Chinese, /);
    assert.deepEqual(
      nodes.map(({ item }) => label(item)),
      nodes.map(({ item }) => label(item)).sort(),
    );
    await vscode.commands.executeCommand('pizhu.sortFolder', 'completeness');
    const sorted = (await nodesOf(folder)) as readonly Node<CheckedDocument>[];
    const isComplete = sorted.map(({ data }) => data.completeness.complete);
    assert.equal(isComplete[0], false);
    assert.deepEqual(isComplete, [...isComplete].sort());
    await vscode.commands.executeCommand('pizhu.sortFolder', 'name');
    await vscode.commands.executeCommand('pizhu.clearFolder');
    assert.deepEqual(await nodesOf(folder), []);
  });
});
