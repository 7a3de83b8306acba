// @ts-check
// What `npm test` runs, and how each part of it is counted.
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { root, run } from './processes.mjs';
import { seconds } from './progress.mjs';

/** @typedef {{passed: number, failed: number}} Counts */

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {readonly string[]} groups  the words after --only that choose it
 * @property {readonly string[]} args  what Node is to run
 * @property {'check' | 'mocha'} kind  a check counts as one test; mocha's runners write their counts to TEST_COUNTS
 * @property {boolean} [beside]  may it run beside others? Not what builds, nor what drives a window
 * @property {Record<string, string>} [env]
 * @property {boolean} [vsix]  does it need the package?
 * @property {readonly string[]} [editors]  the versions of VS Code it needs
 * @property {readonly import('./debian.mjs').DebianPackage[]} [debian]  what it likes to find installed
 */

/** The newest VS Code that is tried, and the oldest that the manifest promises. See test/support/editor/packages.ts. */
const LATEST = '1.139.1';
const OLDEST = '1.100.3';
const STAND_IN = 'test/support/editor/code.cjs';
/** Begins to watch before the editor's own inputs can wake the extension. The desktop editor takes no such module. */
const WATCH = 'test/support/editor/activation-cost.cjs';
const TSX = ['--import', 'tsx'];
/** Longer than any stage takes on two busy cores, so that one that hangs does not hold up the others for ever. */
const LIMIT = 20 * 60_000;

/** @param {string} base  mocha's reporter */
const mocha = (base) => [
  'node_modules/mocha/bin/mocha.js',
  ...['--reporter', 'tools/setup/counting-reporter.cjs', '--reporter-option', `base=${base}`],
];

/** The browser and the font come on top for every stage with an editor. The desktop editor is used off Linux. */
const onLinux = process.platform === 'linux';

/** @type {readonly Stage[]} */
export const STAGES = [
  check('types', ['node_modules/typescript/bin/tsc', '--noEmit']),
  check('types of the core', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'server/tsconfig.core.json']),
  check('lint', ['node_modules/eslint/bin/eslint.js', '.']),
  check('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']),
  { name: 'unit and corpus', groups: ['unit'], kind: 'mocha', args: mocha('dot'), beside: true },
  {
    name: 'protocol',
    groups: ['protocol'],
    kind: 'mocha',
    beside: true,
    args: [...mocha('spec'), '--config', 'test/protocol/.mocharc.json'],
  },
  {
    name: 'packages',
    groups: ['package'],
    kind: 'mocha',
    args: [...mocha('spec'), '--config', 'test/package/.mocharc.json'],
  },
  {
    name: 'Neovim and Emacs',
    groups: ['editor', 'other-editors'],
    kind: 'mocha',
    args: [...mocha('spec'), '--config', 'test/editors/.mocharc.json'],
    debian: ['neovim', 'emacs-nox', 'elpa-eglot'],
  },
  ...(onLinux ? [OLDEST, LATEST].map(inHost) : [inDesktop()]),
  {
    name: `web worker in VS Code ${LATEST}`,
    groups: ['editor'],
    kind: 'mocha',
    args: [...TSX, 'test/editor/web/run.ts'],
    editors: [LATEST],
    env: { EDITOR_VERSION: LATEST },
  },
  {
    name: `window of VS Code ${LATEST}`,
    groups: ['editor', 'screenshots'],
    kind: 'mocha',
    args: [...mocha('spec'), '--config', 'test/editor/ui/.mocharc.json'],
    vsix: true,
    editors: [LATEST],
    debian: ['fonts-wqy-microhei'],
    env: { EDITOR_VERSION: LATEST },
  },
];

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Stage}
 */
function check(name, args) {
  return { name, groups: ['check'], kind: 'check', args, beside: true };
}

/**
 * The suite inside the extension host, in the VS Code from npm.
 * @param {string} version
 * @returns {Stage}
 */
function inHost(version) {
  return {
    name: `extension host of VS Code ${version}`,
    groups: ['editor'],
    kind: 'mocha',
    args: [...TSX, 'test/editor/runTest.ts'],
    editors: [version],
    env: {
      EDITOR_VERSION: version,
      VSCODE_TEST_EXECUTABLE: path.join(root, STAND_IN),
      EDITOR_IMPORT: path.join(root, WATCH),
    },
  };
}

/**
 * The same in the desktop editor that test-electron downloads.
 * @returns {Stage}
 */
function inDesktop() {
  return {
    name: 'extension host of the desktop VS Code',
    groups: ['editor'],
    kind: 'mocha',
    args: [...TSX, 'test/editor/runTest.ts'],
  };
}

/** How many stages run at a time; there are no more long ones than this. */
const LANES = Math.min(os.availableParallelism(), 4);

/**
 * Runs the stages, those that may be side by side, and then one after the other those that may not. Yields the counts of
 * each as it ends.
 * @param {readonly Stage[]} stages
 * @param {NodeJS.ProcessEnv} env
 * @returns {AsyncGenerator<Counts>}
 */
export async function* runStages(stages, env) {
  const waiting = stages.filter(({ beside }) => beside);
  /** @type {Map<Stage, Promise<{stage: Stage, counts: Counts}>>} */
  const lanes = new Map();
  while (waiting.length || lanes.size) {
    for (const stage of waiting.splice(0, LANES - lanes.size))
      lanes.set(
        stage,
        runStage(stage, env, { quiet: LANES > 1 }).then((counts) => ({ stage, counts })),
      );
    const { stage, counts } = await Promise.race(lanes.values());
    lanes.delete(stage);
    yield counts;
  }
  for (const stage of stages) if (!stage.beside) yield await runStage(stage, env);
}

/**
 * Runs one stage and counts its tests. A runner that died, or that ran nothing, is a failure of its own.
 * @param {Stage} stage
 * @param {NodeJS.ProcessEnv} env
 * @param {{quiet?: boolean}} [options]  quiet: what it prints is shown when it has ended, so that no other's comes between
 * @returns {Promise<Counts>}
 */
async function runStage(stage, env, { quiet = false } = {}) {
  const file = path.join(root, 'out/test-counts', `${stage.name.replace(/[^\w.]+/g, '-')}.json`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.rmSync(file, { force: true });
  const title = `\n── ${stage.name}`;
  if (!quiet) console.log(title);
  const started = Date.now();
  const { code, output, expired } = await run(process.execPath, stage.args, {
    env: { ...env, ...stage.env, TEST_COUNTS: file },
    limit: LIMIT,
    quiet,
  });
  if (quiet) console.log(`${title}\n${output}`);
  const counts = stage.kind === 'check' ? countCheck(code) : countTests(file, code);
  const { passed, failed } = counts;
  const why = expired ? `, ended after ${LIMIT / 60_000} minutes` : (counts.why ?? '');
  console.log(`── ${stage.name}: ${passed} ok, ${failed} not ok${why} (${seconds(started)})`);
  return { passed, failed };
}

/**
 * @param {number} code
 * @returns {Counts & {why?: string}}
 */
function countCheck(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {string} file
 * @param {number} code
 * @returns {Counts & {why?: string}}
 */
function countTests(file, code) {
  if (!fs.existsSync(file)) return { passed: 0, failed: 1, why: `, the runner died (code ${code})` };
  const { passes, failures } = JSON.parse(fs.readFileSync(file, 'utf8'));
  if (passes + failures === 0) return { passed: 0, failed: 1, why: ', no test ran' };
  // All tests passed and the runner failed all the same: the window, or something after the last test.
  const broken = code !== 0 && failures === 0;
  return { passed: passes, failed: failures + (broken ? 1 : 0), ...(broken ? { why: `, code ${code}` } : {}) };
}
