import assert from 'node:assert/strict';
import * as path from 'node:path';
import type { Locator } from 'playwright-core';
import { Workbench } from '../../support/editor/workbench';

const root = path.resolve(__dirname, '../../..');

/** The steps of the walkthrough, with what stands in the picture of each. */
const STEPS = {
  'Open a sample report': '责任编辑',
  'See how it is built': '（二）植树造林',
  'Walk the holes': 'Tab',
  'Convert its script': '農村供水工作會議',
  'Check a whole folder': '五号文稿.txt',
};

/** Pizhu's own surfaces, as a new user meets them. Each step leaves a picture in out/screenshots/. */
describe('the views in the window of a real VS Code', () => {
  let workbench: Workbench;
  let opened: Workbench | undefined;

  before(async () => {
    opened = await Workbench.open({ folder: path.join(root, 'samples') });
    workbench = opened;
  });
  after(() => opened?.close());
  afterEach(async function () {
    const { state, title } = this.currentTest ?? {};
    if (state === 'failed') await opened?.picture(`failed-${title?.replace(/\W+/g, '-')}`);
  });

  const status = (): Locator => workbench.page.locator('.statusbar-item', { hasText: 'missing' });
  const tree = (name: string): Locator => workbench.page.locator(`.pane:has(.pane-header[aria-label*="${name}"])`);
  const rows = (name: string): Locator => tree(name).locator('.monaco-list-row');

  it('are empty and say what to do before a report is open', async () => {
    await workbench.command('Pizhu: Focus on To Fill In View');
    await workbench.page.locator('.welcome-view', { hasText: 'Open a Sample' }).first().waitFor();
    await workbench.picture('views-empty');
  });

  it('begin with a walkthrough whose first step opens a sample beside it', async () => {
    const { page } = workbench;
    await workbench.command('Welcome: Open Walkthrough...');
    await workbench.row('.quick-input-list', 'Get Started with Pizhu').first().click();
    await page.locator('.gettingStartedContainer', { hasText: 'Open a sample report' }).waitFor();
    await page.locator('.getting-started-step.expanded .button-container').first().waitFor();
    await workbench.command('View: Toggle Primary Side Bar Visibility');
    const media = page.frameLocator('iframe.webview').frameLocator('#active-frame');
    for (const [step, drawn] of Object.entries(STEPS)) {
      await page.locator('.getting-started-step', { hasText: step }).click();
      await page.locator('.getting-started-step.expanded', { hasText: step }).waitFor();
      await media.getByText(drawn).waitFor();
      await workbench.picture(`walkthrough-${step.split(' ').at(-1)!}`);
    }
    await page.locator('.getting-started-step', { hasText: 'Open a sample report' }).click();
    await workbench.command('View: Toggle Primary Side Bar Visibility');
    await page.locator('.getting-started-step.expanded .button-container .monaco-button').first().click();
    await workbench.line('在全县农村供水保障工作会议上的讲话').first().waitFor();
    await page.locator('.getting-started-step .codicon-getting-started-step-checked.complete').first().waitFor();
    await status().waitFor();
    await workbench.picture('walkthrough-sample');
  });

  it('tell from the status bar what can be done', async () => {
    await workbench.page.locator('.tab', { hasText: 'Welcome' }).locator('.tab-actions .action-label').click();
    await workbench.line('在全县农村供水保障工作会议上的讲话').first().click();
    assert.match((await status().textContent()) ?? '', /Simplified Chinese · incomplete · figures missing: \d+/);
    await status().click();
    await workbench.row('.quick-input-list', 'List of Missing Figures').first().waitFor();
    await workbench.picture('status-menu');
    await workbench.page.keyboard.press('Escape');
  });

  it('list the holes, the findings, the tasks and what a folder holds', async () => {
    const { page } = workbench;
    await workbench.command('Pizhu: Focus on To Fill In View');
    await rows('To Fill In').filter({ hasText: '乡和＿＿水厂' }).waitFor();
    await workbench.picture('views');
    await rows('Findings by Rule').filter({ hasText: 'Half-width punctuation' }).hover();
    await page.locator('[aria-label="Fix All of This Kind"]:visible').first().waitFor();
    await workbench.picture('views-findings');
    await workbench.command('Pizhu: Check Folder');
    await rows('Folder Report').filter({ hasText: 'clean-report.gongwen' }).waitFor();
    await workbench.command('Pizhu: Focus on Tasks View');
    await rows('Tasks').filter({ hasText: '一是从讲政治的高度看' }).waitFor();
    for (const name of ['To Fill In', 'Findings by Rule'])
      await page.locator(`.pane-header[aria-expanded=true][aria-label*="${name}"]`).click();
    await workbench.picture('views-folder');
    for (const name of ['To Fill In', 'Findings by Rule'])
      await page.locator(`.pane-header[aria-expanded=false][aria-label*="${name}"]`).click();
  });

  it('list the missing figures as a table beside the report', async () => {
    await workbench.command('Pizhu: List of Missing Figures');
    await workbench.page.locator('.view-line', { hasText: '乡和＿＿水厂' }).first().waitFor();
    await workbench.picture('hole-list');
    await workbench.command('View: Close Editor');
  });

  it('let Tab walk the holes, and give it back', async () => {
    const { page } = workbench;
    const walked = page.locator('.statusbar-item', { hasText: 'to fill in: ' });
    await workbench.line('同志们').first().click();
    await workbench.command('Pizhu: Next Place to Fill In');
    await walked.filter({ hasText: /: \d+ of \d+ / }).waitFor();
    const before = (await walked.textContent()) ?? '';
    await page.keyboard.type('7');
    await page.keyboard.press('Tab');
    await page.locator('.statusbar-item', { hasText: 'to fill in: ' }).filter({ hasNotText: before }).waitFor();
    await workbench.picture('walking');
    await page.keyboard.press('Escape');
    await walked.waitFor({ state: 'detached' });
    await page.keyboard.press('Tab');
    await workbench.editor.locator('.view-line', { hasText: /情况,\s+镇/ }).waitFor();
    await page.keyboard.press('Control+z');
    await workbench.line('情况,某某镇').waitFor();
  });

  it('can be reached, used and left by the keyboard alone', async () => {
    const { page } = workbench;
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.closest('.pane')?.querySelector('.pane-header')?.textContent ?? '');
    for (const name of ['To Fill In', 'Findings by Rule', 'Tasks', 'Folder Report']) {
      await workbench.focusView(name);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      assert.match(await focused(), new RegExp(name));
    }
    await workbench.focusView('To Fill In');
    await rows('To Fill In').filter({ hasText: '＿＿' }).first().waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+1');
    await page.waitForFunction(() => document.activeElement?.closest('.monaco-editor') !== null);
    await workbench.picture('keyboard');
  });

  it('name every row and every button for a screen reader', async () => {
    const unnamed = await workbench.page.evaluate(() =>
      [...document.querySelectorAll('.pane-body .monaco-list-row, .pane-header .action-label')]
        .filter((element) => !element.getAttribute('aria-label') && !element.textContent)
        .map((element) => element.outerHTML.slice(0, 200)),
    );
    assert.deepEqual(unnamed, []);
  });

  it('dim what belongs to the web page and frame the holes, in every kind of theme', async () => {
    const { page } = workbench;
    await workbench.command('View: Close All Editors').catch(() => undefined);
    const dont = page.getByRole('button', { name: /Don.t Save/ });
    if (await dont.isVisible()) await dont.click();
    await workbench.openFile('mirror-page.txt');
    await workbench.line('責任編輯').first().waitFor();
    for (const [theme, mark] of Object.entries(THEMES)) {
      await workbench.theme(theme);
      await page.locator(`.monaco-workbench.${mark}`).waitFor();
      await workbench.picture(`theme-${mark}-page`);
    }
    await workbench.openFile('speech-template.txt');
    await status().waitFor();
    await workbench.command('Pizhu: Next Place to Fill In');
    for (const [theme, mark] of Object.entries(THEMES)) {
      await workbench.theme(theme);
      await page.locator(`.monaco-workbench.${mark}`).waitFor();
      await workbench.picture(`theme-${mark}-holes`);
    }
  });
});

/** One of each kind, by the mark that the window bears. */
const THEMES = {
  'Light Modern': 'vs',
  'Dark Modern': 'vs-dark',
  'Default High Contrast': 'hc-black',
  'Default High Contrast Light': 'hc-light',
};

/** What a user reads first, in each language. */
const WORDS = {
  'zh-cn': { view: '待补', state: /简体中文 · 残缺 · \d+ 处缺数/, none: /Holes|figures missing/ },
  'zh-tw': { view: '待補', state: /簡體中文 · 殘缺 · \d+ 處缺數/, none: /Holes|figures missing/ },
};

describe('the views in Chinese', () => {
  for (const [language, { view, state, none }] of Object.entries(WORDS)) {
    it(`speak ${language}`, async () => {
      const workbench = await Workbench.open({
        folder: path.join(root, 'samples'),
        file: 'speech-template.txt',
        language,
      });
      try {
        const { page } = workbench;
        const item = page.locator('.statusbar-item', { hasText: state });
        await item.waitFor();
        await workbench.command(`Focus on ${view}`);
        await page.locator('.pane .monaco-list-row', { hasText: '乡和＿＿水厂' }).first().waitFor();
        await workbench.picture(`views-${language}`);
        await item.click();
        await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
        await workbench.picture(`menu-${language}`);
        assert.doesNotMatch((await page.locator('.quick-input-widget').textContent()) ?? '', none);
      } catch (error) {
        await workbench.picture(`failed-${language}`);
        throw error;
      } finally {
        await workbench.close();
      }
    });
  }
});
