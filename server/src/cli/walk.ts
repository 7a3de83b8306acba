import { readdir } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import picomatch from 'picomatch';

/** From where folders are named, and who is told of one that cannot be read. */
export interface Surroundings {
  readonly cwd: string;
  readonly onProblem: (folder: string, error: unknown) => Promise<void> | void;
}

/**
 * The files below a folder, in the order of their names, folder by folder. Links to folders are not followed (they may
 * lead in a circle), nor hidden folders and `node_modules` entered. `depth` 1 stays in the folder itself.
 */
export async function* walk(folder: string, surroundings: Surroundings, depth = Infinity): AsyncGenerator<string> {
  let entries;
  try {
    entries = await readdir(resolve(surroundings.cwd, folder), { withFileTypes: true });
  } catch (error) {
    await surroundings.onProblem(folder, error);
    return;
  }
  for (const entry of entries.sort((a, b) => byName(a.name, b.name))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) yield path;
    else if (depth > 1) yield* walk(path, surroundings, depth - 1);
  }
}

/** The shell leaves quoted patterns to us, and cmd.exe all of them. */
export const isPattern = (path: string): boolean => picomatch.scan(path).isGlob;

/** The files that a pattern with stars, braces or brackets means, in the order of `walk`. */
export async function* matches(pattern: string, surroundings: Surroundings): AsyncGenerator<string> {
  // Patterns are written with slashes everywhere; on Windows people write what their shell shows.
  const { base, glob } = picomatch.scan(sep === '\\' ? pattern.replaceAll('\\', '/') : pattern);
  const folder = base === '' ? '.' : base;
  const isMatch = picomatch(glob);
  const depth = glob.includes('**') ? Infinity : glob.split('/').length;
  const start = join(folder, sep).length;
  for await (const path of walk(folder, surroundings, depth)) {
    const below = folder === '.' ? path : path.slice(start);
    if (isMatch(below.replaceAll(sep, '/'))) yield path;
  }
}

/** By code unit: the same order in every locale. */
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
