import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnosticsWhere, has, open, ruleOf, runningClient, stateOf } from './host';

/** vscode-languageclient's `State.Running`. */
const RUNNING = 2;

describe('a server that is killed', () => {
  after(closeAll);

  it('is started again, and the unsaved text is as it was', async () => {
    const client = await runningClient();
    const { document } = await open('speech-template.txt');
    const editor = vscode.window.activeTextEditor!;
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), '征求意见稿\n'));
    const before = await diagnosticsWhere(document, has('masked-figure'));
    const text = document.getText();

    const { serverProcess } = client;
    assert.ok(serverProcess, 'the server is not a process');
    const restarted = new Promise<void>((resolve) => {
      const listener = client.onDidChangeState(({ newState }) => {
        if (newState !== RUNNING) return;
        listener.dispose();
        resolve();
      });
    });
    serverProcess.kill('SIGKILL');
    await restarted;

    assert.notEqual(client.serverProcess?.pid, serverProcess.pid);
    assert.equal(document.getText(), text);
    assert.ok(document.isDirty);
    const rules = (all: readonly vscode.Diagnostic[]): string => all.map(ruleOf).join();
    await diagnosticsWhere(document, (now) => rules(now) === rules(before));
    assert.equal((await stateOf(document)).isReport, true);

    await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), '去年粮食总产量增长*%。\n'));
    await diagnosticsWhere(document, (now) => now.length > before.length);
  });
});
