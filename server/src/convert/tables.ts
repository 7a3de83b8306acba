import type { TableName } from './chains';
import { readTrie, type Trie } from './trie';

/** Reads one table by its file name: Node reads a file, a browser fetches it. */
export type ReadTable = (name: string) => Promise<Uint8Array>;

/** Loads each table once, when it is first asked for. A failed read is tried again the next time. */
export function createTables(readTable: ReadTable): (name: TableName) => Promise<Trie> {
  const loading = new Map<TableName, Promise<Trie>>();
  return (name) => {
    let table = loading.get(name);
    if (table === undefined) {
      const file = `${name}.bin`;
      table = readTable(file).then((bytes) => readTrie(file, bytes));
      table.catch(() => loading.delete(name));
      loading.set(name, table);
    }
    return table;
  };
}
