/**
 * Fetches what the real-editor tests and `npm start` need, each part once:
 *
 *     node --import tsx test/support/editor/install.ts [VS Code version …] [--chromium] [--missing]
 *
 * With `--missing` nothing is fetched; the exit code is 1 when something would have been.
 */
import { findChromium, isChromiumInstalled } from './browser';
import { chosenVersion, installEditor, isEditorInstalled } from './install-editor';

async function main(args: readonly string[]): Promise<void> {
  const named = args.filter((arg) => !arg.startsWith('--'));
  const versions = named.length || args.includes('--chromium') ? named : [chosenVersion()];
  if (args.includes('--missing')) {
    const complete = versions.every(isEditorInstalled) && (!args.includes('--chromium') || isChromiumInstalled());
    process.exitCode = complete ? 0 : 1;
    return;
  }
  for (const version of versions) await installEditor(version);
  if (args.includes('--chromium')) await findChromium();
}

// Ends in good order, so that half a package does not stay behind.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
