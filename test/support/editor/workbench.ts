import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { root } from './cache';
import { installExtension } from './extensions';
import { scratchFolder } from './scratch';
import { type EditorServer, remoteUri, startServer, workbenchUrl } from './server';
import { writeSettings } from './settings';

export interface WorkbenchOptions {
  /** A folder whose copy is opened. */
  readonly folder: string;
  /** The file of it to open; without it the window shows the folder alone. */
  readonly file?: string;
  /** Besides those that keep the window quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /**
   * What the editor takes for the user's language. Its own words stay English, for the served one has no language packs;
   * what extensions say follows.
   */
  readonly language?: string;
  /** False: the folder is opened in restricted mode. */
  readonly isTrusted?: boolean;
}

/** What makes the editor restrict a folder without asking about it first. */
const RESTRICTED = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.emptyWindow': false,
};

/** What the pictures do without. */
const UNADORNED = {
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'breadcrumbs.enabled': false,
  // A browser editor saves by itself otherwise.
  'files.autoSave': 'off',
};

const VIEWPORT = { width: 1280, height: 800 };
/** Of one thing that is waited for; two busy cores have taken half of it. */
const WAIT_MS = 30_000;
const pictures = path.join(root, 'out/screenshots');
/** The pictures of an earlier run go when the first window of this one opens. */
let isFirst = true;

/** A VS Code in a window of its own, driven as a person would: by keys, clicks and what can be read on the screen. */
export class Workbench {
  private constructor(
    readonly page: Page,
    /** The copy of the folder, where saved files arrive. */
    readonly folder: string,
    private readonly server: EditorServer,
    private readonly browser: Browser,
  ) {}

  /**
   * Installs the package into a fresh editor and opens the file in it. The pictures of an earlier run are removed. The
   * caller closes the workbench.
   */
  static async open({ folder, file, settings, language, isTrusted = true }: WorkbenchOptions): Promise<Workbench> {
    if (isFirst) fs.rmSync(pictures, { recursive: true, force: true });
    isFirst = false;
    const directories = { userDataDir: scratchFolder('user'), extensionsDir: scratchFolder('extensions') };
    await installExtension(directories, packagedExtension());
    writeSettings(directories.userDataDir, {
      ...UNADORNED,
      ...settings,
      ...(isTrusted ? {} : RESTRICTED),
    });
    const copy = path.join(scratchFolder('samples'), path.basename(folder));
    fs.cpSync(folder, copy, { recursive: true });

    const server = await startServer({ ...directories, isTrusted });
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-US', reducedMotion: 'reduce' });
    page.setDefaultTimeout(WAIT_MS);
    const workbench = new Workbench(page, copy, server, browser);
    if (language !== undefined) await page.addInitScript({ content: pretendedLanguage(language) });
    try {
      const payload: [string, string][] = [['skipWelcome', 'true']];
      if (file !== undefined) payload.push(['openFile', remoteUri(server.authority, path.join(copy, file))]);
      await page.goto(workbenchUrl({ authority: server.authority, target: copy, payload }));
      const shown =
        file === undefined
          ? page.locator('.explorer-folders-view .monaco-list-row')
          : page.locator('.tabs-container .tab', { hasText: path.basename(file) });
      await shown.first().waitFor({ timeout: 60_000 });
      return workbench;
    } catch (error) {
      await workbench.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }

  /** Chooses a colour theme as a person does. */
  async theme(name: string): Promise<void> {
    await this.command('Preferences: Color Theme');
    await this.page.locator('.quick-input-widget input[type=text]').fill(name);
    await this.row('.quick-input-list', name).first().click();
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** The editor that has the text. */
  get editor(): Locator {
    return this.page.locator('.editor-instance .monaco-editor').first();
  }

  /** The row of a list (quick pick, action menu) that shows a text. */
  row(list: string, text: string): Locator {
    return this.page.locator(`${list} .monaco-list-row`, { hasText: text });
  }

  /** A line of the text, as far as it can be seen. */
  line(text: string): Locator {
    return this.editor.locator('.view-line', { hasText: text });
  }

  /** Closes a section of the side bar, which leaves more room to the others. */
  async collapseSection(section: string): Promise<void> {
    const header = this.page.locator('.pane-header[aria-expanded=true]', { hasText: section });
    await header.click();
    await header.waitFor({ state: 'detached' });
  }

  /** Runs a command by its title in the palette, which lists only what is registered when it opens. */
  command(title: string): Promise<void> {
    return this.pick('F1', `>${title}`, title);
  }

  /** Opens a file by its name, which the editor may not have found yet when it is asked first. */
  async openFile(name: string): Promise<void> {
    await this.pick('Control+p', name, name);
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
  }

  /** Chooses a row of a quick input. A workbench still starting up can take the focus away: so it is tried again. */
  private async pick(key: string, text: string, row: string): Promise<void> {
    const { page } = this;
    const limit = { timeout: 3000 };
    for (let attempt = 1; ; attempt++) {
      try {
        await page.keyboard.press(key);
        await page.locator('.quick-input-widget input[type=text]').fill(text, limit);
        await this.row('.quick-input-list', row).first().click(limit);
        return;
      } catch (error) {
        if (attempt === 10) throw error;
        await page.keyboard.press('Escape');
      }
    }
  }

  /**
   * Gives a view the focus by its command. The palette returns the focus to where it was when it closes, and on a busy
   * machine only after the view has taken it: so it is tried again.
   */
  async focusView(name: string): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      await this.command(`Pizhu: Focus on ${name} View`);
      try {
        await this.page.waitForFunction(
          (title) =>
            document.activeElement
              ?.closest('.pane')
              ?.querySelector('.pane-header')
              ?.getAttribute('aria-label')
              ?.includes(title),
          name,
          { timeout: 3000 },
        );
        return;
      } catch (error) {
        if (attempt === 5) throw error;
      }
    }
  }

  /** Saves a picture of the window as out/screenshots/NAME.png. */
  async picture(name: string): Promise<void> {
    fs.mkdirSync(pictures, { recursive: true });
    await this.page.screenshot({ path: path.join(pictures, `${name}.png`), animations: 'disabled' });
  }
}

/** Runs in the page before anything else. Text, because the loader of the tests puts calls of its own into functions. */
const pretendedLanguage = (language: string): string =>
  `Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => ${JSON.stringify(language)}, set() {} });`;

/** The package that the run has made. @throws when it has not said where */
function packagedExtension(): string {
  const vsix = process.env['VSIX'];
  if (vsix === undefined) {
    throw new Error('VSIX names the package to install; `npm test -- --only screenshots` makes one');
  }
  return vsix;
}
