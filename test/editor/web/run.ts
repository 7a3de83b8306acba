/**
 * Runs the suite of this folder in a web worker's extension host, in the VS Code from npm:
 *
 *     node --import tsx test/editor/web/run.ts
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { build } from 'esbuild';
import { removeScratchFolders, scratchFolder } from '../../support/editor/scratch';
import { runTestWindow } from '../../support/editor/test-window';

const root = path.resolve(__dirname, '../../..');
const bundles = path.join(root, 'out/editor/web');

async function main(): Promise<number> {
  await bundleTests();
  const scratch = scratchFolder('samples');
  fs.cpSync(path.join(root, 'samples'), path.join(scratch, 'samples'), { recursive: true });
  // The second one is made by the tests.
  const workspace = path.join(scratch, 'test.code-workspace');
  fs.writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'samples' }, { uri: 'memfs:/reports' }] }));
  return runTestWindow({
    userDataDir: scratchFolder('user'),
    extensionsDir: scratchFolder('extensions'),
    development: root,
    tests: path.join(bundles, 'index.js'),
    kind: 'web',
    target: workspace,
  });
}

async function bundleTests(): Promise<void> {
  fs.rmSync(bundles, { recursive: true, force: true });
  await build({
    entryPoints: [path.join(__dirname, 'index.ts')],
    outdir: bundles,
    bundle: true,
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    conditions: ['browser'],
    format: 'cjs',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
    // mocha's browser build looks at it.
    banner: { js: 'globalThis.process ??= { env: {}, nextTick: (f, ...a) => queueMicrotask(() => f(...a)) };' },
    // The same build, being UMD inside an ES package, sets module.exports itself.
    footer: { js: 'module.exports = { run };' },
  });
}

main().then(
  (code) => {
    removeScratchFolders();
    process.exit(code);
  },
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
