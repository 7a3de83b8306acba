import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { hasDocumentName } from '../service/detect';
import type { Io } from './io';
import type { Messenger } from './messenger';
import { isPattern, matches, walk, type Surroundings } from './walk';
import { words } from './words';

/** Where the bytes of one document come from. */
export interface Source {
  /** As the user named it, or as it was found from there; `-` is standard input. */
  readonly path: string;
  /** False for one that a pattern or a folder led to. */
  readonly isNamed: boolean;
  read(): Promise<Uint8Array>;
  /** The same bytes in pieces, for what need not be held whole. */
  stream(): AsyncIterable<Uint8Array>;
}

export const STDIN = '-';

/**
 * The documents that the arguments name, each once, in the order of the arguments and of names below a folder. Folders
 * are walked as the consumer goes on, so a large one costs no memory. What cannot be read is told to `messenger`.
 */
export async function* findSources(paths: readonly string[], io: Io, messenger: Messenger): AsyncGenerator<Source> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const source of fromArgument(path, io, messenger)) {
      const place = source.path === STDIN ? STDIN : resolve(io.cwd, source.path);
      if (seen.has(place)) continue;
      seen.add(place);
      yield source;
    }
  }
}

async function* fromArgument(path: string, io: Io, messenger: Messenger): AsyncGenerator<Source> {
  if (path === STDIN) {
    yield { path, isNamed: true, read: () => readAll(io.stdin), stream: () => io.stdin };
    return;
  }
  try {
    const found = await stat(resolve(io.cwd, path));
    if (found.isDirectory()) yield* fromFolder(path, io, messenger);
    else if (found.isFile() || found.isFIFO()) yield file(path, true, io);
    else await messenger.problem(path, words.notAFile);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (isMissing && isPattern(path)) yield* fromPattern(path, io, messenger);
    else await messenger.systemProblem(path, error);
  }
}

async function* fromFolder(folder: string, io: Io, messenger: Messenger): AsyncGenerator<Source> {
  for await (const path of walk(folder, surroundings(io, messenger))) {
    if (hasDocumentName(path)) yield file(path, false, io);
  }
}

async function* fromPattern(pattern: string, io: Io, messenger: Messenger): AsyncGenerator<Source> {
  let count = 0;
  for await (const path of matches(pattern, surroundings(io, messenger))) {
    count++;
    yield file(path, false, io);
  }
  if (count === 0) await messenger.problem(pattern, words.noMatch);
}

const surroundings = ({ cwd }: Io, messenger: Messenger): Surroundings => ({
  cwd,
  onProblem: (folder, error) => messenger.systemProblem(folder, error),
});

const file = (path: string, isNamed: boolean, io: Io): Source => ({
  path,
  isNamed,
  read: () => readFile(resolve(io.cwd, path)),
  stream: () => createReadStream(resolve(io.cwd, path)),
});

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
