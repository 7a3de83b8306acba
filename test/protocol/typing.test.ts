import { strict as assert } from 'node:assert';
import type { TextEdit } from 'vscode-languageserver/node';
import { endServers, startClient, type OpenDocument } from './client';

afterEach(endServers);

/** Presses Enter behind a passage and asks as an editor does; gives the text with the answer applied. */
async function enter(document: OpenDocument, passage: string, lineEnd = '\n'): Promise<string> {
  const { end } = document.find(passage);
  await document.change([{ range: { start: end, end }, text: lineEnd }]);
  const edits = await document.ask<TextEdit[]>('textDocument/onTypeFormatting', {
    position: { line: end.line + 1, character: 0 },
    ch: '\n',
    options: { tabSize: 4, insertSpaces: true },
  });
  return document.edited({ changes: { [document.uri]: edits } });
}

describe('Enter', () => {
  it('behind an item offers the next one', async () => {
    const client = await startClient();
    assert.deepEqual(client.hello.capabilities.documentOnTypeFormattingProvider, { firstTriggerCharacter: '\n' });
    const list = await client.open('一、疏浚河道。\n二、加固堤防。\n');
    assert.equal(await enter(list, '加固堤防。'), '一、疏浚河道。\n二、加固堤防。\n三、\n');
    const windows = await client.open('(一)疏浚河道。\r\n(二)加固堤防。\r\n请审议。');
    const expected = '(一)疏浚河道。\r\n(二)加固堤防。\r\n(三)\r\n请审议。';
    assert.equal(await enter(windows, '加固堤防。', '\r\n'), expected);
    await client.stop();
  });

  it('behind a bare label takes it back', async () => {
    const client = await startClient();
    const document = await client.open('一、疏浚河道。\n二、加固堤防。\n三、');
    assert.equal(await enter(document, '三、'), '一、疏浚河道。\n二、加固堤防。\n');
    await client.stop();
  });

  it('is just Enter in the middle of a line, before the next item, behind a heading, and outside reports', async () => {
    const client = await startClient();
    for (const [text, passage, languageId] of [
      ['一、疏浚河道。\n二、加固堤防。\n', '二、加固', 'policy-report'],
      ['一、疏浚河道。\n二、加固堤防。\n', '一、疏浚河道。', 'policy-report'],
      ['一、河道治理\n清淤三处。\n二、堤防加固\n', '堤防加固', 'policy-report'],
      ['1. Install it\n2. Run it\n', 'Run it', 'markdown'],
    ] as const) {
      const document = await client.open(text, { languageId });
      assert.equal(await enter(document, passage), text.replace(passage, `${passage}\n`));
    }
    await client.stop();
  });
});
