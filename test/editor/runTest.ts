/**
 * Runs the suite of `host/` inside the extension host of a real VS Code, through @vscode/test-electron:
 *
 *     node --import tsx test/editor/runTest.ts
 *
 * Environment: VSCODE_TEST_EXECUTABLE (the editor to use: `test/support/editor/code.cjs` is the one from npm; without
 * it test-electron downloads a desktop editor), VSCODE_TEST_VERSION (which desktop editor), TEST_COUNTS, TEST_GREP.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { scratchFolder } from '../support/editor/scratch';

const root = path.resolve(__dirname, '../..');
const bundles = path.join(root, 'out/editor/host');

async function main(): Promise<void> {
  await bundleTests();
  // The tests write into the folder they open.
  const folder = path.join(scratchFolder('samples'), 'samples');
  fs.cpSync(path.join(root, 'samples'), folder, { recursive: true });
  const executable = process.env['VSCODE_TEST_EXECUTABLE'];
  const version = process.env['VSCODE_TEST_VERSION'];
  await runTests({
    ...(executable ? { vscodeExecutablePath: path.resolve(executable) } : {}),
    ...(version ? { version } : {}),
    extensionDevelopmentPath: root,
    extensionTestsPath: bundles,
    launchArgs: [
      folder,
      // test-electron's own folder outlives the run, and with it what an earlier run left open.
      `--user-data-dir=${scratchFolder('user')}`,
      `--extensions-dir=${scratchFolder('extensions')}`,
      '--disable-extensions',
    ],
  });
}

/** One bundle for each test file, for the extension host knows no TypeScript. */
async function bundleTests(): Promise<void> {
  const source = path.join(__dirname, 'host');
  const files = fs.readdirSync(source).filter((file) => file === 'index.ts' || file.endsWith('.test.ts'));
  fs.rmSync(bundles, { recursive: true, force: true });
  await build({
    entryPoints: files.map((file) => path.join(source, file)),
    outdir: bundles,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
