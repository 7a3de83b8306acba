import type { Connection } from 'vscode-languageserver';
import { DOCUMENT_ENDINGS } from '../service/detect';
import { decode } from '../zh/decode';
import type { Client } from './client';
import { logFailure } from './guard';
import { CLIENT_REQUESTS, type FindFilesParams, type ReadFileParams } from './protocol';
import type { Runtime } from './runtime';

/**
 * The files of the workspace, wherever it lies: on this machine, or where only the client can reach them (vscode.dev, a
 * virtual workspace). A client that offers nothing and a server without files of its own find none.
 */
export interface Files {
  /** The URIs of the files below the workspace's folders, or below one folder, that may be reports by their names. */
  list(folder?: string): Promise<string[]>;
  /**
   * The text on disk, decoded by its content and without a byte order mark. Undefined when there is no such file, or it
   * is not text. @throws when there is one that cannot be read
   */
  read(uri: string): Promise<string | undefined>;
}

export function createFiles(connection: Connection, client: Client, { localFiles }: Runtime): Files {
  const bytesOf = async (uri: string): Promise<Uint8Array | undefined> => {
    if (localFiles && uri.startsWith('file:')) return localFiles.read(uri);
    if (client.options.files !== true) return undefined;
    const params: ReadFileParams = { uri };
    const encoded = await connection.sendRequest<string | null>(CLIENT_REQUESTS.readFile, params);
    return encoded === null ? undefined : Uint8Array.from(atob(encoded), (c) => c.charCodeAt(0));
  };

  const listLocally = async (folders: readonly string[]): Promise<string[]> => {
    const onProblem = (folder: string, error: unknown): void => logFailure(connection, folder, error);
    const local = localFiles ? folders.filter((uri) => uri.startsWith('file:')) : [];
    return (await Promise.all(local.map((uri) => localFiles!.list(uri, onProblem)))).flat();
  };

  return {
    async list(folder) {
      if (client.options.files === true) {
        const params: FindFilesParams = { ...(folder !== undefined && { folder }), endings: DOCUMENT_ENDINGS };
        return connection.sendRequest<string[]>(CLIENT_REQUESTS.findFiles, params);
      }
      return listLocally(folder === undefined ? await foldersOf(connection, client) : [folder]);
    },
    async read(uri) {
      const bytes = await bytesOf(uri);
      return bytes && decode(bytes)?.text;
    },
  };
}

async function foldersOf(connection: Connection, client: Client): Promise<readonly string[]> {
  if (!client.hasFolders) return client.folders;
  return ((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri);
}
