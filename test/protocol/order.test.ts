import { strict as assert } from 'node:assert';
import { CancellationTokenSource, type Diagnostic, type PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { endServers, FULL, PLAIN, startClient } from './client';
import { MIRROR, REPORT } from './sample';

afterEach(endServers);

/** A client that holds back its settings: whoever asks the server waits, so that the test says what comes first. */
function heldBack() {
  let asked!: () => void;
  let answer!: (settings: object) => void;
  const question = new Promise<void>((resolve) => (asked = resolve));
  const settings = new Promise<object>((resolve) => (answer = resolve));
  return { question, answer: () => answer({}), settings: () => (asked(), settings) };
}

const REQUEST_CANCELLED = -32800;
const CONTENT_MODIFIED = -32801;

const failed = async (request: Promise<unknown>): Promise<number> => {
  try {
    return assert.fail(`answered with ${JSON.stringify(await request)}`);
  } catch (error) {
    return (error as { code: number }).code;
  }
};

describe('requests that something overtakes', () => {
  it('are answered as cancelled when they are cancelled while the server is at work', async () => {
    const held = heldBack();
    const client = await startClient({ settings: held.settings });
    const document = await client.open(REPORT);
    const { token, cancel } = cancellation();
    const textDocument = { uri: document.uri };
    const symbols = client.rpc.sendRequest('textDocument/documentSymbol', { textDocument }, token);
    await held.question;
    cancel();
    held.answer();
    assert.equal(await failed(symbols), REQUEST_CANCELLED);
    assert.ok((await document.symbols()).length > 0, 'the next one is answered');
    assert.deepEqual(client.log, [], 'a cancelled request is no failure');
    await client.stop();
  });

  it('are answered as cancelled when they are cancelled before they are begun', async () => {
    const client = await startClient();
    const document = await client.open(REPORT);
    const { token, cancel } = cancellation();
    const textDocument = { uri: document.uri };
    const conversions = {
      textDocument,
      range: document.find('清河'),
      context: { diagnostics: [], only: ['refactor'] },
    };
    const actions = client.rpc.sendRequest('textDocument/codeAction', conversions, token);
    cancel();
    assert.equal(await failed(actions), REQUEST_CANCELLED);
    await client.stop();
  });

  it('that hold positions are refused when the text has changed under them', async () => {
    const held = heldBack();
    const client = await startClient({ settings: held.settings });
    const document = await client.open(MIRROR);
    const actions = document.actions(document.find('(huì)'));
    const conversion = document.ask('pizhu/convert', { to: 'simplified' });
    await held.question;
    await document.replace('臨江市', '');
    held.answer();
    assert.equal(await failed(actions), CONTENT_MODIFIED);
    assert.equal(await failed(conversion), CONTENT_MODIFIED);
    await client.stop();
  });

  it('about the document are answered for its newest text', async () => {
    const held = heldBack();
    const client = await startClient({ settings: held.settings });
    const document = await client.open(REPORT);
    const first = document.pull();
    const outline = document.symbols();
    await held.question;
    await document.change([
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n\n' },
    ]);
    held.answer();
    const { items } = await first;
    const masked = items.filter(({ code }) => code === 'masked-figure');
    assert.deepEqual(
      masked.map(({ range }) => document.textAt(range)),
      ['*家', '*万元', '*%'],
    );
    assert.equal((await outline)[0]!.range.start.line, 2);
    await client.stop();
  });

  it('send no diagnostics of a version that is gone', async () => {
    const held = heldBack();
    const capabilities = { ...PLAIN, workspace: { configuration: true } };
    const client = await startClient({ capabilities, settings: held.settings });
    const document = await client.open(REPORT);
    await held.question;
    await document.replace('*家', '12家');
    held.answer();
    const diagnostics: Diagnostic[] = await document.published();
    assert.equal(diagnostics.filter(({ code }) => code === 'masked-figure').length, 2);
    const others = client.unread('textDocument/publishDiagnostics') as PublishDiagnosticsParams[];
    assert.deepEqual(
      others.map(({ version }) => version),
      [],
    );
    await client.stop();
  });

  it('use settings that are still in force', async () => {
    const answers: ((settings: object) => void)[] = [];
    let asked: (() => void) | undefined;
    const settings = (): Promise<object> =>
      new Promise((resolve) => {
        answers.push(resolve);
        asked?.();
      });
    const nextQuestion = (): Promise<void> => new Promise((resolve) => (asked = resolve));
    const client = await startClient({ capabilities: FULL, settings });
    const first = nextQuestion();
    const document = await client.open(REPORT);
    const pulled = document.pull();
    await first;
    const second = nextQuestion();
    await client.rpc.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.next('workspace/diagnostic/refresh');
    answers[0]!({ levels: { 'masked-figure': 'error' } });
    await second;
    answers[1]!({ levels: { 'masked-figure': 'off' } });
    assert.equal((await pulled).items.filter(({ code }) => code === 'masked-figure').length, 0);
    await client.stop();
  });
});

function cancellation() {
  const source = new CancellationTokenSource();
  return { token: source.token, cancel: () => source.cancel() };
}
