import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Workbench } from '../../support/editor/workbench';

const root = path.resolve(__dirname, '../../..');
const FILE = 'speech-template.txt';
const PROBLEMS = '.markers-panel';

/** The packaged extension, used as a person uses it. Each step leaves a picture in out/screenshots/. */
describe('a report in the window of a real VS Code', () => {
  let workbench: Workbench;
  // Undefined when it could not be opened.
  let opened: Workbench | undefined;

  before(async () => {
    opened = await Workbench.open({
      folder: path.join(root, 'samples'),
      file: FILE,
    });
    workbench = opened;
  });
  after(() => opened?.close());
  afterEach(async function () {
    const { state, title } = this.currentTest ?? {};
    if (state === 'failed') await opened?.picture(`failed-${title?.replace(/\W+/g, '-')}`);
  });

  it('shows its structure in the Outline view', async () => {
    await workbench.command('Explorer: Focus on Outline View');
    await workbench.collapseSection('samples');
    // The table of contents is kept apart from the body; closed, it leaves the body room.
    await workbench.row('.outline-tree', 'Contents').locator('.monaco-tl-twistie').click();
    for (const name of ['一、提高站位', '一是从讲政治的高度看', '(一)工程建设稳步推进', '三是群众参与是根本'])
      await workbench.row('.outline-tree', name).first().waitFor();
    await workbench.row('.outline-tree', '二、总结成绩').click();
    await workbench.line('归纳起来有三条经验').waitFor();
    await workbench.picture('outline');
  });

  it('lists its damage in the Problems panel', async () => {
    await workbench.command('Problems: Focus on Problems View');
    for (const rule of ['paywall-cut', 'contents-mismatch', 'masked-word'])
      await workbench.row(PROBLEMS, rule).first().waitFor();
    await workbench.picture('problems');
    // The list holds only the rows that can be seen.
    for (const rule of ['missing-figure', 'masked-figure']) {
      await workbench.page.locator(`${PROBLEMS} input, .viewpane-filter input`).first().fill(rule);
      await workbench.row(PROBLEMS, rule).first().waitFor();
    }
  });

  it('repairs a hole from the light bulb', async () => {
    const { page, editor } = workbench;
    const hole = workbench.row(PROBLEMS, '供水工程*处');
    await hole.dblclick();
    await editor.locator('[class*=lightbulb]:visible').first().click();
    const mark = workbench.row('.action-widget', '【待补】').first();
    await mark.waitFor();
    await workbench.picture('lightbulb');
    await mark.click();
    await workbench.line('供水工程【待补】处').first().waitFor();
    await hole.waitFor({ state: 'detached' });
    await workbench.picture('fixed');
    await page.locator('.tab.dirty').waitFor();
    await page.keyboard.press('Control+s');
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
    assert.match(fs.readFileSync(path.join(workbench.folder, FILE), 'utf8'), /供水工程【待补】处/);
  });

  it('converts it to Traditional from the palette', async () => {
    // Without a selection the whole document is meant.
    await workbench.line('归纳起来有三条经验').click();
    await workbench.command('Pizhu: Convert Script…');
    const target = workbench.row('.quick-input-list', 'Traditional (OpenCC standard)').first();
    await target.waitFor();
    await workbench.picture('convert-menu');
    await target.click();
    await workbench.row('.outline-tree', '二、總結成績').waitFor();
    await workbench.line('農村供水').first().waitFor();
    // VS Code takes the colour off a heading's changed end until it asks for the colours again, 0.4 s later.
    const heading = workbench.line('二、總結成績');
    await heading.locator('[class*=mtkb]', { hasText: /現狀$/ }).first().waitFor();
    await workbench.picture('converted');
  });
});
