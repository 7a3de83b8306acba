import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { promisify } from 'node:util';
import type { PinnedPackage } from './packages';

const execute = promisify(execFile);

export const root = path.resolve(__dirname, '../../..');

/** Everything fetched lives here, so that a second run needs no network. Git ignores it. */
export const cache = process.env['VSCODE_TEST_CACHE'] ?? path.join(root, '.vscode-test');

/** Raise it when what is done to a fetched package changes: older copies are then left alone and made anew. */
const RECIPE = 1;

/**
 * The cached folder `name`, built by `build` if it is not there yet: all or nothing, also when two runs start together
 * or one is stopped half-way. Rejects with whatever `build` rejects with.
 */
export async function cached(name: string, build: (folder: string) => Promise<void>): Promise<string> {
  const folder = path.join(cache, `${name}-r${RECIPE}`);
  if (fs.existsSync(folder)) return folder;
  fs.mkdirSync(cache, { recursive: true });
  const unfinished = fs.mkdtempSync(`${folder}.unfinished-`);
  const remove = () => fs.rmSync(unfinished, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    await build(unfinished);
    fs.renameSync(unfinished, folder);
  } catch (error) {
    // Another run was faster: its copy is as good as ours.
    if (!fs.existsSync(folder)) throw error;
  } finally {
    remove();
    process.removeListener('exit', remove);
  }
  return folder;
}

/** Is the cached folder `name` there already? */
export function isCached(name: string): boolean {
  return fs.existsSync(path.join(cache, `${name}-r${RECIPE}`));
}

/**
 * Unpacks a registry package, or the `parts` of it, into `folder` and returns where its files are. Rejects when the
 * registry's copy is not the pinned one. No script of the package is run.
 */
export async function unpack(wanted: PinnedPackage, folder: string, parts: readonly string[] = []): Promise<string> {
  const spec = `${wanted.name}@${wanted.version}`;
  const args = ['pack', spec, '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder];
  const [packed] = JSON.parse(await npm(args, folder)) as { integrity: string; filename: string }[];
  if (packed?.integrity !== wanted.integrity)
    throw new Error(`${spec}: the integrity is ${packed?.integrity}, wanted ${wanted.integrity}`);
  const archive = path.join(folder, packed.filename.replace(/^@/, '').replace('/', '-'));
  await execute('tar', ['xzf', archive, '-C', folder, ...parts.map((part) => `package/${part}`)]);
  fs.rmSync(archive);
  return path.join(folder, 'package');
}

/** Runs npm, the very one that started us where there is one, and returns what it printed. */
export async function npm(args: readonly string[], cwd: string): Promise<string> {
  const script = process.env['npm_execpath'];
  const [command, ...first] = script?.endsWith('.js') ? [process.execPath, script] : ['npm'];
  const options = { cwd, maxBuffer: 64 << 20, shell: process.platform === 'win32' && command === 'npm' };
  return (await execute(command, [...first, ...args], options)).stdout;
}
