import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Workbench } from '../../support/editor/workbench';

const root = path.resolve(__dirname, '../../..');
const PREVIEW = '.bulk-edit-panel';

/** Conversion, previews and many files, as a person uses them. Each step leaves a picture in out/screenshots/. */
describe('conversion in the window of a real VS Code', () => {
  let workbench: Workbench;
  let opened: Workbench | undefined;

  before(async () => {
    opened = await Workbench.open({
      folder: path.join(root, 'samples'),
      file: 'meeting-news.txt',
    });
    workbench = opened;
  });
  after(() => opened?.close());
  afterEach(async function () {
    const { state, title } = this.currentTest ?? {};
    if (state === 'failed') await opened?.picture(`failed-${title?.replace(/\W+/g, '-')}`);
  });

  const read = (file: string): string => fs.readFileSync(path.join(workbench.folder, file), 'utf8');

  // First: no other conversion has been told of in the status bar, where this one is awaited.
  it('converts again when a word that was kept is no name', async () => {
    const { page } = workbench;
    fs.writeFileSync(path.join(workbench.folder, 'minutes.gongwen'), '县长余岳平主持会议，听取供水工作汇报。\n');
    await workbench.openFile('minutes.gongwen');
    await workbench.line('余岳平').first().click();
    await workbench.command('Pizhu: Convert Script…');
    await workbench.row('.quick-input-list', 'Traditional (Taiwan)').first().click();
    // Said last, when the cursor is back where it was.
    await page.locator('.statusbar-item', { hasText: 'places converted' }).waitFor();
    await page.keyboard.press('Control+f');
    await page.locator('.find-widget.visible textarea').first().fill('余岳平');
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: '3 selected' }).waitFor();
    await page.keyboard.press('Escape');
    await workbench.command('Refactor...');
    await workbench.row('.action-widget', 'is no person’s name').first().click();
    const again = page.locator('.notification-toast').getByRole('button', { name: 'Convert Again' });
    await again.waitFor();
    await workbench.picture('convert-again');
    await again.click();
    await workbench.line('餘岳平').first().waitFor();
    await workbench.command('File: Revert File');
    await workbench.command('View: Close Editor');
  });

  it('shows its edits in groups before it makes them', async () => {
    const { page } = workbench;
    await workbench.line('推进会').first().click();
    await workbench.command('Pizhu: Preview Conversion');
    await workbench.row('.quick-input-list', 's2tw').first().waitFor();
    await workbench.picture('preview-target');
    await workbench.row('.quick-input-list', 'Traditional (Taiwan)').first().click();
    await page.locator(PREVIEW).waitFor();
    await page.locator(`${PREVIEW} .monaco-list-row`, { hasText: 'Doubtful' }).first().waitFor();
    await workbench.picture('preview-conversion');
    await page.locator(PREVIEW).getByRole('button', { name: 'Apply' }).click();
    await workbench.line('推進會').first().waitFor();
    await workbench.command('Pizhu: List Doubtful Places');
    await page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
    await workbench.picture('doubtful-list');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await workbench.picture('doubtful-place');
    await workbench.command('File: Revert File');
    await workbench.line('推进会').first().waitFor();
  });

  it('shows the converted text beside the original', async () => {
    const { page } = workbench;
    await workbench.line('推进会').first().click();
    await workbench.command('Pizhu: Compare with Converted Text');
    await workbench.row('.quick-input-list', 'Traditional (Taiwan)').first().click();
    await page.locator('.monaco-diff-editor .modified .view-line', { hasText: '推進會' }).first().waitFor();
    await workbench.picture('compare');
    await workbench.command('View: Close Editor');
  });

  it('shows every fix in groups before it makes them', async () => {
    const { page } = workbench;
    await workbench.line('推进会').first().click();
    await workbench.command('Pizhu: Preview Fixes');
    await page.locator(`${PREVIEW} .monaco-list-row`, { hasText: 'suggestion' }).first().waitFor();
    await workbench.picture('preview-fixes');
    await page.locator(PREVIEW).getByRole('button', { name: 'Discard' }).click();
  });

  it('says how the standards write a character', async () => {
    const { page } = workbench;
    await workbench.line('推进会').first().click();
    // The first character of the line.
    await workbench
      .line('会议指出')
      .first()
      .hover({ position: { x: 8, y: 8 } });
    await page.locator('.monaco-hover:visible', { hasText: '繁' }).first().waitFor();
    await workbench.picture('character-hover');
  });

  it('converts a whole folder from the explorer', async () => {
    const { page } = workbench;
    const folder = path.join(workbench.folder, 'collection');
    fs.mkdirSync(folder);
    for (const name of ['meeting-news.txt', 'speech-template.txt'])
      fs.copyFileSync(path.join(root, 'samples', name), path.join(folder, name));
    fs.writeFileSync(path.join(folder, 'picture.txt'), Buffer.from([0, 1, 2, 3, 0, 0xff, 0xfe]));
    const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'collection' });
    await row.first().click({ button: 'right' });
    const item = page.locator('.monaco-menu .action-item', { hasText: 'Convert Script of Files' });
    await item.waitFor();
    await workbench.picture('convert-files-menu');
    await item.click();
    await workbench.row('.quick-input-list', 's2tw').first().click();
    const details = page.locator('.notification-toast').getByRole('button', { name: 'Show Details' });
    await details.waitFor();
    await workbench.picture('convert-files-toast');
    await details.click();
    await workbench.line('Could not be converted').first().waitFor();
    await workbench.picture('convert-files-summary');
    assert.match(read('collection/meeting-news.txt'), /推進會/);
    assert.doesNotMatch(read('meeting-news.txt'), /推進會/);
  });
});
