import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { concerns, entryKey, type IgnoreEntry } from '../config/project';
import { isPlace } from '../lint/suppressions';
import type { Analysis } from '../service/analyze';
import type { Context } from './command';
import type { PlacedOnDisk, ProjectOnDisk } from './projects';
import { STDIN } from './sources';
import { words } from './words';

interface Checked {
  readonly placed: PlacedOnDisk;
  readonly analysis: Analysis;
}

/**
 * Watches which entries of `ignore` are of use, to name those that are not any more. An entry is named only where all
 * documents were checked that it may be about: its one document, or the whole folder of its file.
 */
export class StaleEntries {
  private readonly used = new Map<ProjectOnDisk, Set<string>>();
  private readonly seen = new Map<ProjectOnDisk, Set<IgnoreEntry>>();
  /** Entries whose rule was off in some document: nobody can tell whether they are of use. */
  private readonly unsure = new Set<IgnoreEntry>();

  constructor(private readonly context: Context) {}

  async saw(path: string, analysis: Analysis): Promise<void> {
    for (const placed of await this.context.projects.around(path)) this.note({ placed, analysis });
  }

  private note({ placed: { file, path }, analysis: { ignored, settings } }: Checked): void {
    const used = entryOf(this.used, file, () => new Set<string>());
    for (const { by } of ignored) used.add(entryKey(by));
    const seen = entryOf(this.seen, file, () => new Set<IgnoreEntry>());
    for (const entry of file.project.ignore) {
      if (!concerns(entry, path)) continue;
      if (isPlace(entry)) seen.add(entry);
      if (entry.rule !== undefined && (settings.levels as Record<string, string>)[entry.rule] === 'off') {
        this.unsure.add(entry);
      }
    }
  }

  /** Names them on standard error. `paths` are what the command was given. */
  async report(paths: readonly string[]): Promise<void> {
    const { io, messenger } = this.context;
    const folders: string[] = [];
    for (const path of paths) {
      const place = resolve(io.cwd, path);
      if (path !== STDIN && (await isFolder(place))) folders.push(place);
    }
    for (const [file, used] of this.used) {
      const isWhole = folders.some((folder) =>
        `${file.folder}${sep}`.startsWith(folder.endsWith(sep) ? folder : folder + sep),
      );
      for (const entry of file.project.ignore) {
        const isKnown = isWhole || (this.seen.get(file)!.has(entry) && isOneFile(entry));
        if (!isKnown || used.has(entryKey(entry)) || this.unsure.has(entry)) continue;
        await messenger.note(words.staleEntry, { entry: shown(entry) }, `${file.name}:${file.lineOf(entry)}`);
      }
    }
  }
}

const isOneFile = ({ file }: IgnoreEntry): boolean => file !== undefined && !/(?<!\\)[*?]/.test(file);

const shown = ({ text, rule, file }: IgnoreEntry): string =>
  [text?.replace(/\s+/g, ' '), rule, file].filter((part) => part !== undefined && part !== '').join(', ');

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    // What is not there has been told when it was to be read.
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}
