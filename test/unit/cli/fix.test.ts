import { strict as assert } from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { FixRecord } from '../../../server/src/service/fix-record';
import { Folder } from './command-line';
import { CLEAN, CUT, HALF_WIDTH, HALF_WIDTH_FIXED } from './samples';

function hasGit(): boolean {
  const isThere = spawnSync('git', ['--version']).status === 0;
  if (!isThere) console.warn('\n*** NOT TESTED: git is not installed, so no patch was applied ***\n');
  return isThere;
}

describe('pizhu fix', () => {
  let folder: Folder;
  beforeEach(async () => {
    folder = await new Folder().write({ 'clean.txt': CLEAN, 'half.txt': HALF_WIDTH });
  });
  afterEach(() => folder.remove());

  it('writes the repaired text of one document to standard output', async () => {
    assert.equal((await folder.run(['fix', 'half.txt'])).out, HALF_WIDTH_FIXED);
    assert.equal(folder.text('half.txt'), HALF_WIDTH);
    assert.equal((await folder.run(['fix', '-'], { stdin: HALF_WIDTH })).out, HALF_WIDTH_FIXED);
  });

  it('does not run two documents into each other', async () => {
    for (const args of [['half.txt', 'clean.txt'], ['.'], ['*.txt']]) {
      const { code, out, err } = await folder.run(['fix', ...args]);
      assert.deepEqual({ code, out }, { code: 2, out: '' });
      assert.match(err, /--write or --diff/);
    }
  });

  it('repairs files in place, whole or not at all', async () => {
    const { code, out, err } = await folder.run(['fix', '.', 'missing.txt', '--write']);
    assert.deepEqual({ code, out }, { code: 2, out: '' });
    assert.match(err, /missing\.txt: no such file/);
    assert.match(err, /1 of 2 documents changed/);
    assert.equal(folder.text('half.txt'), HALF_WIDTH_FIXED);
    assert.deepEqual(readdirSync(folder.path).sort(), ['clean.txt', 'half.txt'], 'left something behind');
  });

  it('keeps the mode of a file and a link to it, and touches no file that is right', async () => {
    const before = statSync(join(folder.path, 'clean.txt'));
    chmodSync(join(folder.path, 'half.txt'), 0o640);
    symlinkSync('half.txt', join(folder.path, 'link.txt'));
    assert.equal((await folder.run(['fix', 'link.txt', 'clean.txt', '--write'])).code, 0);
    assert.equal(statSync(join(folder.path, 'half.txt')).mode & 0o777, 0o640);
    assert.ok(lstatSync(join(folder.path, 'link.txt')).isSymbolicLink());
    assert.equal(folder.text('half.txt'), HALF_WIDTH_FIXED);
    const after = statSync(join(folder.path, 'clean.txt'));
    assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
  });

  it('keeps Windows line ends, mixed ones, a byte order mark and a last line without an end', async () => {
    const fixed = async (content: string): Promise<string> => {
      await folder.write({ 'a.txt': content });
      assert.equal((await folder.run(['fix', 'a.txt', '--write'])).code, 0);
      return folder.text('a.txt');
    };
    const crlf = (text: string): string => text.replace(/\n/g, '\r\n');
    assert.equal(await fixed(crlf(HALF_WIDTH)), crlf(HALF_WIDTH_FIXED));
    assert.equal(await fixed(`\ufeff${HALF_WIDTH}`), `\ufeff${HALF_WIDTH_FIXED}`);
    assert.equal(await fixed(HALF_WIDTH.trimEnd()), HALF_WIDTH_FIXED.trimEnd());
    assert.equal(await fixed(`${crlf(CLEAN)}\n${HALF_WIDTH}`), `${crlf(CLEAN)}\n${HALF_WIDTH_FIXED}`);
  });

  describe('--diff', () => {
    const patched = (name: string, diff: string): void => {
      execFileSync('git', ['apply', '--unsafe-paths', '-p1', '-'], { cwd: folder.path, input: diff, stdio: 'pipe' });
      assert.equal(folder.text(name), folder.text('want.txt'));
    };

    it('writes a patch that applies', async () => {
      if (!hasGit()) return;
      const many = Array.from({ length: 40 }, (_, i) => `第${i}项工作${i % 9 === 0 ? ',' : '，'}已经完成。`).join('\n');
      for (const text of [HALF_WIDTH, many, `${many}\n`, many.replace(/\n/g, '\r\n'), HALF_WIDTH.trimEnd()]) {
        await folder.write({ 'a.txt': text });
        const diff = await folder.run(['fix', 'a.txt', '--diff']);
        assert.equal(diff.code, 0);
        assert.equal(folder.text('a.txt'), text, 'the file was touched');
        await folder.write({ 'want.txt': (await folder.run(['fix', 'a.txt'])).bytes });
        patched('a.txt', diff.out);
      }
    });

    it('shows three lines around a change', async () => {
      await folder.write({ 'a.txt': `甲。\n乙。\n丙。\n丁。\n${HALF_WIDTH}戊。\n` });
      const { out } = await folder.run(['fix', 'a.txt', '--diff']);
      assert.match(
        out,
        /^--- a\/a\.txt\n\+\+\+ b\/a\.txt\n@@ -3,5 \+3,5 @@\n 丙。\n 丁。\n 一、全年工作\n-各.*\n\+各.*\n 戊。\n$/,
      );
    });

    it('is empty where nothing is to be done', async () => {
      assert.equal((await folder.run(['fix', 'clean.txt', '--diff'])).out, '');
    });
  });

  describe('--record and --undo', () => {
    it('records every edit and takes it back byte for byte', async () => {
      const texts = {
        'half.txt': HALF_WIDTH,
        'sub/crlf.txt': HALF_WIDTH.replace(/\n/g, '\r\n'),
        'sub/mark.txt': `\ufeff${CUT}`,
        'clean.txt': CLEAN,
      };
      await folder.write(texts);
      assert.equal((await folder.run(['fix', '.', '--write', '--record', 'edits.json'])).code, 0);
      const record = folder.json('edits.json') as FixRecord;
      assert.equal(record.version, 1);
      assert.deepEqual(
        record.documents.map(({ path }) => path),
        ['half.txt', 'sub/crlf.txt', 'sub/mark.txt'],
      );
      assert.deepEqual(record.documents[0]!.edits, [
        {
          round: 1,
          rule: 'halfwidth-punctuation',
          range: { start: { line: 1, character: 20 }, end: { line: 1, character: 21 } },
          offset: 27,
          before: ';',
          after: '；',
        },
        {
          round: 1,
          rule: 'halfwidth-punctuation',
          range: { start: { line: 1, character: 11 }, end: { line: 1, character: 12 } },
          offset: 18,
          before: ',',
          after: '，',
        },
      ]);
      assert.notEqual(folder.text('half.txt'), HALF_WIDTH);
      const undone = await folder.run(['fix', '--undo', 'edits.json']);
      assert.equal(undone.code, 0, undone.err);
      for (const [name, text] of Object.entries(texts)) assert.equal(folder.text(name), text, name);
      assert.equal((await folder.run(['fix', '--undo', 'edits.json'])).code, 0, 'undoing twice does no harm');
    });

    it('restores a file that was written in another encoding', async () => {
      await folder.run(['fix', 'half.txt', '--write', '--encoding', 'gb18030', '--record', 'edits.json']);
      assert.equal(new TextDecoder('gb18030').decode(await folder.bytes('half.txt')), HALF_WIDTH_FIXED);
      assert.equal((await folder.run(['fix', '--undo', 'edits.json'])).code, 0);
      assert.equal(folder.text('half.txt'), HALF_WIDTH);
    });

    it('leaves a file alone that has changed since', async () => {
      await folder.run(['fix', '.', '--write', '--record', 'edits.json']);
      await folder.write({ 'half.txt': `${HALF_WIDTH_FIXED}后加一段。\n` });
      const { code, err } = await folder.run(['fix', '--undo', 'edits.json']);
      assert.equal(code, 2);
      assert.match(err, /half\.txt: left as it is/);
      assert.equal(folder.text('half.txt'), `${HALF_WIDTH_FIXED}后加一段。\n`);
    });

    it('stops at Ctrl-C between two files, and takes back what was written', async () => {
      await folder.write({ 'more/a.txt': HALF_WIDTH, 'more/b.txt': HALF_WIDTH, 'more/c.txt': HALF_WIDTH });
      const args = ['fix', 'more', '--write', '--record', 'edits.json'];
      const { code, err } = await folder.run(args, { interruptedAt: 2 });
      assert.equal(code, 130);
      assert.match(err, /stopped: the other files are as they were\n.*2 of 2 documents changed/);
      const written = ['a', 'b', 'c'].map((name) => folder.text(`more/${name}.txt`));
      assert.deepEqual(written, [HALF_WIDTH_FIXED, HALF_WIDTH_FIXED, HALF_WIDTH]);
      assert.equal((await folder.run(['fix', '--undo', 'edits.json'])).code, 0);
      for (const name of ['a', 'b', 'c']) assert.equal(folder.text(`more/${name}.txt`), HALF_WIDTH);
    });

    it('reads a record that was broken off anywhere behind its first document', async () => {
      await folder.write({ 'more/a.txt': HALF_WIDTH, 'more/b.txt': HALF_WIDTH });
      await folder.run(['fix', 'more', '--write', '--record', 'edits.json']);
      const record = folder.text('edits.json');
      const [, first = '', second = ''] = record.split('\n');
      const endOfFirst = record.indexOf(first) + first.length;
      for (const end of [endOfFirst, endOfFirst + 1, endOfFirst + 20, record.indexOf(second) + second.length]) {
        await folder.write({
          'more/a.txt': HALF_WIDTH_FIXED,
          'more/b.txt': HALF_WIDTH,
          'edits.json': record.slice(0, end),
        });
        const { code, err } = await folder.run(['fix', '--undo', 'edits.json']);
        assert.equal(code, 0, err);
        assert.equal(folder.text('more/a.txt'), HALF_WIDTH, `cut at ${end}`);
        assert.equal(folder.text('more/b.txt'), HALF_WIDTH);
      }
    });

    it('keeps every earlier record', async () => {
      await folder.write({ 'edits.json': 'first', 'edits.json.bak': 'zeroth' });
      const { err } = await folder.run(['fix', 'half.txt', '--record', 'edits.json']);
      assert.match(err, /edits\.json\.bak2$/m);
      assert.equal(folder.text('edits.json.bak'), 'zeroth');
      assert.equal(folder.text('edits.json.bak2'), 'first');
    });

    it('keeps an earlier record, refuses what is none', async () => {
      await folder.write({ 'edits.json': '{"something":"else"}' });
      const { err } = await folder.run(['fix', 'half.txt', '--record', 'edits.json']);
      assert.match(err, /edits\.json\.bak/);
      assert.equal(folder.text('edits.json.bak'), '{"something":"else"}');
      assert.equal((folder.json('edits.json') as FixRecord).documents.length, 1);
      for (const bad of ['edits.json.bak', 'half.txt', 'none.json']) {
        assert.equal((await folder.run(['fix', '--undo', bad])).code, 2, bad);
      }
    });
  });

  it('repairs lines of JSON and touches nothing but the text in them', async () => {
    const record = `{ "text" : ${JSON.stringify(HALF_WIDTH)}, "n": 1.0, "big": 12345678901234567890, "inner": {"text": ",;"} }`;
    const { out, code } = await folder.run(['fix', '--jsonl', 'text'], { stdin: `${record}\n{"text":"甲。"}` });
    assert.equal(code, 0);
    const expected = record.replace(JSON.stringify(HALF_WIDTH), JSON.stringify(HALF_WIDTH_FIXED));
    assert.equal(out, `${expected}\n{"text":"甲。"}\n`);
  });

  describe('--without-shell', () => {
    const PAGE = `当前位置：首页 > 新闻中心 > 正文\n\n${HALF_WIDTH}\n责任编辑：王小明\n`;

    it('leaves out what the page put around the document', async () => {
      assert.equal((await folder.run(['fix', '-', '--without-shell'], { stdin: PAGE })).out, HALF_WIDTH_FIXED);
      assert.ok((await folder.run(['fix', '-'], { stdin: PAGE })).out.includes('责任编辑'));
      const record = JSON.stringify({ text: PAGE });
      const { out } = await folder.run(['fix', '--jsonl', 'text', '--without-shell'], { stdin: record });
      assert.deepEqual(JSON.parse(out), { text: HALF_WIDTH_FIXED });
    });

    it('is in the record, which gives the original back byte for byte', async () => {
      await folder.write({ 'page.txt': PAGE.replace(/\n/g, '\r\n') });
      const before = await folder.bytes('page.txt');
      await folder.run(['fix', 'page.txt', '--write', '--without-shell', '--record', 'edits.json']);
      assert.equal(folder.text('page.txt'), HALF_WIDTH_FIXED.replace(/\n/g, '\r\n'));
      const [{ edits }] = (folder.json('edits.json') as FixRecord).documents as [FixRecord['documents'][number]];
      assert.equal(edits.filter(({ rule, after }) => rule === 'boilerplate' && after === '').length, 2);
      assert.equal((await folder.run(['fix', '--undo', 'edits.json'])).code, 0);
      assert.deepEqual(await folder.bytes('page.txt'), before);
    });
  });

  it('refuses what cannot be done together', async () => {
    for (const line of [
      'fix half.txt --write --diff',
      'fix --undo r.json --without-shell',
      'fix half.txt --diff --encoding gb18030',
      'fix --jsonl text --write',
      'fix --jsonl text --record r.json',
      'fix --undo r.json --write',
      'fix - --write',
      'fix',
    ]) {
      assert.equal((await folder.run(line.split(' '))).code, 2, line);
    }
    assert.equal(folder.text('half.txt'), HALF_WIDTH);
  });
});
