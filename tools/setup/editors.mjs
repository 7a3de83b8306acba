// @ts-check
// Has test/support/editor/install.ts fetch the editors, showing that something is going on.
import { run } from './processes.mjs';
import { withProgress } from './progress.mjs';

/**
 * Fetches what is missing: the given versions of VS Code, and a Chromium for their windows. Throws when that fails.
 * @param {readonly string[]} versions
 */
export async function ensureEditors(versions) {
  for (const version of versions) await ensure(`VS Code ${version}`, [version]);
  await ensure('a headless Chromium', ['--chromium']);
}

/** Fetches the VS Code that `npm start` serves where there is no desktop editor. */
export async function ensureServedEditor() {
  await ensure('VS Code', []);
}

/**
 * @param {string} what
 * @param {readonly string[]} args
 */
async function ensure(what, args) {
  const script = ['--import', 'tsx', 'test/support/editor/install.ts', ...args];
  if ((await run(process.execPath, [...script, '--missing'], { quiet: true })).code === 0) return;
  await withProgress(`Fetching ${what} from the npm registry (once)`, async () => {
    const { code, output } = await run(process.execPath, script, { quiet: true });
    if (code !== 0) throw new Error(`${what} could not be fetched:\n${output}`);
  });
}
