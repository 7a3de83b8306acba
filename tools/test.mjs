// @ts-check
// Everything there is to test, from a fresh clone on:  npm test [-- --only check,unit,protocol,editor,screenshots]
// With `screenshots` the window test alone runs, and the README's pictures are renewed.
// Ends with one line `N passed, N failed`. Only built-in modules here: node_modules may not exist yet.
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { ensureDebianPackages } from './setup/debian.mjs';
import { ensureEditors } from './setup/editors.mjs';
import { ensureNodeModules } from './setup/node-modules.mjs';
import { updatePictures } from './setup/pictures.mjs';
import { endTogether } from './setup/processes.mjs';
import { seconds } from './setup/progress.mjs';
import { runStages, STAGES } from './setup/stages.mjs';

/** @typedef {import('./setup/stages.mjs').Counts} Counts */

const started = Date.now();
// Whatever a stage leaves behind in the folder of temporary files goes at the end. The folder's name is short, for sockets
// are made in it; macOS's own is not.
const temporary = fs.mkdtempSync(path.join(process.platform === 'darwin' ? '/tmp' : os.tmpdir(), 'pizhu-'));
const cleanUp = () => fs.rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
endTogether(cleanUp);

const total = { passed: 0, failed: 0 };
try {
  const groups = chosenGroups(process.argv.slice(2));
  const stages = STAGES.filter((stage) => !groups || stage.groups.some((group) => groups.includes(group)));
  for await (const { passed, failed } of runAll(stages)) {
    total.passed += passed;
    total.failed += failed;
  }
  if (groups?.includes('screenshots') && total.failed === 0) updatePictures();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed++;
}
cleanUp();
console.log(`\nin ${seconds(started)}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

/**
 * @param {readonly import('./setup/stages.mjs').Stage[]} stages
 * @returns {AsyncGenerator<Counts>}
 */
async function* runAll(stages) {
  await ensureNodeModules();
  const versions = new Set(stages.flatMap(({ editors = [] }) => editors));
  await ensureDebianPackages([...new Set(stages.flatMap(({ debian = [] }) => debian))]);
  if (versions.size) {
    // The stages that need what is missing fail one by one; the others run.
    await ensureEditors([...versions]).catch((error) => console.error(error.message));
  }
  const { counts, env } = await buildOrPack(stages.some(({ vsix }) => vsix));
  yield counts;
  yield* runStages(stages, { ...env, TMPDIR: temporary });
}

/**
 * Builds what the stages run, as it will be shipped.
 * @param {boolean} pack
 */
async function buildOrPack(pack) {
  const begun = Date.now();
  console.log(`\n── ${pack ? 'package' : 'build'}`);
  /** @type {Record<string, string>} */
  const env = {};
  let failed = 0;
  try {
    if (pack) env['VSIX'] = await (await import('./package.mjs')).makePackage();
    else await (await import('./build.mjs')).build({ production: true });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failed = 1;
  }
  console.log(`── ${pack ? 'package' : 'build'}: ${failed ? 'not ok' : 'ok'} (${seconds(begun)})`);
  return { counts: { passed: 1 - failed, failed }, env };
}

/**
 * What was asked for with --only; undefined is everything. Throws when there is no such part.
 * @param {readonly string[]} args
 */
function chosenGroups(args) {
  if (args.length === 0) return undefined;
  const list = /^--only[= ](\S+)$/.exec(args.join(' '))?.[1];
  const words = list?.split(',') ?? [];
  const known = [...new Set(STAGES.flatMap(({ groups }) => groups))];
  if (words.length === 0 || !words.every((word) => known.includes(word)))
    throw new Error(`Usage: npm test [-- --only ${known.join(',')}]`);
  return words;
}
