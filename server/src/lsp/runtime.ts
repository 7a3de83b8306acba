import type { InitializationOptions } from './protocol';

/** What the server needs of the place it runs in; Node and the browser each give their own. */
export interface Runtime {
  /**
   * Reads one conversion table. `options` is what the client said at `initialize`.
   * @throws when there is no such table or it cannot be read.
   */
  readTable(name: string, options: InitializationOptions): Promise<Uint8Array>;
  /** Lets input that is already waiting be read. */
  pause(): Promise<void>;
}
