import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

// The least a language server can be: what ours takes longer to start than this is our own doing.
const connection = createConnection(ProposedFeatures.all);
connection.onInitialize(() => ({ capabilities: {} }));
connection.listen();
