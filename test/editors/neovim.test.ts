import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { expectVisit, PLAN } from './report-visit';
import { isHere, visit, type Visit } from './visit';

const CONFIG = join(__dirname, '../../docs/editors/pizhu.lua');
const DRIVE = join(__dirname, 'neovim-drive.lua');

/** With the very configuration that docs/editors.md gives, and nothing else of the user's. */
const visitReport = (name: string): Promise<Visit> =>
  visit('nvim', (file) => ['--headless', '--clean', '-u', CONFIG, '-i', 'NONE', '-n', file, '-S', DRIVE], {
    ...PLAN,
    name,
  });

/** A real Neovim that speaks to the built server. */
describe('Neovim', () => {
  const isTried = (): Promise<boolean> => isHere('Neovim', 'nvim', ['--version'], 'neovim');

  for (const [name, filetype] of [
    ['report.txt', 'text'],
    ['report.gongwen', 'policy-report'],
  ] as const) {
    it(`shows what is in ${name}, applies an action and all safe fixes, saves`, async () => {
      if (!(await isTried())) return;
      const visited = await visitReport(name);
      assert.equal(visited.seen.mode, filetype);
      expectVisit(visited);
      assert.deepEqual(
        visited.seen.symbols.map((symbol) => symbol.name),
        ['清河县2024年卫生健康工作报告', '目录', '一、上半年工作', '二、下半年安排', '三、存在的困难'],
      );
    });
  }
});
