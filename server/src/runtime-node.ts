import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
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
};

/** A server's runtime on Node. */
export const nodeRuntime = (readTable: ReadTable): Runtime => ({
  readTable: (name) => readTable(name),
  // Unlike a timer, this waits for no clock: one round of the event loop, with its reading of input, and on.
  pause: () => new Promise((resume) => setImmediate(resume)),
  localFiles,
});
