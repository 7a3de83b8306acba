// @ts-check
// Opens a real VS Code with the extension and the sample reports, from a fresh clone on:
//     npm start [-- --browser] [-- --port=8080]
// The desktop editor where there is one, else one that is served to the browser. Only built-in modules here:
// node_modules may not exist yet.
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { findDesktopEditor, openDesktopEditor } from './setup/desktop.mjs';
import { ensureServedEditor } from './setup/editors.mjs';
import { ensureNodeModules } from './setup/node-modules.mjs';
import { endTogether, root, run } from './setup/processes.mjs';
import { withProgress } from './setup/progress.mjs';

const samples = path.join(root, 'samples');

/** @type {import('../test/support/editor/serve').Served | undefined} */
let served;
endTogether(async () => {
  if (!served) return;
  await served.stop();
  // Ctrl-C is the usual end of a served editor, and no failure.
  process.exit(0);
});

try {
  const { values } = parseArgs({
    options: { browser: { type: 'boolean', default: false }, port: { type: 'string', default: '0' } },
  });
  await ensureNodeModules();
  const found = values.browser ? { reason: 'a browser was asked for' } : await findDesktopEditor();
  const opened = 'command' in found && (await openOnDesktop(found.command, found.version));
  const reason = 'reason' in found ? found.reason : `${found.command} failed`;
  if (!opened) await serveToBrowser(reason, Number(values.port));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * Says whether it went well; resolves when the window is closed.
 * @param {string} command
 * @param {string} version
 */
async function openOnDesktop(command, version) {
  const { build } = await import('./build.mjs');
  await withProgress('Building', build);
  console.log(`Opening ${samples} in VS Code ${version} (${command}). Close its window to end.`);
  return (await openDesktopEditor(command, samples)) === 0;
}

/**
 * @param {string} reason  why it is not the desktop
 * @param {number} port
 */
async function serveToBrowser(reason, port) {
  console.log(`Serving VS Code to the browser: ${reason}.`);
  await ensureServedEditor();
  const { makePackage } = await import('./package.mjs');
  const vsix = await withProgress('Building', makePackage);
  // From here on TypeScript can be loaded, for everything is installed.
  const { register } = await import('tsx/cjs/api');
  register();
  const { createRequire } = await import('node:module');
  /** @type {typeof import('../test/support/editor/serve')} */
  const { serve } = createRequire(import.meta.url)('../test/support/editor/serve.ts');
  served = await withProgress('Starting VS Code', () => serve({ vsix, folder: samples, port }));
  console.log(`\n    ${served.address}\n\nOpen it in a browser on this machine. Ctrl-C ends it.`);
  await showInBrowser(served.address);
  await served.ended;
  throw new Error('The editor has ended by itself.');
}

/**
 * Opens the person's browser where there is a display. No browser is no trouble: the address has been printed.
 * @param {string} address
 */
async function showInBrowser(address) {
  if (process.platform === 'darwin') await run('open', [address], { quiet: true });
  else if (process.platform === 'win32') await run('cmd', ['/c', 'start', '', address], { quiet: true });
  else if (process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) await run('xdg-open', [address], { quiet: true });
}
