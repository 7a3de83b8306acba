import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createConverters } from '../../server/src/convert/converter';

export const readTable = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(join(__dirname, '../../server/src/convert/tables', name)));

/** One set of converters for all tests of a process: the tables are read once. */
export const converters = createConverters(readTable);
