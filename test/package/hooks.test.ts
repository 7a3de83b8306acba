import { strict as assert } from 'node:assert';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bin } from '../../package.json';
import { DOCUMENT_ENDINGS } from '../../server/src/service/detect';
import { DIST } from '../protocol/client';
import { CLEAN, MIRROR, REPORT } from '../protocol/sample';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly args?: readonly string[];
  readonly language: string;
  readonly files: string;
}

const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly Hook[];
const hookOf = (id: string): Hook => hooks.find((hook) => hook.id === id)!;

/** What pre-commit runs: the entry, its arguments, then the files. (pre-commit itself need not be here.) */
describe('the hooks for pre-commit', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pizhu-hooks-'));
    for (const [name, text] of Object.entries({ 'report.txt': REPORT, 'clean.txt': CLEAN, 'mirror.txt': MIRROR })) {
      writeFileSync(join(folder, name), text);
    }
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function run(id: string, files: readonly string[], args = hookOf(id).args ?? []): Promise<number | string> {
    const [command = '', ...words] = hookOf(id).entry.split(' ');
    assert.ok(command in bin, `${command} is what the package installs`);
    const line = [join(DIST, 'cli.js'), ...words, ...args, ...files];
    return new Promise((resolve) =>
      execFile(process.execPath, line, { cwd: folder }, (error) => resolve(error ? (error.code ?? error.message) : 0)),
    );
  }

  it('take the files that may be reports, and no others', () => {
    for (const { id, files, language } of hooks) {
      assert.equal(language, 'node', id);
      const pattern = new RegExp(files);
      for (const ending of DOCUMENT_ENDINGS) assert.match(`reports/a.${ending}`, pattern, id);
      for (const name of ['a.ts', 'a.txt.png', 'txt', 'amd']) assert.doesNotMatch(name, pattern, id);
    }
  });

  it('pizhu-check fails for a damaged report', async () => {
    assert.equal(await run('pizhu-check', ['clean.txt']), 0);
    assert.equal(await run('pizhu-check', ['clean.txt', 'report.txt']), 1);
  });

  it('pizhu-fix changes what is safe to change, and then nothing more', async () => {
    assert.equal(await run('pizhu-fix', ['report.txt', 'clean.txt']), 0);
    const fixed = readFileSync(join(folder, 'report.txt'), 'utf8');
    assert.notEqual(fixed, REPORT);
    assert.equal(readFileSync(join(folder, 'clean.txt'), 'utf8'), CLEAN);
    assert.equal(await run('pizhu-fix', ['report.txt']), 0);
    assert.equal(readFileSync(join(folder, 'report.txt'), 'utf8'), fixed);
  });

  it('pizhu-convert fails for a file in the other script', async () => {
    assert.equal(await run('pizhu-convert', ['clean.txt', 'report.txt']), 0);
    assert.equal(await run('pizhu-convert', ['clean.txt', 'mirror.txt']), 1);
    assert.equal(await run('pizhu-convert', ['clean.txt'], ['--to', 's2tw']), 1);
    assert.equal(readFileSync(join(folder, 'mirror.txt'), 'utf8'), MIRROR, 'nothing is changed');
  });
});
