import { strict as assert } from 'node:assert';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ConvertFileResult } from '../../server/src/lsp/conversion-protocol';
import { endServers, startClient, type Client } from './client';
import { CLEAN } from './sample';

/** “会议强调，要抓好落实。” and a line end, in GBK. */
const GBK = Buffer.from('bbe1d2e9c7bfb5f7a3acd2aad7a5bac3c2e4caB5a1a30a'.toLowerCase(), 'hex');

describe('conversion of a file', () => {
  let folder: string;
  let client: Client;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pizhu-'));
    client = await startClient();
  });
  afterEach(() => {
    endServers();
    rmSync(folder, { recursive: true });
  });

  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;

  const convert = (name: string, to: string): Promise<ConvertFileResult> =>
    client.rpc.sendRequest('pizhu/convertFile', { uri: uriOf(name), to });

  const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);

  const read = (name: string): Buffer => readFileSync(join(folder, name));

  it('changes the file whole, and counts what it did', async () => {
    write('a.txt', CLEAN);
    const result = await convert('a.txt', 's2tw');
    assert.ok(result.outcome === 'converted' && result.edits > 10);
    assert.ok(read('a.txt').toString().startsWith('清河縣2023年衛生健康工作總結'));
    assert.deepEqual(await convert('a.txt', 's2tw'), { outcome: 'unchanged', edits: 0, places: [] });
    await client.stop();
  });

  it('keeps the encoding, the byte order mark and Windows line ends', async () => {
    write('gbk.txt', GBK);
    write('bom.txt', `\ufeff${CLEAN.replace(/\n/g, '\r\n')}`);
    assert.equal((await convert('gbk.txt', 's2t')).outcome, 'converted');
    assert.equal(new TextDecoder('gbk').decode(read('gbk.txt')), '會議強調，要抓好落實。\n');
    assert.equal((await convert('bom.txt', 's2t')).outcome, 'converted');
    const text = read('bom.txt').toString();
    assert.ok(text.startsWith('\ufeff清河縣') && !/(?<!\r)\n/.test(text));
    await client.stop();
  });

  it('lists the doubtful places as they are now', async () => {
    const line = '为下一步工作指明了前进方向。';
    write('a.txt', `${CLEAN}${line}\n`);
    const result = await convert('a.txt', 's2tw');
    assert.ok(result.outcome === 'converted' && result.places.length > 0);
    const lines = read('a.txt').toString().split('\n');
    for (const { range, text, context } of result.places) {
      const { start, end } = range;
      assert.equal(lines[start.line]!.slice(start.character, end.character), text);
      assert.ok(context.includes(text));
    }
    await client.stop();
  });

  it('leaves a file as it was that it cannot write, and says why', async () => {
    // Big5 has no Simplified characters, and these bytes are no character of any encoding.
    const big5 = Buffer.from('b77cc4b3b16abdd5a141adbaa7ecbba4b8a8b9eaa1430a', 'hex');
    const damaged = Buffer.concat([Buffer.from(CLEAN), Buffer.from([0xff, 0xfe, 0xff, 0x0a])]);
    write('big5.txt', big5);
    write('damaged.txt', damaged);
    write('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]));
    for (const [name, to, why] of [
      ['big5.txt', 'simplified', /UTF-8/],
      ['damaged.txt', 's2tw', /utf-8/],
      ['picture.txt', 's2tw', /不是文本/],
      ['none.txt', 's2tw', /不存在/],
    ] as const) {
      const before = name === 'none.txt' ? undefined : read(name);
      const result = await convert(name, to);
      assert.match(result.outcome === 'failed' ? result.problem : result.outcome, why);
      if (before) assert.deepEqual(read(name), before, name);
    }
    await client.stop();
  });

  it('does not write behind the back of an editor', async () => {
    write('a.txt', CLEAN);
    await client.open(CLEAN, { uri: uriOf('a.txt') });
    const result = await convert('a.txt', 's2tw');
    assert.ok(result.outcome === 'failed' && result.problem.includes('打开'));
    assert.equal(read('a.txt').toString(), CLEAN);
    await client.stop();
  });

  it('follows the settings of the file', async () => {
    await client.stop();
    client = await startClient({ settings: () => ({ convert: { keepWords: ['清河县'] } }) });
    write('a.txt', CLEAN);
    await convert('a.txt', 's2tw');
    assert.ok(read('a.txt').toString().startsWith('清河县2023年衛生'));
    await client.stop();
  });

  it('reaches files that lie elsewhere through the client', async () => {
    await client.stop();
    const files = new Map([
      ['vfs:///a.txt', Buffer.from(`\ufeff${CLEAN}`)],
      ['vfs:///gbk.txt', GBK],
    ]);
    client = await startClient({
      initializationOptions: { files: true },
      answers: {
        'pizhu/readFile': ({ uri }: { uri: string }) => files.get(uri)?.toString('base64') ?? null,
        'pizhu/writeFile': ({ uri, bytes }: { uri: string; bytes: string }) => {
          files.set(uri, Buffer.from(bytes, 'base64'));
          return null;
        },
      },
    });
    const ask = (uri: string): Promise<ConvertFileResult> =>
      client.rpc.sendRequest('pizhu/convertFile', { uri, to: 's2tw' });
    assert.equal((await ask('vfs:///a.txt')).outcome, 'converted');
    assert.ok(files.get('vfs:///a.txt')!.toString().startsWith('\ufeff清河縣'));
    const gbk = await ask('vfs:///gbk.txt');
    assert.ok(gbk.outcome === 'failed' && gbk.problem.includes('gb18030'));
    assert.equal(files.get('vfs:///gbk.txt'), GBK);
    await client.stop();
  });

  it('finds the files of a folder that may be documents', async () => {
    write('a.txt', CLEAN);
    write('b.md', CLEAN);
    write('c.jpg', CLEAN);
    const files = await client.rpc.sendRequest<string[]>('pizhu/listFiles', { folder: pathToFileURL(folder).href });
    assert.deepEqual(files.sort(), [uriOf('a.txt'), uriOf('b.md')]);
    await client.stop();
  });
});
