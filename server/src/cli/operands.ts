import { UsageError } from './options';
import { STDIN } from './sources';
import { words } from './words';

export function requirePaths(paths: readonly string[], command: string): void {
  if (paths.length === 0) throw new UsageError(words.noPath, { command });
}

/** The one document of a command that takes one; standard input where none is named. */
export function onePath(paths: readonly string[], command: string): string {
  if (paths.length > 1) throw new UsageError(words.oneDocument, { command });
  return paths[0] ?? STDIN;
}

export function refuseStdin(paths: readonly string[], option: string): void {
  if (paths.includes(STDIN)) throw new UsageError(words.cannotWriteStdin, { option });
}

/** At most one of these may have been given. */
export function refuseTogether(given: Readonly<Record<string, boolean>>): void {
  const [a, b] = Object.keys(given).filter((option) => given[option]);
  if (a !== undefined && b !== undefined) throw new UsageError(words.exclusive, { a, b });
}
