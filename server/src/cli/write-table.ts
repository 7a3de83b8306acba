import type { Context } from './command';
import type { SourceDocument } from './documents';
import { eachDocument } from './each-document';
import type { TableFormat } from './table-formats';

/** Lists the rows of every document that can be read, one document after the other as they are read. */
export async function writeTable<Row>(
  table: TableFormat<Row>,
  paths: readonly string[],
  context: Context,
  rowsOf: (document: SourceDocument) => readonly Row[] | Promise<readonly Row[]>,
): Promise<void> {
  const { stdout } = context.io;
  await stdout.write(await table.start());
  await eachDocument(paths, context, async (document) => {
    await stdout.write(await table.rows(await rowsOf(document)));
  });
  await stdout.write(table.end());
}
