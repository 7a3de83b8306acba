import type { TableName } from './chains';
import { readWords, type Words } from './policy/words';
import { readTrie } from './read-trie';
import type { Trie } from './trie';

/** Reads one table by its file name: Node reads a file, a browser fetches it. */
export type ReadTable = (name: string) => Promise<Uint8Array>;

export interface Tables {
  readonly trie: (name: TableName) => Promise<Trie>;
  readonly words: () => Promise<Words>;
}

/** Loads each table once, when it is first asked for. A failed read is tried again the next time. */
export function createTables(readTable: ReadTable): Tables {
  const tries = once(readTable, readTrie);
  const words = once(readTable, readWords);
  return { trie: (name) => tries(`${name}.bin`), words: () => words('words.bin') };
}

function once<T>(readTable: ReadTable, read: (file: string, bytes: Uint8Array) => T): (file: string) => Promise<T> {
  const loading = new Map<string, Promise<T>>();
  return (file) => {
    let table = loading.get(file);
    if (table === undefined) {
      table = readTable(file).then((bytes) => read(file, bytes));
      table.catch(() => loading.delete(file));
      loading.set(file, table);
    }
    return table;
  };
}
