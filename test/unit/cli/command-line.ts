import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { HeldInterrupts, Io, Output } from '../../../server/src/cli/io';
import { run } from '../../../server/src/cli/main';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly bytes: Buffer;
  readonly err: string;
}

export interface Surroundings {
  readonly stdin?: string | Uint8Array;
  readonly env?: Io['env'];
  readonly isTerminal?: boolean;
  readonly now?: () => number;
  /** The reader of standard output goes away after so many writes. */
  readonly closesAfter?: number;
  readonly serve?: Io['serve'];
  /** Ctrl-C is pressed while the file of this number is under way. */
  readonly interruptedAt?: number;
}

const TABLES = join(__dirname, '../../../server/src/convert/tables');

/** A folder with files of one test, and the command line run in it, in this process. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'pizhu-cli-'));

  async write(files: Readonly<Record<string, string | Uint8Array>>): Promise<this> {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(this.path, name)), { recursive: true });
      await writeFile(join(this.path, name), content);
    }
    return this;
  }

  text = (name: string): string => readFileSync(join(this.path, name), 'utf8');

  bytes = (name: string): Promise<Buffer> => readFile(join(this.path, name));

  json = (name: string): unknown => JSON.parse(this.text(name));

  remove(): void {
    rmSync(this.path, { recursive: true });
  }

  async run(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
    const { stdin = '', env = { LANG: 'en_US.UTF-8' }, isTerminal = false, closesAfter = Infinity } = surroundings;
    const out = new Memory(isTerminal, closesAfter);
    const err = new Memory(isTerminal, Infinity);
    const code = await run(args, {
      stdin: pieces(typeof stdin === 'string' ? Buffer.from(stdin) : stdin),
      stdout: out,
      stderr: err,
      cwd: this.path,
      env,
      now: surroundings.now ?? (() => 0),
      readTable: (name) => readFile(join(TABLES, name)),
      holdInterrupts: () => interruption(surroundings.interruptedAt ?? Infinity),
      serve: surroundings.serve ?? (() => Promise.reject(new Error('no server here'))),
    });
    return { code, out: out.bytes.toString(), bytes: out.bytes, err: err.bytes.toString() };
  }
}

/** Small pieces, so that lines and characters are cut by their borders. */
async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += 7) yield Promise.resolve(bytes.subarray(i, i + 7));
}

/** Before each file it is asked whether there was one. */
function interruption(at: number): HeldInterrupts {
  let asked = 0;
  return {
    get isAsked() {
      return asked++ >= at;
    },
    release: () => undefined,
  };
}

class Memory implements Output {
  private readonly chunks: Uint8Array[] = [];

  constructor(
    readonly isTerminal: boolean,
    private readonly closesAfter: number,
  ) {}

  get bytes(): Buffer {
    return Buffer.concat(this.chunks);
  }

  get isClosed(): boolean {
    return this.chunks.length >= this.closesAfter;
  }

  write(data: string | Uint8Array): Promise<void> {
    if (!this.isClosed) this.chunks.push(typeof data === 'string' ? Buffer.from(data) : data);
    return Promise.resolve();
  }
}
