import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Locator } from 'playwright-core';
import { scratchFolder } from '../../support/editor/scratch';
import { Workbench } from '../../support/editor/workbench';

const root = path.resolve(__dirname, '../../..');
const FILE = 'speech-template.txt';
const PROBLEMS = '.markers-panel';
/** Everything by which the editor could ask to trust a folder, but for its own marks of a restricted window. */
const QUESTIONS = '.monaco-dialog-box, .notification-toast, .workspace-trust-editor';

/** A folder that nobody has vouched for: restricted mode. Each step leaves a picture in out/screenshots/. */
describe('a folder that is not trusted', () => {
  let workbench: Workbench;
  let opened: Workbench | undefined;

  before(async () => {
    const folder = path.join(scratchFolder('untrusted'), 'untrusted');
    fs.cpSync(path.join(root, 'samples'), folder, { recursive: true });
    fs.writeFileSync(path.join(folder, '.pizhu.yaml'), 'levels:\n  masked-figure: off\n');
    opened = await Workbench.open({
      folder,
      file: FILE,
      isTrusted: false,
    });
    workbench = opened;
    await workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
  });
  after(() => opened?.close());
  afterEach(async function () {
    const { state, title } = this.currentTest ?? {};
    if (state === 'failed') await opened?.picture(`failed-${title?.replace(/\W+/g, '-')}`);
  });

  it('has an outline', async () => {
    await workbench.command('Go to Symbol in Editor...');
    await workbench.row('.quick-input-list', '一、提高站位').first().waitFor();
    await workbench.picture('restricted-outline');
    await workbench.page.keyboard.press('Escape');
  });

  it('shows its damage, as its .pizhu.yaml wants it', async () => {
    const { page } = workbench;
    await workbench.command('Problems: Focus on Problems View');
    const filter = page.locator(`${PROBLEMS} input, .viewpane-filter input`).first();
    // A panel that is still being built may put the words before back into the field: so they are written again.
    const filtered = async (words: string, shown: Locator): Promise<void> => {
      for (let attempt = 1; ; attempt++) {
        try {
          await filter.fill(words);
          await shown.waitFor({ timeout: 2000 });
          return;
        } catch (error) {
          if (attempt === 10) throw error;
          await filter.fill('');
        }
      }
    };
    await filtered('missing-figure', workbench.row(PROBLEMS, 'missing-figure').first());
    await workbench.picture('restricted-problems');
    await filtered('masked-figure', page.locator(PROBLEMS, { hasText: 'No results found' }));
    await filter.fill('');
  });

  it('is repaired', async () => {
    await workbench.line('在全县农村供水保障工作会议上的讲话').first().click();
    await workbench.command('Pizhu: Fix Everything That Is Safe');
    await workbench.page.locator('.statusbar-item', { hasText: /\d+ places fixed/ }).waitFor();
    await workbench.page.locator('.tab.dirty').waitFor();
  });

  it('is converted', async () => {
    await workbench.command('Pizhu: Convert Script…');
    await workbench.row('.quick-input-list', 'Traditional (OpenCC standard)').first().click();
    await workbench.line('在全縣農村供水保障工作會議上的講話').first().waitFor();
    await workbench.picture('restricted-converted');
  });

  it('asked nobody to trust it', async () => {
    assert.equal(await workbench.page.locator(QUESTIONS).count(), 0);
    assert.ok(await workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).isVisible());
  });
});
