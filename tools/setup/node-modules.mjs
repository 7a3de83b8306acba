// @ts-check
// Brings node_modules in line with package-lock.json, and only then.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { npm, root } from './processes.mjs';
import { withProgress } from './progress.mjs';

/** @typedef {{version?: string, optional?: boolean, link?: boolean}} LockedPackage */

/** Installs the locked packages unless they are there already. Throws with npm's own words when that fails. */
export async function ensureNodeModules() {
  if (fits()) return;
  await withProgress('Installing the npm packages (a quarter of a minute the first time)', async () => {
    // Inside `npm install -g` every npm is taken to be about the global packages unless it is told otherwise.
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-global', '--include=dev'];
    const { code, output } = await npm(args, { quiet: true });
    if (code !== 0) throw new Error(`npm ci failed:\n${output}`);
  });
}

/** Are exactly the locked versions installed? npm writes its own record last, so half an installation has none. */
function fits() {
  const wanted = packages('package-lock.json');
  const present = packages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === '') return true;
    const installed = present[place];
    // Optional packages of other platforms are left out.
    if (!installed) return optional === true;
    return installed.version === version && fs.existsSync(path.join(root, place));
  });
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined}
 */
function packages(file) {
  const whole = path.join(root, file);
  return fs.existsSync(whole) ? JSON.parse(fs.readFileSync(whole, 'utf8')).packages : undefined;
}
