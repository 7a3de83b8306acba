import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Locator } from 'playwright-core';
import { scratchFolder } from '../../support/editor/scratch';
import { Workbench } from '../../support/editor/workbench';

const root = path.resolve(__dirname, '../../..');
const FILE = 'speech-template.txt';
/** Where it counts what follows. */
const CLAIM = '37:12';

/** How a report's structure is met while reading and writing. Each step leaves a picture in out/screenshots/. */
describe('the structure in the window of a real VS Code', () => {
  let workbench: Workbench;
  let opened: Workbench | undefined;

  before(async () => {
    const folder = path.join(scratchFolder('reports'), 'reports');
    fs.cpSync(path.join(root, 'samples'), folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'list.gongwen'), '青禾县防汛工作要点\n\n一、排查隐患。\n');
    fs.writeFileSync(
      path.join(folder, 'citing.gongwen'),
      '青禾县2025年水利工作要点\n\n一、总体要求\n各单位要按照《在全县农村供水保障工作会议上的讲话》要求，落实工作责任。\n',
    );
    const settings = { 'breadcrumbs.enabled': true };
    opened = await Workbench.open({ folder, file: FILE, settings });
    workbench = opened;
    // Of those in sight when it opens; one further down is drawn when somebody gets there.
    await lens('五点意见').waitFor();
  });
  after(() => opened?.close());
  afterEach(async function () {
    const { state, title } = this.currentTest ?? {};
    if (state === 'failed') await opened?.picture(`failed-${title?.replace(/\W+/g, '-')}`);
  });

  const lens = (claim: string): Locator => workbench.page.locator('.codelens-decoration a', { hasText: claim }).first();
  const breadcrumb = (text: string): Locator =>
    workbench.page.locator('.breadcrumbs-control .monaco-breadcrumb-item', { hasText: text }).first();

  /** Puts the cursor at a place and what is around it in sight. */
  const goTo = async (place: string): Promise<void> => {
    await workbench.page.keyboard.press('Control+g');
    const input = workbench.page.locator('.quick-input-widget input[type=text]');
    await input.fill(`:${place}`);
    await workbench.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  };

  it('shows the path of the cursor above the text', async () => {
    await goTo(CLAIM);
    await breadcrumb('二、总结成绩').waitFor();
    await workbench.picture('breadcrumbs');
  });

  it('keeps the heading in sight while its section is read', async () => {
    await goTo(CLAIM);
    const sticky = workbench.page.locator('.sticky-widget .sticky-line-content', { hasText: '二、总结成绩' });
    await workbench.page.mouse.move(700, 500);
    for (let turns = 0; turns < 20 && (await sticky.count()) === 0; turns++) await workbench.page.mouse.wheel(0, 60);
    await sticky.first().waitFor();
    await workbench.picture('sticky-scroll');
  });

  it('counts a list above the sentence that counts it, and shows its items', async () => {
    await goTo(CLAIM);
    assert.match((await lens('三条经验').textContent()) ?? '', /三条经验 ✓3/);
    await lens('三条经验').click();
    await workbench.page.locator('.peekview-widget .monaco-list-row').first().waitFor();
    await workbench.picture('lens-peek');
    await workbench.page.keyboard.press('Escape');
    await workbench.page.locator('.peekview-widget').waitFor({ state: 'detached' });
  });

  it('says what is in a section when the mouse rests on its heading', async () => {
    await goTo('26');
    const heading = workbench.line('一、提高站位,充分认识').last();
    await heading.hover({ position: { x: 60, y: 8 } });
    await workbench.page.locator('.monaco-hover', { hasText: /characters: \d+ · tasks: 3/ }).waitFor();
    await workbench.picture('hover-heading');
    await workbench.page.mouse.move(0, 0);
  });

  it('leads from an entry of the table of contents to its heading', async () => {
    await goTo('7:6');
    await breadcrumb('三、正视问题').waitFor();
    await workbench.picture('contents-entry');
    await workbench.page.keyboard.press('F12');
    await workbench.page.locator('.statusbar-item', { hasText: /Ln (?:[3-9]\d|1\d\d), / }).waitFor();
    await breadcrumb('Contents').waitFor({ state: 'detached' });
    await breadcrumb('三、正视问题').waitFor();
    await workbench.picture('contents-heading');
  });

  it('goes on with the next label behind Enter', async () => {
    await workbench.openFile('list.gongwen');
    // The server has read it once its outline is there; an editor asks for the next label only when it knows whom.
    await breadcrumb('青禾县防汛工作要点').waitFor();
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.press('ArrowLeft');
    for (const [next, text] of [
      ['二、', '落实责任。'],
      ['三、', '加强值守。'],
    ] as const) {
      await workbench.page.keyboard.press('Enter');
      await workbench.line(next).last().waitFor();
      await workbench.page.keyboard.insertText(text);
    }
    await workbench.page.keyboard.press('Enter');
    await workbench.line('四、').last().waitFor();
    await workbench.picture('continuation');
    await workbench.page.keyboard.press('Control+s');
  });

  it('leads from a cited 《title》 to the file that bears it', async () => {
    await workbench.openFile('citing.gongwen');
    await workbench.page.locator('.detected-link', { hasText: '农村供水' }).first().waitFor();
    await workbench.picture('cited-title');
    await workbench
      .line('各单位要按照')
      .first()
      .click({ position: { x: 160, y: 8 } });
    await workbench.page.keyboard.press('F12');
    await workbench.page.locator('.tab.active', { hasText: FILE }).waitFor();
    await workbench.picture('cited-file');
  });
});
