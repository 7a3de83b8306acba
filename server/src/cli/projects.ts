import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  layerSettings,
  PROJECT_FILE,
  suppressionsFor,
  type IgnoreEntry,
  type PlacedProject,
  type Project,
} from '../config/project';
import type { Settings } from '../config/settings';
import type { Levels } from '../lint/lint';
import { Lines } from '../text/lines';
import { decode } from '../zh/decode';
import type { Messenger } from './messenger';
import { STDIN } from './sources';
import { words } from './words';

/** Under what a document is looked at. */
export interface Terms {
  readonly settings: Settings;
  readonly suppressions: readonly IgnoreEntry[];
}

/** A `.pizhu.yaml` that some document is under. */
export interface ProjectOnDisk {
  readonly folder: string;
  /** As it is named to the user. */
  readonly name: string;
  readonly project: Project;
  lineOf(entry: IgnoreEntry): number;
}

export interface PlacedOnDisk extends PlacedProject {
  readonly file: ProjectOnDisk;
}

/** The `.pizhu.yaml` files around documents, each read once, when the first document below it comes. */
export interface Projects {
  termsOf(path: string): Promise<Terms>;
  /** The files that a document is under, the nearest first. */
  around(path: string): Promise<readonly PlacedOnDisk[]>;
}

export interface ProjectOptions {
  readonly cwd: string;
  readonly messenger: Messenger;
  readonly settings: Settings;
  /** What the command line itself says, which beats every file. */
  readonly levels: Levels;
  /** False with `--no-project`. */
  readonly isOn: boolean;
}

export function createProjects({ cwd, messenger, settings, levels, isOn }: ProjectOptions): Projects {
  const chains = new Map<string, Promise<readonly ProjectOnDisk[]>>();

  /** Those in a folder and above it. */
  const chainOf = (folder: string): Promise<readonly ProjectOnDisk[]> => {
    const known = chains.get(folder) ?? readChain(folder);
    chains.set(folder, known);
    return known;
  };
  const readChain = async (folder: string): Promise<readonly ProjectOnDisk[]> => {
    const own = await readFolder(folder);
    const above = (await isOutermost(folder)) ? [] : await chainOf(dirname(folder));
    return own ? [own, ...above] : above;
  };
  const readFolder = async (folder: string): Promise<ProjectOnDisk | undefined> => {
    const path = join(folder, PROJECT_FILE);
    const name = relative(cwd, path) || path;
    let bytes: Uint8Array;
    try {
      bytes = await readFile(path);
    } catch (error) {
      const isThere = !['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (isThere) await messenger.systemProblem(name, error);
      return undefined;
    }
    const text = decode(bytes)?.text;
    if (text === undefined) {
      await messenger.problem(name, words.binary);
      return undefined;
    }
    // The library that reads YAML is loaded only where there is some.
    const { readProject } = await import('../config/project-file');
    const project = readProject(text);
    const lines = new Lines(text);
    for (const { span, severity, message, data } of project.problems) {
      const where = `${name}:${lines.position(span.start).line + 1}`;
      if (severity === 'error') await messenger.problem(where, message, data);
      else await messenger.note(message, data, where);
    }
    return { folder, name, project, lineOf: (entry) => lines.position(entry.span.start).line + 1 };
  };
  const around = async (path: string): Promise<readonly PlacedOnDisk[]> => {
    if (!isOn) return [];
    // Standard input counts as a file of the folder that the command runs in.
    const file = path === STDIN ? join(cwd, STDIN) : resolve(cwd, path);
    const chain = await chainOf(dirname(file));
    return chain.map((one) => ({
      file: one,
      project: one.project,
      path: relative(one.folder, file).split(sep).join('/'),
    }));
  };

  return {
    around,
    async termsOf(path) {
      const placed = await around(path);
      const layered = layerSettings(settings, placed);
      return {
        settings: { ...layered, levels: { ...layered.levels, ...levels } },
        suppressions: suppressionsFor(placed),
      };
    },
  };
}

/** Nothing above a repository, the user's own folder or a disk's root has a say: it belongs to something else. */
async function isOutermost(folder: string): Promise<boolean> {
  if (folder === dirname(folder) || folder === homedir()) return true;
  try {
    await stat(join(folder, '.git'));
    return true;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}
