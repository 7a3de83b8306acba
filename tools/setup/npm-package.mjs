// @ts-check
// The server and the command line as a package for npm.
import * as path from 'node:path';
import { DATE } from './date.mjs';
import { npm, root } from './processes.mjs';

/**
 * Builds and packs npm's package: the server and the command line. `.npmignore` chooses what is inside.
 * @param {string} [folder]  where to put it
 * @returns {Promise<string>}  the path of the package
 */
export async function makeNpmPackage(folder = root) {
  const { code, output } = await npm(['pack', '--json', '--pack-destination', folder], {
    quiet: true,
    env: { ...DATE, npm_config_loglevel: 'silent' },
  });
  if (code !== 0) throw new Error(`npm could not pack the command line:\n${output}`);
  const [{ filename, size, entryCount }] = JSON.parse(output);
  console.log(`${filename}: ${entryCount} files, ${Math.ceil(size / 1000)} kB`);
  return path.join(folder, filename);
}
