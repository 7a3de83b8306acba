import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import type { Runtime } from './lsp/runtime';
import { startServer } from './lsp/server';

declare const self: DedicatedWorkerGlobalScope;

const runtime: Runtime = {
  async readTable(name, { tables }) {
    // A worker may have been started from a blob, so its own address does not tell where the extension lies.
    if (tables === undefined) throw new Error('initializationOptions.tables does not say where the tables are');
    const response = await fetch(new URL(name, tables));
    if (!response.ok) throw new Error(`${response.url}: ${response.status} ${response.statusText}`);
    return new Uint8Array(await response.arrayBuffer());
  },
  // A message to oneself goes behind those that wait, and unlike a timer it is not slowed down.
  pause: () =>
    new Promise((resume) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resume();
      };
      port2.postMessage(undefined);
    }),
};

startServer(
  (options) =>
    createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self), options),
  runtime,
);
