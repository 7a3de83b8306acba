// @ts-check
// Makes pizhu-VERSION.vsix for editors and pizhu-VERSION.tgz for npm:  node tools/package.mjs [FOLDER]
// The same source gives the same bytes. Needs no network.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles, PackageManager } from '@vscode/vsce';
import { build } from './build.mjs';
import { DATE } from './setup/date.mjs';
import { makeNpmPackage } from './setup/npm-package.mjs';
import { root, run } from './setup/processes.mjs';

const LIMIT = 1_500_000;

/** What may be inside. `.vscodeignore` chooses; this notices when it chose wrongly. */
const ALLOWED = [
  /^package\.json$/,
  /^package\.nls(\.[a-z-]+)?\.json$/,
  /^(README|CHANGELOG|SUPPORT)\.md$/,
  /^LICENSE(\.txt|\.md)?$/,
  /^docs\/rules(\.zh-(cn|tw))?\.md$/,
  /^l10n\/bundle\.l10n(\.[a-z-]+)?\.json$/,
  /^schemas\/pizhu\.schema\.json$/,
  /^syntaxes\/[\w.-]+\.json$/,
  /^media\/walkthrough\/[\w-]+\.svg$/,
  /^samples\/speech-template\.txt$/,
  /^images\/(icon\.png|[\w-]+\.svg)$/,
  /^dist\/((web\/)?extension|server|cli|shared|node-client)\.js$/,
  /^dist\/NOTICES\.txt$/,
  /^dist\/tables\/[\w-]+\.bin$/,
];

/**
 * Builds for production and packs the result for editors. Throws when the package is too large or holds what it should
 * not, and when the packer has anything to remark.
 * @param {string} [folder]  where to put it
 * @returns {Promise<string>}  the path of the package
 */
export async function makePackage(folder = root) {
  await build({ production: true });
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  const strangers = files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file)));
  if (strangers.length) throw new Error(`These files do not belong into the package:\n${strangers.join('\n')}`);

  const { name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const packagePath = path.join(folder, `${name}-${version}.vsix`);
  // The bundles hold what they need of node_modules.
  const args = ['node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--out', packagePath];
  const { code, output } = await run(process.execPath, args, { quiet: true, env: DATE });
  if (code !== 0 || /\bWARNING\b/.test(output)) throw new Error(`vsce could not pack the extension:\n${output}`);
  const { size } = fs.statSync(packagePath);
  console.log(`${path.basename(packagePath)}: ${files.length} files, ${Math.ceil(size / 1000)} kB`);
  if (size > LIMIT) throw new Error(`The package has ${size} bytes; ${LIMIT} are allowed`);
  return packagePath;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = path.resolve(process.argv[2] ?? root);
  await makePackage(folder)
    .then(() => makeNpmPackage(folder))
    .catch((error) => {
      console.error(error.message);
      process.exitCode = 1;
    });
}
