// @ts-check
// The licences of other people's work inside the bundles.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { root } from './processes.mjs';

/** Packages whose data is in dist/tables, which no bundle names, and what was done to it: its licence asks for that. */
const DATA = {
  'opencc-js':
    'The files in dist/tables are made from the dictionaries of OpenCC that this package brings: packed in a format of ' +
    'our own, divided by direction, and joined with counts and forms of our own.',
};
const LICENCE = /^(?:licen[cs]e|thirdpartynotices|third_party_licenses)(?:\.|$)/i;

/**
 * The text of every licence that the bundled files stand under.
 * @param {readonly string[]} inputs  the paths of the files that were bundled, relative to the project
 */
export function notices(inputs) {
  const bundled = inputs.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.slice(0, 2) ?? []);
  /** @type {Map<string, string>} */
  const folders = new Map(Object.keys(DATA).map((name) => [name, `node_modules/${name}/`]));
  for (let i = 0; i < bundled.length; i += 2) folders.set(bundled[i + 1] ?? '', bundled[i] ?? '');
  const names = [...folders.keys()].sort();
  const parts = names.map((name) => notice(path.join(root, folders.get(name) ?? '')));
  return ['Pizhu contains the following works of others.\n', ...parts].join(`\n${'='.repeat(80)}\n\n`);
}

/** @param {string} folder  an installed package */
function notice(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const files = fs.readdirSync(folder).filter((file) => LICENCE.test(file));
  if (files.length === 0) throw new Error(`${name} has no licence file to put into the notices`);
  const texts = files.sort().map((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim());
  const changes = DATA[/** @type {keyof typeof DATA} */ (name)];
  return `${[`${name} ${version} (${license})`, ...(changes ? [changes] : []), ...texts].join('\n\n')}\n`;
}
