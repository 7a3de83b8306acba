#!/usr/bin/env node
import { run } from './cli/main';
import { nodeIo } from './cli/node-io';
import { readBundledTable } from './runtime-node';

// The server is loaded only when it is asked for, so that `check` starts without it.
const serve = async (): Promise<void> => (await import('./stdio')).startStdioServer(readBundledTable);

// The process ends by itself when all output is out; ending it here would cut a pipe short.
void run(process.argv.slice(2), nodeIo(readBundledTable, serve)).then((code) => {
  process.exitCode = code;
});
