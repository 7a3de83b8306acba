import { strict as assert } from 'node:assert';
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { makeNpmPackage } from '../../tools/setup/npm-package.mjs';
import { npm } from '../../tools/setup/processes.mjs';
import { REPORT } from '../protocol/sample';

/** What may be inside; `.npmignore` chooses, and this notices when it chose wrongly. */
const ALLOWED = [
  /^(README(\.zh-(CN|TW))?|CHANGELOG|SECURITY|SUPPORT)\.md$/,
  /^(LICENSE|package\.json)$/,
  /^dist\/((cli|server|shared)\.js|NOTICES\.txt|tables\/[\w-]+\.bin)$/,
  // Some versions of npm always take what the manifest calls main and browser.
  /^dist\/(web\/)?extension\.js$/,
];

/** The package as npm would publish it, installed where nothing else is, with no network and nothing in the cache. */
describe('the npm package', () => {
  let folder: string;
  const installed = (): string => join(folder, 'node_modules/pizhu');

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pizhu-npm-'));
    const archive = await makeNpmPackage(folder);
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const flags = ['--offline', '--cache', join(folder, 'cache'), '--prefix', folder, '--no-audit', '--no-fund'];
    const { code, output } = await npm(['install', archive, ...flags], { quiet: true });
    assert.equal(code, 0, output);
  });
  after(() => rmSync(folder, { recursive: true }));

  const pizhu = (...args: string[]): Promise<{ code: unknown; out: string; err: string }> =>
    new Promise((resolve) => {
      const windows = process.platform === 'win32';
      const command = join(folder, 'node_modules/.bin', windows ? 'pizhu.cmd' : 'pizhu');
      execFile(command, args, { cwd: folder, shell: windows }, (error, out, err) =>
        resolve({ code: error ? error.code : 0, out, err }),
      );
    });

  it('holds what it needs and nothing else', () => {
    const files = readdirSync(installed(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(installed().length + 1))
      .map((file) => file.split(sep).join('/'));
    assert.deepEqual(
      files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file))),
      [],
    );
    for (const file of ['LICENSE', 'README.md', 'dist/NOTICES.txt', 'dist/cli.js'])
      assert.ok(files.includes(file), file);
  });

  it('brings no other package', () =>
    assert.deepEqual(
      readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.')),
      ['pizhu'],
    ));

  it('carries the licences of what is bundled', () => {
    const notices = readFileSync(join(installed(), 'dist/NOTICES.txt'), 'utf8');
    assert.match(notices, /^opencc-js .*Apache-2\.0/m);
    assert.match(notices, /TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION/);
    assert.match(notices, /^vscode-languageserver .*\(MIT\)/m);
  });

  it('checks and converts', async () => {
    writeFileSync(join(folder, 'report.txt'), REPORT);
    assert.deepEqual(await pizhu('--version'), { code: 0, out: `${version}\n`, err: '' });
    const checked = await pizhu('check', 'report.txt', '--format', 'json');
    assert.equal(checked.code, 1, checked.err);
    const { documents } = JSON.parse(checked.out) as { documents: { findings: { rule: string }[] }[] };
    assert.ok(documents[0]!.findings.some(({ rule }) => rule === 'masked-figure'));
    assert.match((await pizhu('convert', 'report.txt', '--to', 's2tw')).out, /^清河縣2024年衛生健康工作報告$/m);
  });

  it('serves an editor', async () => {
    const home = join(folder, 'home');
    mkdirSync(home);
    const server = spawn(process.execPath, [join(installed(), 'dist/cli.js'), 'lsp', '--stdio'], { cwd: home });
    const ended = new Promise((resolve) => server.once('exit', resolve));
    const rpc = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    rpc.listen();
    const hello = { processId: process.pid, rootUri: null, capabilities: {} };
    const { serverInfo } = await rpc.sendRequest<{ serverInfo: unknown }>('initialize', hello);
    assert.deepEqual(serverInfo, { name: 'pizhu', version });
    await rpc.sendRequest('shutdown');
    await rpc.sendNotification('exit');
    assert.equal(await ended, 0);
    rpc.dispose();
  });
});
