import { strict as assert } from 'node:assert';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../tools/setup/processes.mjs';

/** Whoever builds the same source gets the same bytes, and can compare them with what was published. */
describe('packages', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'pizhu-twice-'))));
  after(() => rmSync(folder, { recursive: true }));

  /** The bytes of both packages, by name, as hashes. */
  async function made(name: string, env: NodeJS.ProcessEnv): Promise<Record<string, string>> {
    const into = mkdtempSync(join(folder, name));
    const { code, output } = await run(process.execPath, ['tools/package.mjs', into], { quiet: true, env });
    assert.equal(code, 0, output);
    return Object.fromEntries(
      readdirSync(into).map((file) => [
        file.replace(/.*\./, ''),
        createHash('sha256')
          .update(readFileSync(join(into, file)))
          .digest('hex'),
      ]),
    );
  }

  it('have the same bytes when they are built twice, anywhere in the world', async () => {
    const first = await made('first-', { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' });
    assert.deepEqual(Object.keys(first).sort(), ['tgz', 'vsix']);
    assert.deepEqual(await made('second-', { TZ: 'America/New_York', LC_ALL: 'C' }), first);
  });
});
