import { FileSystemError, Uri, workspace, type CancellationToken, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CLIENT_REQUESTS, FindFilesParams, ReadFileParams, WriteFileParams } from '../../server/src/lsp/protocol';
import { findFiles, type OnProblem } from './find-files';

type Method<Name extends keyof typeof CLIENT_REQUESTS> = (typeof CLIENT_REQUESTS)[Name];

const FIND_FILES: Method<'findFiles'> = 'pizhu/findFiles';
const READ_FILE: Method<'readFile'> = 'pizhu/readFile';
const WRITE_FILE: Method<'writeFile'> = 'pizhu/writeFile';

/** Reaches files for the server: the editor knows what the user excluded, and folders that are not on this machine. */
export function answerForFiles(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest(
      FIND_FILES,
      async ({ folder, endings }: FindFilesParams, token: CancellationToken): Promise<string[]> => {
        const below = folder === undefined ? undefined : Uri.parse(folder);
        const onProblem: OnProblem = (uri, error) => client.warn(`${uri.toString()}: ${String(error)}`);
        return (await findFiles(below, endings, token, onProblem)).map((uri) => uri.toString());
      },
    ),
    client.onRequest(READ_FILE, async ({ uri }: ReadFileParams): Promise<string | null> => {
      try {
        return inBase64(await workspace.fs.readFile(Uri.parse(uri)));
      } catch (error) {
        if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
        throw error;
      }
    }),
    client.onRequest(WRITE_FILE, async ({ uri, bytes }: WriteFileParams): Promise<null> => {
      await workspace.fs.writeFile(
        Uri.parse(uri),
        Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0)),
      );
      return null;
    }),
  ];
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
