import { strict as assert } from 'node:assert';
import type { DocumentSymbol } from 'vscode-languageserver/node';
import { endServers, startClient, type Client } from './client';
import { REPORT } from './sample';

afterEach(endServers);

/** Everything a client asks about a document while somebody looks at it. */
async function lookAt(client: Client, text: string, languageId: string) {
  const document = await client.open(text, { languageId });
  const start = { line: 0, character: 0 };
  const [{ items }, symbols, actions] = await Promise.all([
    document.pull(),
    document.symbols(),
    document.actions({ start, end: start }),
    document.ask('textDocument/foldingRange'),
    document.ask('textDocument/selectionRange', { positions: [start] }),
    document.ask('textDocument/hover', { position: start }),
    document.ask('textDocument/definition', { position: start }),
    document.ask('textDocument/references', { position: start, context: { includeDeclaration: true } }),
    document.ask('textDocument/documentHighlight', { position: start }),
    document.ask('textDocument/documentLink'),
    document.ask('textDocument/codeLens'),
    document.ask('textDocument/onTypeFormatting', { position: start, ch: '\n', options: {} }),
    document.ask('pizhu/documentState'),
    document.ask('pizhu/placeholders'),
    document.ask('pizhu/convert', { to: 's2tw' }),
  ]);
  return { document, items, symbols, actions };
}

const bytes = (length: number): string =>
  Buffer.from(Uint8Array.from({ length }, (_, i) => (i * 7919 + (i >> 3)) & 0xff)).toString('latin1');

const FOREIGN = {
  'an empty file': '',
  'a blank file': '\n \r\n\t\r\n',
  'a single mark': '*',
  binary: bytes(4000),
  'binary with NUL': `\0\0\x7fELF\0${bytes(300)}\0`,
  'lone surrogates': '\ud800\udc00\udc00 \ud83d x \udfff',
  English: 'The share rose by % and * houses were built (see 1. and 2.).\n1. First\n3. Third\n',
  'source code': "const rate = (a * b) % c; // 100%\nif (x) { print('_', 1,234) }\n",
  'a log': '2024-01-02 03:04:05,678 [main] ERROR * 100% (disk)\n'.repeat(50),
  JSON: '{"rate": "*%", "n": [1, 2, 3]}',
};

describe('bad input', () => {
  for (const [what, text] of Object.entries(FOREIGN)) {
    it(`${what}: no finding, no outline, no failure`, async () => {
      const client = await startClient();
      for (const languageId of ['plaintext', 'policy-report']) {
        const { items, symbols, actions } = await lookAt(client, text, languageId);
        assert.deepEqual(items, []);
        assert.deepEqual(symbols, []);
        assert.deepEqual(actions, []);
      }
      assert.deepEqual(client.log, []);
      await client.stop();
    });
  }

  const lines = REPORT.split('\n');
  const DAMAGED = {
    'a byte order mark': `\ufeff${REPORT}`,
    'mixed line ends': lines.map((line, i) => line + ['\n', '\r\n', '\r'][i % 3]!).join(''),
    'NUL between': REPORT.replace('三百人次', '三百\0人次'),
    'lone surrogates between': REPORT.replace('三百人次', '三百\ud800人次\udc00'),
  };
  for (const [what, text] of Object.entries(DAMAGED)) {
    it(`a report with ${what}: its damage is found where it is`, async () => {
      const client = await startClient();
      const { document, items, symbols } = await lookAt(client, text, 'policy-report');
      const masked = items.filter(({ code }) => code === 'masked-figure').map(({ range }) => document.textAt(range));
      assert.deepEqual(masked, ['*家', '*万元', '*%']);
      assert.ok(names(symbols).includes('二是抓好队伍建设'));
      assert.deepEqual(client.log, []);
      await client.stop();
    });
  }

  it('10 MB on one line: an answer, short names, and the next keystroke too', async () => {
    const client = await startClient();
    const prose = '全县卫生健康系统坚持预防为主，统筹推进各项改革，基层服务能力不断提高，群众看病更加方便。';
    const passage = `一是抓好阵地建设，新建村卫生室*家；${prose.repeat(12)}`;
    const text = passage.repeat(Math.ceil(10e6 / Buffer.byteLength(passage)));
    const document = await client.open(text, { languageId: 'plaintext' });
    const [{ items }, symbols] = await Promise.all([document.pull(), document.symbols()]);
    assert.equal(items.length, 1000);
    assert.ok(names(symbols).every((name) => name.length <= 81));
    await document.change([
      { range: { start: { line: 0, character: 5 }, end: { line: 0, character: 5 } }, text: '好' },
    ]);
    assert.equal((await document.pull()).items.length, 1000);
    assert.deepEqual(client.log, []);
    await client.stop();
  });
});

const names = (symbols: readonly DocumentSymbol[]): string[] =>
  symbols.flatMap(({ name, children }) => [name, ...names(children ?? [])]);
