import type { HeldInterrupts, Io, Output } from './io';

/** The process's own streams and surroundings. */
export function nodeIo(readTable: Io['readTable'], serve: Io['serve']): Io {
  return {
    stdin: process.stdin,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    cwd: process.cwd(),
    env: process.env,
    now: () => performance.now(),
    readTable,
    holdInterrupts,
    serve,
  };
}

function holdInterrupts(): HeldInterrupts {
  let isAsked = false;
  const note = (): void => void (isAsked = true);
  process.once('SIGINT', note);
  return {
    get isAsked() {
      return isAsked;
    },
    release: () => void process.off('SIGINT', note),
  };
}

function output(stream: NodeJS.WriteStream): Output {
  let isClosed = false;
  let failure: Error | undefined;
  let goOn: (() => void) | undefined;
  stream.on('drain', () => goOn?.());
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe may leave when it has seen enough. Anything else (a full disk) is a failure.
    if (error.code === 'EPIPE') isClosed = true;
    else failure = error;
    goOn?.();
  });
  return {
    get isClosed() {
      return isClosed;
    },
    isTerminal: stream.isTTY,
    write: async (data) => {
      if (!isClosed && !failure && !stream.write(data)) await new Promise<void>((resolve) => (goOn = resolve));
      if (failure) throw failure;
    },
  };
}
