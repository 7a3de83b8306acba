import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { FileChangeType } from 'vscode-languageserver/node';
import { startClient, type Client, type Options } from './client';

/** A folder of files on disk, open as the workspace of a client. */
export interface Folder {
  readonly client: Client;
  readonly uri: string;
  /** The URI of a file in it. */
  readonly uriOf: (path: string) => string;
  read(path: string): string;
  /** Writes a file, and tells the server as an editor that watches does. */
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
  move(from: string, to: string): void;
}

const folders: string[] = [];

/** Removes the folders of the tests that ran. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export function makeFolder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'pizhu-folder-'));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) writeInto(root, path, text);
  return root;
}

export async function openFolder(files: Readonly<Record<string, string>>, options: Options = {}): Promise<Folder> {
  const root = makeFolder(files);
  const uri = pathToFileURL(root).href;
  const client = await startClient({ folders: [uri], ...options });
  const uriOf = (path: string): string => pathToFileURL(join(root, path)).href;
  const tell = (path: string, type: FileChangeType): Promise<void> =>
    client.rpc.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(path), type }] });
  return {
    client,
    uri,
    uriOf,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    write(path, text) {
      writeInto(root, path, text);
      return tell(path, FileChangeType.Changed);
    },
    remove(path) {
      rmSync(join(root, path));
      return tell(path, FileChangeType.Deleted);
    },
    move: (from, to) => renameSync(join(root, from), join(root, to)),
  };
}

/** What a client answers that reaches the files for the server, as ours does on vscode.dev. Its URIs are `vfs:`. */
export const remoteFiles = (root: string): NonNullable<Options['answers']> => ({
  'pizhu/findFiles': () => readdirSync(root).map((name) => `vfs:///docs/${encodeURIComponent(name)}`),
  'pizhu/readFile': ({ uri }: { uri: string }) =>
    readFileSync(join(root, decodeURIComponent(uri.slice('vfs:///docs/'.length)))).toString('base64'),
});

/** Uses the path that a URI means; tests compare by it. */
export const nameOf = (uri: string): string => fileURLToPath(uri).split('/').at(-1)!;

function writeInto(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
