import type { Localized } from '../text/localized';
import type { Context } from './command';
import { readRecordLine, type BadLine, type RecordLine } from './record-line';
import { findSources, STDIN } from './sources';
import { words } from './words';

/**
 * Reads JSON Lines and writes a line for every line, in order. A line that has no text in `field` is told and passed on
 * as it is: in a pipeline a record must not vanish.
 */
export async function mapRecords(
  paths: readonly string[],
  field: string,
  { io, messenger, progress }: Context,
  map: (record: RecordLine, where: string, path: string) => Promise<string>,
): Promise<void> {
  for await (const source of findSources(paths.length > 0 ? paths : [STDIN], io, messenger)) {
    let number = 0;
    try {
      for await (const bytes of splitLines(source.stream())) {
        if (io.stdout.isClosed) return;
        number++;
        const line = readLine(bytes, field);
        if (typeof line !== 'string' && line !== undefined) {
          await io.stdout.write(`${await map(line, `${source.path}:${number}`, source.path)}\n`);
        } else {
          if (line)
            await messenger.problem(source.path, words.badLine, {
              line: number,
              cause: messenger.in(CAUSES[line], { field }),
            });
          await io.stdout.write(Buffer.concat([bytes, NEWLINE]));
        }
        await progress.tick();
      }
    } catch (error) {
      await messenger.systemProblem(source.path, error);
    }
  }
  await progress.end();
}

const NEWLINE = Uint8Array.of(0x0a);

const CAUSES: Readonly<Record<BadLine, Localized>> = { 'not-json': words.notJson, 'no-field': words.noField };

/** Undefined for an empty line, which is nobody's fault. */
function readLine(bytes: Uint8Array, field: string): RecordLine | BadLine | undefined {
  try {
    // A byte order mark at the start of a file is dropped by the decoder.
    const line = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return line.trim() === '' ? undefined : readRecordLine(line, field);
  } catch (error) {
    if (error instanceof TypeError) return 'not-json';
    throw error;
  }
}

/** The lines of a byte stream without their `\n`; each is decoded by itself, so that one bad byte costs one line. */
async function* splitLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      yield Buffer.concat([...pieces, chunk.subarray(start, end)]);
      pieces = [];
      start = end + 1;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  }
  if (pieces.length > 0) yield Buffer.concat(pieces);
}
