import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
} from 'vscode-languageserver';
import type { Runtime } from './runtime';

export type Answer<R> = R | ResponseError<never>;

export interface Guarded<P, R> {
  readonly name: string;
  /** What a failing request is answered with. Without it the client is told, which may tell the user. */
  readonly empty?: R;
  readonly run: (params: P, token: CancellationToken) => Answer<R> | Promise<Answer<R>>;
}

/**
 * Wraps every handler. A cancelled request is answered as cancelled; a failing one is logged with its stack and
 * answered empty, so that one broken feature does not silence the others.
 */
export const createGuard =
  (connection: Connection, runtime: Runtime) =>
  <P, R>({ name, empty, run }: Guarded<P, R>) =>
  async (params: P, token: CancellationToken): Promise<Answer<R>> => {
    const isCancelled = (): boolean => token.isCancellationRequested;
    try {
      await settle(runtime);
      if (isCancelled()) return cancelled();
      const result = await run(params, token);
      return isCancelled() ? cancelled() : result;
    } catch (error) {
      if (isCancelled()) return cancelled();
      logFailure(connection, name, error);
      return empty ?? new ResponseError(ErrorCodes.InternalError, messageOf(error));
    }
  };

/** Runs what nobody waits for, so that its failure is logged instead of ending the process. */
export function inBackground(connection: Connection, name: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => logFailure(connection, name, error));
}

export function logFailure(connection: Connection, name: string, error: unknown): void {
  connection.console.error(`${name}: ${(error instanceof Error && error.stack) || messageOf(error)}`);
}

/**
 * Lets a change or a cancellation that is already on the wire be seen first. The connection hands out one message a
 * turn, and the next one only after the first pause: hence two.
 */
export async function settle(runtime: Runtime): Promise<void> {
  await runtime.pause();
  await runtime.pause();
}

const cancelled = (): ResponseError<never> => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
