import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadTable } from './convert/tables';
import type { Runtime } from './lsp/runtime';

/** The tables that the build puts beside the bundles. */
export const readBundledTable: ReadTable = (name) => readFile(join(__dirname, 'tables', name));

/** A server's runtime on Node. */
export const nodeRuntime = (readTable: ReadTable): Runtime => ({
  readTable: (name) => readTable(name),
  // Unlike a timer, this waits for no clock: one round of the event loop, with its reading of input, and on.
  pause: () => new Promise((resume) => setImmediate(resume)),
});
