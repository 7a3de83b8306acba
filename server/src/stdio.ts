import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { ReadTable } from './convert/tables';
import { startServer } from './lsp/server';
import { nodeRuntime } from './runtime-node';

/** Serves an editor on standard input and output until it says `exit`, which ends the process. */
export function startStdioServer(readTable: ReadTable): void {
  startServer(
    (options) => createConnection(ProposedFeatures.all, process.stdin, process.stdout, options),
    nodeRuntime(readTable),
  );
}
