import type { Connection } from 'vscode-languageserver';
import { DOCUMENT_ENDINGS } from '../service/detect';
import { decode } from '../zh/decode';
import type { Client } from './client';
import { logFailure } from './guard';
import { CLIENT_REQUESTS, type FindFilesParams, type ReadFileParams, type WriteFileParams } from './protocol';
import type { FileText, Runtime, WritingProblem } from './runtime';

/**
 * The files of the workspace, wherever it lies: on this machine, or where only the client can reach them (vscode.dev, a
 * virtual workspace). A client that offers nothing and a server without files of its own find none.
 */
export interface Files {
  /** The URIs of the files below the workspace's folders, or below one folder, that may be reports by their names. */
  list(folder?: string): Promise<string[]>;
  /** The folders of the workspace at the moment, as URIs. */
  folders(): Promise<readonly string[]>;
  /**
   * The text on disk, decoded by its content and without a byte order mark. Undefined when there is no such file, or it
   * is not text. @throws when there is one that cannot be read
   */
  read(uri: string): Promise<string | undefined>;
  /** The same with its bytes and its encoding. */
  readWhole(uri: string): Promise<FileText | undefined>;
  /**
   * Puts another text into a file that was read before, in the file's own encoding; whole or not at all. Tells why not
   * when the encoding cannot hold it. @throws when the file cannot be written
   */
  replace(uri: string, file: FileText, text: string): Promise<WritingProblem | undefined>;
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
    folders: () => foldersOf(connection, client),
    async read(uri) {
      const bytes = await bytesOf(uri);
      return bytes && decode(bytes)?.text;
    },
    async readWhole(uri) {
      const bytes = await bytesOf(uri);
      const decoded = bytes && decode(bytes);
      return decoded && { ...decoded, bytes };
    },
    async replace(uri, file, text) {
      if (localFiles && uri.startsWith('file:')) return localFiles.replace(uri, file, text);
      const written = encodeUtf8(file, text);
      if (!(written instanceof Uint8Array)) return written;
      const params: WriteFileParams = { uri, bytes: inBase64(written) };
      await connection.sendRequest<null>(CLIENT_REQUESTS.writeFile, params);
      return undefined;
    },
  };
}

/** Where files are not on this machine they are UTF-8: other encodings have their tables on Node only. */
function encodeUtf8(
  { bytes, text: before, encoding, hasByteOrderMark }: FileText,
  text: string,
): Uint8Array | WritingProblem {
  if (encoding !== 'utf-8') return { reason: 'encoding' };
  const encode = (content: string): Uint8Array =>
    new TextEncoder().encode(hasByteOrderMark ? `\ufeff${content}` : content);
  const same = encode(before);
  const isExact = same.length === bytes.length && same.every((byte, i) => byte === bytes[i]);
  return isExact ? encode(text) : { reason: 'damaged' };
}

/** As many arguments as every engine takes in one call. */
const BYTES_AT_ONCE = 8192;

function inBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += BYTES_AT_ONCE) {
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + BYTES_AT_ONCE)));
  }
  return btoa(pieces.join(''));
}

async function foldersOf(connection: Connection, client: Client): Promise<readonly string[]> {
  if (!client.hasFolders) return client.folders;
  return ((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri);
}
