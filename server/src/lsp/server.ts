import type { Connection, ConnectionOptions } from 'vscode-languageserver';
import { initializeResult } from './capabilities';
import { readClient } from './client';
import { createGate } from './gate';
import { inBackground, settle } from './guard';
import type { Runtime } from './runtime';

/**
 * Starts a server on a connection, in whatever place `runtime` speaks for. Rules and tables of words take a while to
 * load, so the client first gets its answer to `initialize`; what it sends next waits until they are there.
 */
export function startServer(connect: (options: ConnectionOptions) => Connection, runtime: Runtime): void {
  const gate = createGate();
  const connection = connect({ messageStrategy: gate });
  connection.onInitialize((params) => {
    const client = readClient(params, runtime.locale);
    const load = async (): Promise<void> => {
      // The answer is on its way after two rounds.
      await settle(runtime);
      const { serve } = await import('./serve');
      serve(connection, runtime, client);
    };
    inBackground(connection, 'start', load().finally(gate.open));
    return initializeResult(client);
  });
  connection.listen();
}
