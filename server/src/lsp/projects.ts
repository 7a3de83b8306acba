import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { PROJECT_FILE, type PlacedProject, type Project } from '../config/project';
import { Lines } from '../text/lines';
import { localize } from '../text/localized';
import type { Client } from './client';
import { unusedEntries, type EntryUse } from './entry-use';
import type { Files } from './files';
import { inBackground, logFailure } from './guard';
import { decoded, isBelow, uriKey } from './uris';
import type { Watching } from './watching';

/** A `.pizhu.yaml` as it stands in the editor, or on disk where nobody has it open. */
export interface ProjectText {
  readonly uri: string;
  readonly text: string;
  readonly project: Project;
}

export type PlacedProjectText = ProjectText & PlacedProject;

/** The `.pizhu.yaml` files of the workspace, read when a document below them is asked about. */
export interface Projects {
  /** Those that a document is under, the nearest first. Never rejects: one that cannot be read is logged. */
  of(uri: string): Promise<readonly PlacedProjectText[]>;
  /** One by its own URI; undefined when there is none. */
  read(uri: string): Promise<ProjectText | undefined>;
  /** The folder that a document's outermost file may stand in: its workspace folder, else its own. */
  rootOf(uri: string): Promise<string | undefined>;
  /** All that have been asked about and are there. */
  known(): Promise<readonly ProjectText[]>;
  /** A whole folder was checked: entries that ignored nothing there are of no use any more. */
  folderChecked(use: EntryUse): Promise<void>;
  /** The entries of a file that the last check of its folder found no use for, as `entryKey` gives them. */
  unusedIn(uri: string): ReadonlySet<string>;
  /** The folders of the workspace are others than before. */
  foldersChanged(): void;
}

export interface ProjectTools {
  readonly connection: Connection;
  readonly client: Client;
  readonly files: Files;
  readonly documents: TextDocuments<TextDocument>;
  readonly watching: Watching;
  /** A file says something else than before. */
  readonly onChange: () => void;
  /** Some entries turned out to be of no use. */
  readonly onUnused: () => void;
}

export const isProjectFile = (uri: string): boolean => uri.endsWith(`/${PROJECT_FILE}`);

export function createProjects({
  connection,
  client,
  files,
  documents,
  watching,
  onChange,
  onUnused,
}: ProjectTools): Projects {
  const texts = new Map<string, Promise<ProjectText | undefined>>();
  const unused = new Map<string, ReadonlySet<string>>();
  let roots: Promise<readonly string[]> | undefined;
  const logged = new Set<string>();
  let isWatching = false;

  const load = async (uri: string): Promise<ProjectText | undefined> => {
    try {
      const text = documents.get(uri)?.getText() ?? (await files.read(uri));
      if (text === undefined) return undefined;
      // Few folders have such a file, and the library that reads it is larger than all our rules.
      const { readProject } = await import('../config/project-file');
      return { uri, text, project: readProject(text) };
    } catch (error) {
      logFailure(connection, uri, error);
      return undefined;
    }
  };
  const read = (uri: string): Promise<ProjectText | undefined> => {
    const known = texts.get(uri);
    if (known) return known;
    const loaded = load(uri);
    texts.set(uri, loaded);
    inBackground(connection, uri, loaded.then(logProblems));
    return loaded;
  };
  // What is open shows its problems itself.
  const logProblems = (found: ProjectText | undefined): void => {
    if (!found || documents.get(found.uri) || found.project.problems.length === 0) return;
    const lines = new Lines(found.text);
    for (const { span, message, data } of found.project.problems) {
      const { line } = lines.position(span.start);
      const said = `${decoded(found.uri)}:${line + 1}: ${localize(message, client.locale, data)}`;
      if (!logged.has(said)) connection.console.warn(said);
      logged.add(said);
    }
  };

  /** Looks at a file again; `onChange` is told only of what makes a difference, not of each letter of a comment. */
  const lookAgain = async (uri: string): Promise<void> => {
    const before = texts.get(uri);
    texts.delete(uri);
    const [old, now] = await Promise.all([before, read(uri)]);
    if (meaningOf(old) !== meaningOf(now)) onChange();
  };
  const lookSoon = (uri: string): void => inBackground(connection, uri, lookAgain(uri));

  const watch = (): void => {
    if (isWatching) return;
    isWatching = true;
    watching.watch([`**/${PROJECT_FILE}`], (changes) => {
      for (const { uri } of changes) {
        // A file that is open counts as it stands in the editor.
        const known = [...texts.keys()].find((one) => uriKey(one) === uriKey(uri)) ?? uri;
        if (isProjectFile(known) && !documents.get(known)) lookSoon(known);
      }
    });
  };
  documents.onDidChangeContent(({ document: { uri } }) => {
    if (isProjectFile(uri)) lookSoon(uri);
  });
  documents.onDidOpen(() => {
    // The user of a client that tells of no changes on disk may just have come back from changing some.
    if (watching.isPossible) return;
    for (const known of [...texts.keys()]) if (!documents.get(known)) lookSoon(known);
  });
  documents.onDidClose(({ document: { uri } }) => {
    if (isProjectFile(uri)) lookSoon(uri);
  });

  const rootOf = async (uri: string): Promise<string | undefined> => {
    if (!hasFolder(uri)) return undefined;
    roots ??= files.folders().catch((error: unknown) => {
      logFailure(connection, 'folders', error);
      return [];
    });
    const around = (await roots).filter((folder) => isBelow(uri, folder));
    const nearest = around.sort((a, b) => b.length - a.length)[0];
    return withoutSlash(nearest ?? folderOf(uri));
  };

  return {
    read,
    rootOf,
    async of(uri) {
      const root = await rootOf(uri);
      if (root === undefined) return [];
      watch();
      const found: PlacedProjectText[] = [];
      for (const folder of foldersBetween(uri, root)) {
        const text = await read(`${folder}/${PROJECT_FILE}`);
        if (text) found.push({ ...text, path: decoded(uri.slice(folder.length + 1)) });
      }
      return found;
    },
    known: async () => (await Promise.all(texts.values())).filter((text) => text !== undefined),
    async folderChecked(use) {
      for (const text of await Promise.all(texts.values())) {
        if (text && isBelow(text.uri, use.folder)) unused.set(text.uri, unusedEntries(text.uri, text.project, use));
      }
      if ([...unused.values()].some((entries) => entries.size > 0)) onUnused();
    },
    unusedIn: (uri) => unused.get(uri) ?? NONE,
    foldersChanged() {
      roots = undefined;
    },
  };
}

const NONE: ReadonlySet<string> = new Set();

/** A file that says nothing means what none means. */
const meaningOf = (text: ProjectText | undefined): string => {
  const { settings = {}, ignore = [] } = text?.project ?? {};
  return JSON.stringify([settings, ignore.map((entry) => ({ ...entry, span: 0 }))]);
};

/** An unsaved document lies nowhere. Virtual folders are often named without an authority: `memfs:/reports`. */
const hasFolder = (uri: string): boolean => /^(?!untitled:)[a-z][a-z0-9+.-]*:\//i.test(uri);

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'));

const withoutSlash = (folder: string): string => folder.replace(/\/$/, '');

/** The document's own folder first, up to the root. */
function foldersBetween(uri: string, root: string): string[] {
  const out: string[] = [];
  const names = folderOf(uri).split('/');
  // By their number of names, since the two may be encoded differently.
  const depth = root.split('/').length;
  for (let count = names.length; count >= depth; count--) out.push(names.slice(0, count).join('/'));
  return out;
}
