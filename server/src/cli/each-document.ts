import type { Context } from './command';
import { readDocument, type SourceDocument } from './documents';
import { UsageError } from './options';
import { findSources, type Source } from './sources';

/**
 * Hands every document that can be read to `handle`, one after the other. A failure with one is told and costs only
 * that one. Stops early when nobody reads the output any more, unless `isWriting` files.
 */
export async function eachDocument(
  paths: readonly string[],
  context: Context,
  handle: (document: SourceDocument, source: Source) => Promise<void>,
  { isWriting = false } = {},
): Promise<void> {
  const { io, messenger, progress } = context;
  for await (const source of findSources(paths, io, messenger)) {
    if (io.stdout.isClosed && !isWriting) break;
    try {
      const document = await readDocument(source, messenger);
      if (document) await handle(document, source);
    } catch (error) {
      if (error instanceof UsageError) throw error;
      await messenger.systemProblem(source.path, error);
    }
    await progress.tick();
  }
  await progress.end();
}
