import type { Context } from './command';
import { readDocument, type SourceDocument } from './documents';
import { Interruption } from './interruption';
import { UsageError } from './options';
import { findSources, type Source } from './sources';

/**
 * Hands every document that can be read to `handle`, one after the other. A failure with one is told and costs only
 * that one. Stops early when nobody reads the output any more; one that `isWriting` files goes on then, and stops at
 * Ctrl-C between two files.
 */
export async function eachDocument(
  paths: readonly string[],
  context: Context,
  handle: (document: SourceDocument, source: Source) => Promise<void>,
  { isWriting = false } = {},
): Promise<void> {
  const { io, messenger, progress } = context;
  const interruption = isWriting ? new Interruption(io, messenger) : undefined;
  for await (const source of findSources(paths, io, messenger)) {
    if (interruption ? interruption.isAsked : io.stdout.isClosed) break;
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
  await interruption?.end();
}
