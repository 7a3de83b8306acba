import type { Suppression } from '../lint/suppressions';
import type { Localized, Values } from '../text/localized';
import type { Span } from '../text/span';
import { fitsPattern } from './glob';
import type { Settings } from './settings';

/** The name of the file in which a folder says how its documents are treated. */
export const PROJECT_FILE = '.pizhu.yaml';

/** What one `.pizhu.yaml` says, as far as it can be understood. */
export interface Project {
  readonly settings: Partial<Settings>;
  readonly ignore: readonly IgnoreEntry[];
  readonly problems: readonly ProjectProblem[];
}

/** An entry of `ignore`. */
export interface IgnoreEntry extends Suppression {
  /** The documents it is about, as a path or pattern relative to the file's folder; absent: all below it. */
  readonly file?: string;
  readonly reason?: string;
  /** Where it stands in the file. */
  readonly span: Span;
}

/** Something in the file that was left out of account. */
export interface ProjectProblem {
  readonly span: Span;
  readonly severity: 'error' | 'warning';
  readonly message: Localized;
  readonly data?: Values;
}

/** A project file beside a document, or above it. */
export interface PlacedProject {
  readonly project: Project;
  /** The document's path from the file's folder, with `/`. */
  readonly path: string;
}

/**
 * The settings of a document: those of its user, then those of each file from the farthest to the nearest, which has
 * the last word. Lists add up; of levels and pairs each is a setting of its own.
 */
export function layerSettings(user: Settings, nearestFirst: readonly PlacedProject[]): Settings {
  const layered: Record<string, unknown> = { ...user };
  for (const { project } of nearestFirst.toReversed()) {
    for (const [key, value] of Object.entries(project.settings)) layered[key] = onTop(layered[key], value);
  }
  return layered as unknown as Settings;
}

function onTop(below: unknown, above: unknown): unknown {
  if (isList(below) && isList(above)) return [...new Set([...below, ...above])];
  if (isMap(below) && isMap(above)) return { ...below, ...above };
  return above;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isMap = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the files leave out of a document's findings. */
export const suppressionsFor = (nearestFirst: readonly PlacedProject[]): readonly IgnoreEntry[] =>
  nearestFirst.flatMap(({ project, path }) => project.ignore.filter((entry) => concerns(entry, path)));

/** Whether an entry is about the document at a path, relative to the file's folder. */
export const concerns = ({ file }: IgnoreEntry, path: string): boolean => file === undefined || fitsPattern(path, file);

/** The same for entries that say the same, however the file around them changes. */
export const entryKey = ({ rule, file, text, before, after }: Suppression & { readonly file?: string }): string =>
  JSON.stringify([rule, file, text, before, after]);
