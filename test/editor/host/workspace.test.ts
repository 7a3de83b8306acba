import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnosticsWhere, has, openText, rangeOf, ruleOf, sample, when, withSetting } from './host';

const FOLDER = 'folder-test';
const RULES = `${FOLDER}/防汛管理办法.txt`;
/** Never opened by a test: an editor keeps what was open for a while after its tab is closed. */
const CHECKED = `${FOLDER}/检查/要点.txt`;
const NOTES = `${FOLDER}/要点.md`;

const report = (title: string, text: string): string =>
  [title, '', '一、总体要求', '各单位要落实工作责任，完善管理机制，加强监督检查。', text, ''].join('\n');

const write = (path: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(sample(path), new TextEncoder().encode(text));

const CITING = report('2024年水利工作要点', '全县要认真落实《防汛管理办法》，压实各方责任。');

describe('a folder of reports', () => {
  before(async () => {
    await write(RULES, report('防汛管理办法', '各乡镇新建雨量站*处。'));
    await write(CHECKED, report('水利工作要点', '各乡镇新建雨量站*处，投资增长*%。'));
    await write(NOTES, report('水利工作要点', '见[办法](防汛管理办法.txt)。'));
  });
  beforeEach(async () => {
    const { document } = await openText(report('要点', '全县新建水库*座。'));
    await diagnosticsWhere(document, has('masked-figure'));
  });
  after(() => vscode.workspace.fs.delete(sample(FOLDER), { recursive: true }));
  afterEach(closeAll);

  it('is where the definition of a 《title》 lies, in a file that is not open', async () => {
    const { document } = await openText(CITING);
    const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      rangeOf(document, '防汛管理办法').start,
    );
    assert.deepEqual(
      links.map(({ targetUri }) => targetUri.toString()),
      [sample(RULES).toString()],
    );
    const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    assert.deepEqual(
      found.map(({ target }) => target?.toString()),
      [sample(RULES).toString()],
    );
  });

  it('refers to a document by its title', async () => {
    await openText(CITING);
    const document = await vscode.workspace.openTextDocument(sample(RULES));
    await vscode.window.showTextDocument(document);
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      rangeOf(document, '防汛管理办法').start,
    );
    assert.ok(
      places.some(({ uri }) => uri.scheme === 'untitled'),
      JSON.stringify(places),
    );
  });

  it('is searched for headings and tasks', async () => {
    await openText(CITING);
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      '总体要求',
    );
    const files = symbols.map(({ location }) => location.uri.toString());
    for (const path of [RULES, NOTES]) assert.ok(files.includes(sample(path).toString()), files.join('\n'));
  });

  it('is checked when somebody asks, and cleared again', async () => {
    const found = (): vscode.Diagnostic[] => vscode.languages.getDiagnostics(sample(CHECKED));
    assert.deepEqual(found(), []);
    await vscode.commands.executeCommand('pizhu.checkFolder', sample(`${FOLDER}/检查`));
    await when(vscode.languages.onDidChangeDiagnostics, () => found().length > 0);
    assert.deepEqual([...new Set(found().map(ruleOf))], ['masked-figure']);
    // On disk it changes, and so do its problems.
    await write(CHECKED, report('水利工作要点', '各乡镇新建雨量站*处，投资增长6%。'));
    await when(vscode.languages.onDidChangeDiagnostics, () => found().length === 1);
    await vscode.commands.executeCommand('pizhu.clearFolder');
    await when(vscode.languages.onDidChangeDiagnostics, () => found().length === 0);
  });

  it('is not checked twice: what is open has its problems once', async () => {
    await vscode.commands.executeCommand('pizhu.checkFolder', sample(FOLDER));
    const document = await vscode.workspace.openTextDocument(sample(RULES));
    await vscode.window.showTextDocument(document);
    await diagnosticsWhere(document, (all) => has('masked-figure')(all) && all.length === 1);
    await vscode.commands.executeCommand('pizhu.clearFolder');
  });

  it('keeps its links when a report is renamed', async () => {
    const { document } = await openText(CITING);
    await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(sample(RULES), sample(`${FOLDER}/办法/防汛.txt`));
    assert.ok(await vscode.workspace.applyEdit(edit));
    const notes = await vscode.workspace.openTextDocument(sample(NOTES));
    assert.match(notes.getText(), /\[办法\]\(办法\/防汛\.txt\)/);
  });
});

describe('a report in colours', () => {
  afterEach(closeAll);

  it('has tokens in every language that it may be written in', async () => {
    for (const language of ['policy-report', 'plaintext', 'markdown']) {
      const { document } = await openText(CITING, language);
      const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
        'vscode.provideDocumentSemanticTokensLegend',
        document.uri,
      );
      const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      const shown = new Set<string>();
      for (let i = 0; i < data.length; i += 5) {
        const [type = 0, bits = 0] = data.subarray(i + 3, i + 5);
        const modifiers = legend.tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0);
        shown.add([legend.tokenTypes[type], ...modifiers].join('.'));
      }
      for (const look of [
        'class.declaration.reportTitle',
        'class.reportHeading',
        'keyword.reportLabel',
        'string.reportWork',
      ])
        assert.ok(shown.has(look), `${look} in ${language}: ${[...shown].join(' ')}`);
    }
  });

  it('has hints for masked words once they are wanted', async () => {
    await withSetting('inlayHints', true, async () => {
      const { document } = await openText(
        report('工作报告', '深化医药卫生_改革，推动工作进_步提升。'),
        'policy-report',
      );
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        all,
      );
      assert.deepEqual(
        hints.map(({ label }) => label),
        ['体制', '一'],
      );
    });
  });
});
