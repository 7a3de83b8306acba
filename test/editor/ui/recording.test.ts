import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Recorder } from '../../support/editor/recorder';
import { Workbench } from '../../support/editor/workbench';

const root = path.resolve(__dirname, '../../..');

/** The README's film: what a person sees in the first minute, each step waited for as a person would. */
describe('the first minute in a real VS Code', () => {
  let opened: Workbench | undefined;
  after(() => opened?.close());

  it('leads from the outline over a filled hole to a converted text', async () => {
    const workbench = (opened = await Workbench.open({
      folder: path.join(root, 'samples'),
      file: 'speech-template.txt',
      settings: { 'editor.cursorBlinking': 'solid' },
    }));
    const { page } = workbench;
    const film = new Recorder(page);

    await workbench.command('Explorer: Focus on Outline View');
    await workbench.collapseSection('samples');
    await workbench.row('.outline-tree', 'Contents').locator('.monaco-tl-twistie').click();
    await workbench.row('.outline-tree', '二、总结成绩').waitFor();
    await film.frame(2000);
    await workbench.row('.outline-tree', '二、总结成绩').click();
    await workbench.line('归纳起来有三条经验').waitFor();
    await film.frame(1500);

    await workbench.line('归纳起来有三条经验').click();
    await workbench.command('Pizhu: Next Place to Fill In');
    const status = page.locator('.statusbar-item', { hasText: 'to fill in' });
    await status.waitFor();
    await film.frame(1500);
    await page.keyboard.type('128');
    await workbench.line('128').first().waitFor();
    await film.frame(1200);
    await page.keyboard.press('Tab');
    await film.frame(1200);
    await page.keyboard.press('Escape');

    // Without a selection the whole document is meant.
    await workbench.line('归纳起来有三条经验').click();
    await workbench.command('Pizhu: Convert Script…');
    const target = workbench.row('.quick-input-list', 'Traditional (OpenCC standard)').first();
    await target.waitFor();
    await film.frame(1500);
    await target.click();
    await workbench.row('.outline-tree', '二、總結成績').waitFor();
    await film.frame(2500);

    const file = path.join(root, 'out/screenshots/first-minute.gif');
    film.save(file);
    assert.ok(fs.statSync(file).size < MAX_BYTES, `${fs.statSync(file).size} bytes`);
  });
});

/** A README is read on slow lines too. */
const MAX_BYTES = 1_500_000;
