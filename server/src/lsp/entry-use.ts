import { entryKey, type Project } from '../config/project';
import type { Analysis } from '../service/analyze';
import { isBelow } from './uris';

/** What a check of a whole folder told of the entries of `ignore`. */
export interface EntryUse {
  /** Undefined: all folders of the workspace. */
  readonly folder: string | undefined;
  /** Those by which something is ignored, as `entryKey` gives them. */
  readonly used: ReadonlySet<string>;
  /** Rules that were off somewhere: of their entries nobody can tell. */
  readonly off: ReadonlySet<string>;
}

/** Gathers while documents are checked. */
export class EntryUseRecorder {
  private readonly used = new Set<string>();
  private readonly off = new Set<string>();

  saw({ ignored, settings }: Analysis): void {
    for (const { by } of ignored) this.used.add(entryKey(by));
    for (const [rule, level] of Object.entries(settings.levels)) if (level === 'off') this.off.add(rule);
  }

  of = (folder: string | undefined): EntryUse => ({ folder, used: this.used, off: this.off });
}

/** The entries of a project file that a check of its whole folder found no use for, as `entryKey` gives them. */
export function unusedEntries(uri: string, { ignore }: Project, { folder, used, off }: EntryUse): Set<string> {
  if (!isBelow(uri, folder)) return new Set();
  return new Set(
    ignore
      .filter(({ rule }) => rule === undefined || !off.has(rule))
      .map(entryKey)
      .filter((key) => !used.has(key)),
  );
}
