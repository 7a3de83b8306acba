import { parseArgs } from 'node:util';
import { manageExtensions } from './extensions';
import { removeScratchFolders, scratchFolder } from './scratch';
import { runTestWindow } from './test-window';

/** Exit code of a run that itself broke, as opposed to tests that failed. */
export const BROKEN = 70;

/** The desktop's flags that mean something here. All others are the desktop's own, and ignored. */
const FLAGS = {
  extensionDevelopmentPath: { type: 'string' },
  extensionDevelopmentKind: { type: 'string' },
  extensionTestsPath: { type: 'string' },
  'user-data-dir': { type: 'string' },
  'extensions-dir': { type: 'string' },
  'install-extension': { type: 'string', multiple: true },
  'uninstall-extension': { type: 'string', multiple: true },
  'list-extensions': { type: 'boolean' },
  'show-versions': { type: 'boolean' },
  force: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;

const MANAGING = ['install-extension', 'uninstall-extension', 'list-extensions', 'version'] as const;
const OWN_DIRECTORIES = ['user-data-dir', 'extensions-dir'];

/**
 * Takes the desktop editor's command line and does the same with VS Code's server and a headless Chromium as its window.
 * Ends the process: 0 or 1 from the tests, 70 or more when the run itself broke.
 */
export async function main(args: readonly string[]): Promise<void> {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: FLAGS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const text = (name: keyof typeof FLAGS) => (typeof values[name] === 'string' ? values[name] : undefined);
  const directories = {
    userDataDir: text('user-data-dir') ?? scratchFolder('user'),
    extensionsDir: text('extensions-dir') ?? scratchFolder('extensions'),
  };
  try {
    if (MANAGING.some((name) => values[name] !== undefined)) {
      const passedOn = tokens.flatMap((token) => {
        if (token.kind !== 'option' || OWN_DIRECTORIES.includes(token.name)) return [];
        return [token.rawName, ...(token.value === undefined ? [] : [token.value])];
      });
      process.stdout.write(await manageExtensions(directories, passedOn));
      return await exit(0);
    }
    const development = text('extensionDevelopmentPath');
    const tests = text('extensionTestsPath');
    if (!development || !tests)
      throw new Error(
        'Both --extensionDevelopmentPath and --extensionTestsPath are needed (an empty extension will do)',
      );
    const kind = text('extensionDevelopmentKind') === 'web' ? 'web' : 'node';
    await exit(await runTestWindow({ ...directories, development, tests, kind, target: positionals[0] }));
  } catch (error) {
    console.error(error instanceof Error ? error.stack : error);
    await exit(BROKEN);
  }
}

/** Ends the process. test-electron drops our pipes as soon as we exit: let it first read what is in them. */
async function exit(code: number): Promise<never> {
  removeScratchFolders();
  await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
  await new Promise<void>((resolve) => process.stderr.write('', () => resolve()));
  await new Promise((resolve) => setTimeout(resolve, 200));
  process.exit(code);
}
