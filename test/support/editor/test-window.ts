import * as fs from 'node:fs';
import * as path from 'node:path';
import { format } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { OutputFile } from './output-file';
import { scratchFolder } from './scratch';
import { type Directories, type EditorServer, remoteUri, startServer, workbenchUrl } from './server';
import { writeSettings } from './settings';
import { serveWebExtension } from './web-extension';

export interface TestRun extends Directories {
  /** The folder of the extension under test. */
  readonly development: string;
  /** The bundle whose `run()` runs the tests. */
  readonly tests: string;
  /** Where the extension runs: in Node, or in a web worker of the browser. */
  readonly kind: 'node' | 'web';
  /** The folder or workspace to open. */
  readonly target?: string | undefined;
}

/** How a run broke, and the exit code that says so. */
class BrokenRun extends Error {
  constructor(
    readonly code: number,
    reason: string,
  ) {
    super(reason);
  }
}

const VIEWPORT = { width: 1280, height: 900 };

/**
 * Opens a window on the extension, runs the tests in its extension host and returns the exit code: the tests' own, or
 * 71 and more when the window broke before they ended. What they print comes out on standard output.
 *
 * Environment: EDITOR_IMPORT (a module for the editor's processes to load first), EDITOR_TIMEOUT_MS (limit of the run),
 * EDITOR_LOG=1 (show the editor's log), EDITOR_SHOT (a file for a picture of a broken run), TEST_COUNTS (a file for the
 * tests' counts).
 */
export async function runTestWindow(run: TestRun): Promise<number> {
  writeSettings(run.userDataDir);
  const scratch = scratchFolder('output');
  const output = new OutputFile(path.join(scratch, 'output.txt'));
  // The tests write their counts last: where they are missing, the host died half-way, which VS Code reports as 0.
  const counts = process.env['TEST_COUNTS'] ?? path.join(scratch, 'counts.json');
  fs.rmSync(counts, { force: true });

  const log = new EditorLog();
  let server: EditorServer | undefined;
  let browser: Browser | undefined;
  let page: Page | undefined;
  const stop = async () => {
    await settled(browser?.close());
    await server?.stop();
    output.close();
  };
  try {
    return await new Promise<number>((resolve, reject) => {
      const broken = (code: number, reason: string) => reject(new BrokenRun(code, reason));
      for (const [name, code] of [['SIGINT', 130] as const, ['SIGTERM', 143] as const, ['SIGHUP', 129] as const])
        process.once(name, () => broken(code, `stopped by ${name}`));
      const limit = Number(process.env['EDITOR_TIMEOUT_MS'] ?? 300_000);
      setTimeout(() => broken(74, `no result after ${limit / 1000} s`), limit).unref();
      const ended = (code: number) => {
        if (fs.existsSync(counts)) resolve(code);
        else broken(76, 'the extension host ended before its tests did');
      };
      const hostDied = (how: string) => broken(75, `the extension host ended during the tests (${how})`);
      const open = async () => {
        server = await startServer({
          ...run,
          // Without this a built workbench ignores the extension paths in its URL. It hides notifications, so the tests
          // that drive the window as a user would run without it, on the installed package.
          args: ['--enable-smoke-test-driver'],
          env: { ...process.env, EDITOR_TEST_OUT: output.file, TEST_COUNTS: counts },
          preload: process.env['EDITOR_IMPORT'],
          onLog: (text) => log.read(text, hostDied),
        });
        server.process.on('exit', (code, signal) => broken(71, `the editor's server ended (${code ?? signal})`));
        browser = await launchBrowser();
        browser.on('disconnected', () => broken(73, 'the browser went away'));
        page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-US' });
        page.on('crash', () => broken(72, 'the page crashed'));
        await page.exposeFunction('codeAutomationExit', ended);
        await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) =>
          readWebHost(format(...args), { counts, note: (line) => log.add(`${type}: ${line}\n`) }),
        );
        await openWorkbench(page, server.authority, run);
      };
      open().catch(reject);
    });
  } catch (error) {
    const picture = process.env['EDITOR_SHOT'];
    if (picture) await settled(page?.screenshot({ path: picture }));
    output.close();
    log.showEnd();
    console.error(`[editor] ${error instanceof BrokenRun ? error.message : (error as Error).stack}`);
    return error instanceof BrokenRun ? error.code : 70;
  } finally {
    await stop();
  }
}

/** A test in a web worker has no files: its console comes through the page, marked by `test/editor/web/index.ts`. */
function readWebHost(line: string, { counts, note }: { counts: string; note: (line: string) => void }): void {
  const [, mark, text = ''] = /^\[(test|test-done)\] ([^]*)$/.exec(line) ?? [];
  if (mark === 'test') process.stdout.write(`${text}\n`);
  else if (mark === 'test-done') fs.writeFileSync(counts, text);
  else note(line);
}

async function openWorkbench(page: Page, authority: string, run: TestRun): Promise<void> {
  const { development, tests, target } = run;
  const payload: [string, string][] = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (run.kind === 'web')
    await serveWebExtension(page.context(), { authority, folder: path.resolve(development), tests });
  else
    payload.push(
      ['extensionDevelopmentPath', remoteUri(authority, development)],
      ['extensionTestsPath', remoteUri(authority, tests)],
    );
  await page.goto(workbenchUrl({ authority, target, payload }));
}

/** The editor's own log: shown as it comes when asked for, else its last lines when a run broke. */
class EditorLog {
  private text = '';

  add(text: string): void {
    this.text += text;
    if (process.env['EDITOR_LOG'] === '1') process.stderr.write(text.replace(/^(?=.)/gm, '[editor] '));
  }

  read(text: string, hostDied: (how: string) => void): void {
    this.add(text);
    const died = /Extension Host Process exited with code: (\S+?), signal: (\w+)/.exec(text);
    // A host that ended in good order has its result on the way.
    if (died) setTimeout(() => hostDied(`code ${died[1]}, signal ${died[2]}`), 2000).unref();
  }

  showEnd(): void {
    if (process.env['EDITOR_LOG'] === '1') return;
    const lines = this.text.split('\n').slice(-40);
    console.error(lines.map((line) => `[editor]   ${line.slice(0, 300)}`).join('\n'));
  }
}

/** Waits for something that may fail or hang while an editor is going down, for three seconds at most. */
async function settled(work: Promise<unknown> | undefined): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise((resolve) => (timer = setTimeout(resolve, 3000)));
  await Promise.race([Promise.allSettled([work]), limit]);
  clearTimeout(timer);
}
