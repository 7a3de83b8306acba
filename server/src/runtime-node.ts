import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { encode, isExact } from './cli/encode';
import { userLocale } from './cli/locale';
import { saveFile } from './cli/save';
import { UnwritableCharacter } from './cli/unwritable-character';
import { walk } from './cli/walk';
import type { ReadTable } from './convert/tables';
import type { LocalFiles, Runtime } from './lsp/runtime';
import { hasDocumentName } from './service/detect';

/** The tables that the build puts beside the bundles. */
export const readBundledTable: ReadTable = (name) => readFile(join(__dirname, 'tables', name));

const localFiles: LocalFiles = {
  async list(folder, onProblem) {
    const uris: string[] = [];
    const surroundings = { cwd: '/', onProblem };
    for await (const path of walk(fileURLToPath(folder), surroundings)) {
      if (hasDocumentName(path)) uris.push(pathToFileURL(path).href);
    }
    return uris;
  },
  async read(uri) {
    try {
      return await readFile(fileURLToPath(uri));
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
      throw error;
    }
  },
  async replace(uri, file, text) {
    if (!isExact(file.bytes, file)) return { reason: 'damaged' };
    let bytes: Uint8Array;
    try {
      bytes = encode(text, file);
    } catch (error) {
      if (error instanceof UnwritableCharacter) return { reason: 'unwritable', character: error.character };
      throw error;
    }
    await saveFile(fileURLToPath(uri), bytes);
    return undefined;
  },
};

/** A server's runtime on Node. */
export const nodeRuntime = (readTable: ReadTable): Runtime => ({
  locale: userLocale(process.env),
  readTable: (name) => readTable(name),
  // Unlike a timer, this waits for no clock: one round of the event loop, with its reading of input, and on.
  pause: () => new Promise((resume) => setImmediate(resume)),
  localFiles,
});
