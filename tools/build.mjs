// @ts-check
// Bundles the extension, the server and the command line into dist/:  node tools/build.mjs [--production] [--watch]
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { notices } from './setup/notices.mjs';
import { root } from './setup/processes.mjs';

// Another place for a build that others must not see: the protocol tests read the same variable.
const dist = path.resolve(process.env['PIZHU_DIST'] ?? path.join(root, 'dist'));
const tables = path.join(root, 'server/src/convert/tables');
const characterPairs = path.join(root, 'server/src/zh/mojibake/character-pairs.bin');

/** @type {esbuild.BuildOptions} */
const NODE = { platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] };
/** @type {esbuild.BuildOptions} */
const BROWSER = {
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['browser'],
};

/**
 * The server, on Node and in a worker of the browser, and the command line, which have nearly everything in common, in
 * one file: what `dist/server.js` and `dist/cli.js` ask for is run and the rest stays asleep. A worker has no `module`,
 * and runs its server by itself. It makes the package a quarter smaller.
 */
const SHARED = 'shared';
const SHARED_SOURCE = `
export const server = () => import('./server/src/node');
export const cli = () => import('./server/src/cli');
if (typeof module === 'undefined') void import('./server/src/browser');
`;
/** @type {esbuild.BuildOptions} */
const ANYWHERE = {
  ...NODE,
  conditions: ['node', 'browser'],
  // Its build for Node asks for a module of Node's as soon as it is loaded.
  alias: { yaml: path.join(root, 'node_modules/yaml/browser/index.js') },
  format: 'iife',
  globalName: SHARED,
  footer: { js: `if (typeof module !== 'undefined') module.exports = ${SHARED};` },
};
const STARTERS = {
  'server.js': `require('./${SHARED}.js').server();\n`,
  'cli.js': `#!/usr/bin/env node\nrequire('./${SHARED}.js').cli();\n`,
};

/**
 * What the extension imports dynamically stays a bundle of its own: every .txt that is opened loads the extension, few
 * need the language client.
 * @type {esbuild.Plugin}
 */
const APART = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\// }, ({ path: file, kind }) =>
      kind === 'dynamic-import' ? { path: `${file}.js`, external: true } : undefined,
    );
  },
};

/** The extension has a bundle for each place it runs in. The web extension host refuses ES modules, hence cjs there too. */
/** @type {esbuild.BuildOptions[]} */
const BUNDLES = [
  {
    ...NODE,
    entryPoints: { extension: 'client/src/node.ts', 'node-client': 'client/src/node-client.ts' },
    external: ['vscode'],
    plugins: [APART],
    // Makes it a `require`, which every extension host knows.
    supported: { 'dynamic-import': false },
  },
  { ...ANYWHERE, stdin: { contents: SHARED_SOURCE, resolveDir: root, sourcefile: `${SHARED}.js` }, entryNames: SHARED },
  { ...BROWSER, entryPoints: { 'web/extension': 'client/src/browser.ts' }, format: 'cjs', external: ['vscode'] },
];

/**
 * Builds dist/ from scratch. Rejects when something does not compile; the errors have been printed then.
 * @param {{production?: boolean, watch?: boolean}} [options]  production: small and without source maps
 */
export async function build({ production = false, watch = false } = {}) {
  fs.rmSync(dist, { recursive: true, force: true });
  fs.cpSync(tables, path.join(dist, 'tables'), { recursive: true });
  fs.copyFileSync(characterPairs, path.join(dist, 'tables/character-pairs.bin'));
  for (const [name, text] of Object.entries(STARTERS)) fs.writeFileSync(path.join(dist, name), text, { mode: 0o755 });
  /** @type {esbuild.BuildOptions} */
  const common = {
    absWorkingDir: root,
    outdir: dist,
    bundle: true,
    charset: 'utf8',
    minify: production,
    sourcemap: production ? false : 'linked',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  };
  if (watch) return watchBundles(common);
  const results = await Promise.all(BUNDLES.map((bundle) => esbuild.build({ ...common, ...bundle })));
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
  fs.writeFileSync(path.join(dist, 'NOTICES.txt'), notices(inputs));
}

/** @param {esbuild.BuildOptions} common */
async function watchBundles(common) {
  const contexts = await Promise.all(
    BUNDLES.map((bundle) => esbuild.context({ ...common, ...bundle, logLevel: 'info' })),
  );
  await Promise.all(contexts.map((context) => context.watch()));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const production = process.argv.includes('--production');
  const watch = process.argv.includes('--watch');
  await build({ production, watch }).catch((error) => {
    // esbuild has shown what does not compile; anything else is ours.
    if (!error.errors) console.error(error);
    process.exitCode = 1;
  });
}
