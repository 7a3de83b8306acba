import { strict as assert } from 'node:assert';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { DIST } from './client';

const CLI = join(DIST, 'cli.js');

const CLEAN = '一、全年工作\n全县新增就业岗位稳步增加，群众收入持续提高。\n';
const HALF_WIDTH = CLEAN.replace('，', ',');
const CUT = '一、全年工作\n全县新增就业岗位稳步增加。\n……（…省略900字…）……\n';

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What the build does as a process of its own: entry, streams, tables and exit code. */
describe('the built command line', () => {
  let folder: string;
  before(() => assert.ok(existsSync(CLI), `${CLI} is missing: npm run build`));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pizhu-built-'));
    for (const [name, text] of Object.entries({ 'clean.txt': CLEAN, 'half.txt': HALF_WIDTH, 'cut.txt': CUT })) {
      writeFileSync(join(folder, name), text);
    }
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const pizhu = (args: readonly string[], stdin: string | Buffer = ''): Promise<Outcome> =>
    outcome(spawn(process.execPath, [CLI, ...args], { cwd: folder, env: { ...process.env, LC_ALL: 'C' } }), stdin);

  it('runs by its own name', async function () {
    if (process.platform === 'win32') return;
    const out = await new Promise((resolve) =>
      execFile(CLI, ['--version'], (error, stdout) => resolve(error?.message ?? stdout)),
    );
    assert.equal(out, `${version}\n`);
  });

  it('ends with the exit codes of the contract', async () => {
    const codes: readonly (readonly [string, number])[] = [
      ['check clean.txt', 0],
      ['check cut.txt', 1],
      ['check cut.txt --fail-on never', 0],
      ['check clean.txt missing.txt', 2],
      ['check --frobnicate', 2],
      ['frobnicate', 2],
      ['--help', 0],
      ['outline clean.txt', 0],
      ['tasks missing.txt', 2],
      ['fix half.txt', 0],
      ['convert clean.txt --to s2tw', 0],
    ];
    const outcomes = await Promise.all(codes.map(([line]) => pizhu(line.split(' '))));
    assert.deepEqual(
      codes.map(([line], i) => [line, outcomes[i]!.code]),
      codes,
    );
    for (const { err } of outcomes) assert.doesNotMatch(err, /\n +at /, 'a stack trace');
  });

  it('names every file that cannot be read with the cause, and does the others', async () => {
    symlinkSync('round.txt', join(folder, 'round.txt'));
    const { code, out, err } = await pizhu(['check', 'missing.txt', 'round.txt', 'cut.txt', '--format', 'json']);
    assert.equal(code, 2);
    assert.match(err, /^pizhu: missing\.txt: no such file or folder$/m);
    assert.match(err, /^pizhu: round\.txt: .*too many symbolic links/m);
    assert.deepEqual(
      (JSON.parse(out) as { documents: { path: string }[] }).documents.map(({ path }) => path),
      ['cut.txt'],
    );
  });

  it('reads standard input and converts with the tables beside it', async () => {
    assert.equal(
      (await pizhu(['convert', '-', '--to', 's2tw'], CLEAN)).out,
      (await pizhu(['convert', 'clean.txt', '--to', 's2tw'])).out,
    );
    assert.match((await pizhu(['convert', '--to', 's2tw'], CLEAN)).out, /新增就業崗位/);
    assert.equal((await pizhu(['fix', '-'], HALF_WIDTH)).out, CLEAN);
    const jsonl = `${JSON.stringify({ id: 1, t: HALF_WIDTH })}\n`.repeat(3);
    assert.equal(
      (await pizhu(['fix', '--jsonl', 't'], jsonl)).out,
      jsonl.replaceAll(',全', '，全').replaceAll(',群', '，群'),
    );
  });

  it('writes all of a long output to a pipe', async () => {
    const lines = 20_000;
    const jsonl = `${JSON.stringify({ t: HALF_WIDTH })}\n`.repeat(lines);
    const { out, code } = await pizhu(['convert', '--to', 's2t', '--jsonl', 't', '--exact'], jsonl);
    assert.equal(code, 0);
    assert.equal(out.split('\n').length, lines + 1);
  });

  it('leaves quietly when its reader does', async () => {
    const child = spawn(process.execPath, [CLI, 'convert', '--to', 's2t', '--jsonl', 't', '--exact'], { cwd: folder });
    child.stdout.once('data', () => child.stdout.destroy());
    // It may be gone before all of its input is written.
    child.stdin.on('error', (error: NodeJS.ErrnoException) => assert.equal(error.code, 'EPIPE'));
    const { err } = await outcome(child, `${JSON.stringify({ t: HALF_WIDTH })}\n`.repeat(50_000));
    assert.equal(err, '');
  });

  it('says so when its output cannot be written', async () => {
    if (!existsSync('/dev/full')) return;
    const child = spawn('sh', ['-c', `"${process.execPath}" "${CLI}" outline clean.txt > /dev/full`], { cwd: folder });
    const { code, err } = await outcome(child, '');
    assert.equal(code, 2);
    assert.match(err, /ENOSPC/);
  });

  it('takes quoted patterns and folders, and repairs in place', async () => {
    const { code, err } = await pizhu(['fix', '*.txt', '--write', '--record', 'edits.json']);
    assert.equal(code, 0, err);
    assert.equal(readFileSync(join(folder, 'half.txt'), 'utf8'), CLEAN);
    assert.equal((await pizhu(['fix', '--undo', 'edits.json'])).code, 0);
    assert.equal(readFileSync(join(folder, 'half.txt'), 'utf8'), HALF_WIDTH);
    assert.equal((await pizhu(['check', '.', '--fail-on', 'error'])).code, 1);
  });

  it('serves an editor over standard input and output', async () => {
    const child = spawn(process.execPath, [CLI, 'lsp', '--stdio'], { cwd: folder });
    const ended = outcome(child);
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    const { serverInfo } = await connection.sendRequest<{ serverInfo: unknown }>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    });
    assert.deepEqual(serverInfo, { name: 'pizhu', version });
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.equal((await ended).code, 0);
    connection.dispose();
  });
});

/** Waits for a process to end; `stdin` undefined leaves its input open. */
function outcome(child: ChildProcess, stdin?: string | Buffer): Promise<Outcome> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  if (stdin !== undefined) child.stdin?.end(stdin);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}
