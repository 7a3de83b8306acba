import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/server';
import { nodeRuntime, readBundledTable } from './runtime-node';

// The way to talk is named on the command line: VS Code says --node-ipc, others --stdio, --socket or --pipe.
startServer((options) => createConnection(ProposedFeatures.all, options), nodeRuntime(readBundledTable));
