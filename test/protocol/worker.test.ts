import { strict as assert } from 'node:assert';
import { createReadStream, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { AbstractMessageReader, AbstractMessageWriter, createMessageConnection } from 'vscode-languageserver/node';
import type { DataCallback, Disposable, Message, MessageConnection } from 'vscode-languageserver/node';
import type { ConvertResult } from '../../server/src/lsp/protocol';
import { DIST, FULL } from './client';
import { CLEAN } from './sample';

/** Makes of Node's worker as much of a browser's as a server needs. */
const AS_IN_A_BROWSER = `
const { parentPort, workerData } = require('node:worker_threads');
globalThis.self = globalThis;
self.addEventListener = () => undefined;
self.postMessage = (message) => parentPort.postMessage(message);
parentPort.on('message', (data) => self.onmessage({ data }));
const vm = require('node:vm');
for (const name of ['module', 'exports', 'require', 'process']) delete globalThis[name];
vm.runInThisContext(workerData);
`;

describe('server in a web worker', () => {
  let worker: Worker;
  let files: Server;
  let rpc: MessageConnection;

  before(async () => {
    files = createServer((request, response) => {
      createReadStream(join(DIST, 'tables', basename(request.url ?? '')))
        .on('error', () => response.writeHead(404).end())
        .pipe(response);
    });
    await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
    worker = new Worker(AS_IN_A_BROWSER, {
      eval: true,
      workerData: readFileSync(join(DIST, 'shared.js'), 'utf8'),
    });
    rpc = createMessageConnection(new WorkerReader(worker), new WorkerWriter(worker));
    rpc.onRequest((method) => (method === 'workspace/configuration' ? [{}] : null));
    rpc.listen();
    const tables = `http://127.0.0.1:${(files.address() as AddressInfo).port}/tables/`;
    await rpc.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: FULL,
      initializationOptions: { tables },
    });
    await rpc.sendNotification('initialized', {});
  });

  after(async () => {
    rpc.dispose();
    await worker.terminate();
    files.close();
  });

  it('reads a report, and fetches its tables from where it is told', async () => {
    const textDocument = { uri: 'vscode-vfs://report/a.txt', languageId: 'policy-report', version: 1, text: CLEAN };
    await rpc.sendNotification('textDocument/didOpen', { textDocument });
    const about = { textDocument: { uri: textDocument.uri } };
    const symbols = await rpc.sendRequest<unknown[]>('textDocument/documentSymbol', about);
    assert.equal(symbols.length, 3);
    const { edits } = await rpc.sendRequest<ConvertResult>('pizhu/convert', { ...about, to: 's2tw' });
    assert.ok(edits.some(({ newText }) => newText.includes('衛')));
  });

  it('reads a project file', async () => {
    const uri = 'vscode-vfs://report/.pizhu.yaml';
    const textDocument = { uri, languageId: 'yaml', version: 1, text: 'colour: red\n' };
    await rpc.sendNotification('textDocument/didOpen', { textDocument });
    const { items } = await rpc.sendRequest<{ items: { message: string }[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    assert.equal(items.length, 1);
    assert.match(items[0]!.message, /colour/);
  });
});

class WorkerReader extends AbstractMessageReader {
  constructor(private readonly worker: Worker) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    this.worker.on('message', (message: Message) => callback(message));
    return { dispose: () => void this.worker.removeAllListeners('message') };
  }
}

class WorkerWriter extends AbstractMessageWriter {
  constructor(private readonly worker: Worker) {
    super();
  }

  write(message: Message): Promise<void> {
    this.worker.postMessage(message);
    return Promise.resolve();
  }

  end(): void {
    // The worker ends when its owner does.
  }
}
