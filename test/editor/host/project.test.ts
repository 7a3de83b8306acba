import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnosticsWhere, has, hasNo, open, ruleOf, sample } from './host';

const FILE = '.pizhu.yaml';

const masked = (all: readonly vscode.Diagnostic[]): number =>
  all.filter((one) => ruleOf(one) === 'masked-figure').length;

async function actionAt(document: vscode.TextDocument, range: vscode.Range, title: RegExp): Promise<vscode.CodeAction> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
  const action = actions.find((one) => title.test(one.title));
  assert.ok(action, actions.map((one) => one.title).join(' | '));
  return action;
}

describe('a project file', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(sample(FILE));
  });

  it('is made by the light bulb, and the finding goes at once; taking it back brings it back', async () => {
    const { document } = await open('speech-template.txt');
    const before = await diagnosticsWhere(document, has('masked-figure'));
    const [first] = before.filter((one) => ruleOf(one) === 'masked-figure');
    const { edit } = await actionAt(document, first!.range, /^(?:Ignore “.*” at this place|忽略此处)/);
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
    await diagnosticsWhere(document, (now) => masked(now) === masked(before) - 1);
    const project = await vscode.workspace.openTextDocument(sample(FILE));
    assert.match(project.getText(), /^ignore:\n {2}- rule: masked-figure\n/);
    await project.save();
    await vscode.workspace.fs.writeFile(sample(FILE), new Uint8Array());
    await diagnosticsWhere(document, (now) => masked(now) === masked(before));
  });

  it('shows what is wrong in it, completes its keys and turns rules off', async () => {
    await vscode.workspace.fs.writeFile(sample(FILE), new TextEncoder().encode('colour: red\nlevels:\n  '));
    const { document: report } = await open('speech-template.txt');
    await diagnosticsWhere(report, has('masked-figure'));
    const editor = await open(FILE);
    await diagnosticsWhere(editor.document, (now) => now.some(({ message }) => message.includes('colour')));
    const end = new vscode.Position(2, 2);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      end,
    );
    assert.ok(items.some(({ label }) => label === 'masked-figure'));
    await editor.edit((builder) => builder.insert(end, 'masked-figure: off'));
    await diagnosticsWhere(report, hasNo('masked-figure'));
  });
});

describe('the light bulb', () => {
  afterEach(closeAll);

  it('offers to ignore the finding at the cursor, not each of its paragraph', async () => {
    const { document } = await open('speech-template.txt');
    const found = await diagnosticsWhere(document, has('masked-figure'));
    const { range } = found.find((one) => ruleOf(one) === 'masked-figure')!;
    const titles = async (...kind: readonly string[]): Promise<readonly string[]> => {
      const at = new vscode.Range(range.end, range.end);
      const command = 'vscode.executeCodeActionProvider';
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(command, document.uri, at, ...kind);
      return actions.map(({ title }) => title);
    };
    const isIgnore = (title: string): boolean => /^(?:Ignore “|忽略)/.test(title);
    assert.ok((await titles()).some(isIgnore));
    // So VS Code asks for every finding of a line, when it has found none at the cursor.
    const nearby = await titles(vscode.CodeActionKind.QuickFix.value);
    assert.ok(
      nearby.some((title) => /^(?:Fill in|填写)/.test(title)),
      nearby.join(' | '),
    );
    assert.deepEqual(nearby.filter(isIgnore), []);
  });
});
