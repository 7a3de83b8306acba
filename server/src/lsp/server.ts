import type { Connection } from 'vscode-languageserver';
import { initializeResult } from './capabilities';
import { readClient } from './client';
import { inBackground, settle } from './guard';
import type { Runtime } from './runtime';

/**
 * Starts a server on a connection, in whatever place `runtime` speaks for. Rules and tables of words take a while to
 * load, so the client first gets its answer; they are there before its next message is looked at.
 */
export function startServer(connection: Connection, runtime: Runtime): void {
  connection.onInitialize((params) => {
    const client = readClient(params, runtime.locale);
    const load = async (): Promise<void> => {
      await settle(runtime);
      (await import('./serve')).serve(connection, runtime, client);
    };
    inBackground(connection, 'start', load());
    return initializeResult(client);
  });
  connection.listen();
}
