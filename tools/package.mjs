// @ts-check
// Makes pizhu-VERSION.vsix:  node tools/package.mjs
// The same source gives the same bytes when SOURCE_DATE_EPOCH is set (seconds since 1970). Needs no network.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles, PackageManager } from '@vscode/vsce';
import { build } from './build.mjs';
import { root, run } from './setup/processes.mjs';

const LIMIT = 1_500_000;

/** What may be inside. `.vscodeignore` chooses; this notices when it chose wrongly. */
const ALLOWED = [
  /^package\.json$/,
  /^package\.nls(\.[a-z-]+)?\.json$/,
  /^(README|CHANGELOG|SUPPORT)\.md$/,
  /^LICENSE(\.txt|\.md)?$/,
  /^l10n\/bundle\.l10n(\.[a-z-]+)?\.json$/,
  /^syntaxes\/[\w.-]+\.json$/,
  /^images\/(icon\.png|[\w-]+\.svg)$/,
  /^dist\/((web\/)?(extension|server)|cli|shared|node-client)\.js$/,
  /^dist\/NOTICES\.txt$/,
  /^dist\/tables\/[\w-]+\.bin$/,
];

/**
 * Builds for production and packs the result. Throws when the package is too large or holds what it should not.
 * @returns {Promise<string>}  the path of the package
 */
export async function makePackage() {
  await build({ production: true });
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  const strangers = files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file)));
  if (strangers.length) throw new Error(`These files do not belong into the package:\n${strangers.join('\n')}`);

  const { name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const packagePath = path.join(root, `${name}-${version}.vsix`);
  // The bundles hold what they need of node_modules.
  const args = ['package', '--no-dependencies', '--allow-missing-repository', '--out', packagePath];
  const { code, output } = await run(process.execPath, ['node_modules/@vscode/vsce/vsce', ...args], { quiet: true });
  if (code !== 0) throw new Error(`vsce could not pack the extension:\n${output}`);
  const { size } = fs.statSync(packagePath);
  console.log(`${path.basename(packagePath)}: ${files.length} files, ${Math.ceil(size / 1000)} kB`);
  if (size > LIMIT) throw new Error(`The package has ${size} bytes; ${LIMIT} are allowed`);
  return packagePath;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await makePackage().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
