import { strict as assert } from 'node:assert';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
  type DocumentSymbol,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** Where the build is; a run against another build names it in PIZHU_DIST. */
export const DIST = process.env['PIZHU_DIST'] ?? join(__dirname, '../../dist');

/** A client that can all that VS Code can. */
export const FULL: ClientCapabilities = {
  general: { positionEncodings: ['utf-8', 'utf-16'] },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'rename', 'delete'],
      changeAnnotationSupport: { groupsOnLabel: true },
      snippetEditSupport: true,
    },
  },
  window: { workDoneProgress: true },
  textDocument: {
    completion: { dynamicRegistration: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    diagnostic: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'refactor', 'source'] } } },
  },
};

/** A client that can next to nothing: diagnostics are sent to it, settings too. */
export const PLAIN: ClientCapabilities = {};

/** Ours say what they say in plain text. */
export type PlainDiagnostic = Diagnostic & { readonly message: string };

export interface Options {
  readonly capabilities?: ClientCapabilities;
  /** What the client answers, at once or later, when it is asked for the settings of a document. */
  readonly settings?: (uri: string) => unknown;
  readonly locale?: string;
  readonly transport?: 'stdio' | 'ipc';
  /** Another build than the project's. */
  readonly dist?: string;
  readonly initializationOptions?: object;
  /** The workspace's folders, as URIs. */
  readonly folders?: readonly string[];
  /** It says `initialized` without waiting for an answer, which reaches a busy server like one that was quick. */
  readonly isHasty?: boolean;
  /** What the client answers to other requests of the server, by their methods. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
}

/** Speaks to the built server as an editor does. It waits on answers, never on clocks. */
export interface Client {
  readonly rpc: MessageConnection;
  readonly hello: InitializeResult;
  /** The server's process. */
  readonly pid: number;
  /** What the server logged, oldest first. */
  readonly log: readonly { readonly type: number; readonly message: string }[];
  /** Resolves with the parameters of the next call of a method from the server that fits. */
  next<P>(method: string, fits?: (params: P) => boolean): Promise<P>;
  /** The calls of a method that nobody has waited for. */
  unread(method: string): unknown[];
  open(text: string, options?: { uri?: string; languageId?: string }): Promise<OpenDocument>;
  /** Says goodbye; resolves with the exit code. */
  stop(): Promise<number | null>;
}

const running = new Set<ChildProcess>();

/** Ends the servers of tests that failed before they could. */
export function endServers(): void {
  for (const server of running) server.kill();
}

export async function startClient(options: Options = {}): Promise<Client> {
  const { capabilities = FULL, settings = () => ({}), locale = 'zh-CN', transport = 'stdio', dist = DIST } = options;
  const { folders = [], initializationOptions, answers = {}, isHasty = false } = options;
  const workspaceFolders = folders.map((uri) => ({ uri, name: uri.slice(uri.lastIndexOf('/') + 1) }));
  const script = join(dist, 'server.js');
  if (!existsSync(script)) throw new Error(`${script} is not there: run "npm run build" first`);
  const isIpc = transport === 'ipc';
  const server = spawn(process.execPath, [script, isIpc ? '--node-ipc' : '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit', ...(isIpc ? (['ipc'] as const) : [])],
  });
  running.add(server);
  const gone = new Promise<number | null>((resolve) => server.once('exit', resolve));
  const rpc = isIpc
    ? createMessageConnection(new IPCMessageReader(server), new IPCMessageWriter(server))
    : createMessageConnection(new StreamMessageReader(server.stdout!), new StreamMessageWriter(server.stdin!));

  // A server that dies answers nothing more: whoever waits is told.
  void gone.then(() => {
    running.delete(server);
    rpc.dispose();
  });
  const calls = new Calls();
  const log: { type: number; message: string }[] = [];
  rpc.onRequest((method, params) => {
    calls.add(method, params);
    const answer = answers[method];
    if (answer) return answer(params as never);
    if (method === 'workspace/workspaceFolders') return workspaceFolders;
    if (method !== 'workspace/configuration') return null;
    const { items } = params as unknown as { items: { scopeUri: string; section: string }[] };
    return Promise.all(items.map((item) => settings(item.scopeUri)));
  });
  rpc.onNotification((method, params) => {
    if (method === 'window/logMessage') log.push(params as unknown as (typeof log)[number]);
    calls.add(method, params);
  });
  rpc.listen();

  const greeted = rpc.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    locale,
    ...(folders.length > 0 && { workspaceFolders }),
    ...(initializationOptions && { initializationOptions }),
  });
  if (!isHasty) await greeted;
  await rpc.sendNotification('initialized', {});
  const hello = await greeted;
  return {
    rpc,
    hello,
    pid: server.pid!,
    log,
    next: (method, fits) => calls.next(method, fits),
    unread: (method) => calls.left(method),
    open: (text, given) => openDocument(rpc, calls, text, given),
    async stop() {
      await rpc.sendRequest('shutdown');
      await rpc.sendNotification('exit');
      return gone;
    },
  };
}

/** Calls from the server, kept until somebody waits for them. */
class Calls {
  private readonly unread: { method: string; params: unknown }[] = [];
  private readonly waiting: { fits: (method: string, params: unknown) => boolean; take: (params: unknown) => void }[] =
    [];

  add(method: string, params: unknown): void {
    const i = this.waiting.findIndex((one) => one.fits(method, params));
    if (i >= 0) this.waiting.splice(i, 1)[0]!.take(params);
    else this.unread.push({ method, params });
  }

  left(wanted: string): unknown[] {
    return this.unread.filter(({ method }) => method === wanted).map(({ params }) => params);
  }

  next<P>(wanted: string, fitsToo: (params: P) => boolean = () => true): Promise<P> {
    const fits = (method: string, params: unknown): boolean => method === wanted && fitsToo(params as P);
    const i = this.unread.findIndex(({ method, params }) => fits(method, params));
    if (i >= 0) return Promise.resolve(this.unread.splice(i, 1)[0]!.params as P);
    return new Promise((resolve) => this.waiting.push({ fits, take: (params) => resolve(params as P) }));
  }
}

let opened = 0;

async function openDocument(
  rpc: MessageConnection,
  calls: Calls,
  text: string,
  { uri = `file:///reports/${++opened}.txt`, languageId = 'policy-report' }: { uri?: string; languageId?: string } = {},
): Promise<OpenDocument> {
  const document = new OpenDocument(rpc, calls, TextDocument.create(uri, languageId, 1, text));
  await rpc.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  return document;
}

/** A document in the client's hands: what it asks about it, and what it does to it. */
export class OpenDocument {
  constructor(
    private readonly rpc: MessageConnection,
    private readonly calls: Calls,
    private readonly document: TextDocument,
  ) {}

  get uri(): string {
    return this.document.uri;
  }

  get version(): number {
    return this.document.version;
  }

  get text(): string {
    return this.document.getText();
  }

  /** The range of a passage that stands in the text; `nth` counts from 0. */
  find(passage: string, nth = 0): Range {
    let start = -1;
    for (let i = 0; i <= nth; i++) start = this.text.indexOf(passage, start + 1);
    assert.ok(start >= 0, `${JSON.stringify(passage)} is not in the text`);
    return { start: this.document.positionAt(start), end: this.document.positionAt(start + passage.length) };
  }

  textAt({ start, end }: Range): string {
    // Not by TextDocument.getText(range): it never gives a position inside a line's end.
    return this.document.getText({ start, end });
  }

  /** Replaces a passage as typing does. */
  async replace(passage: string, by: string): Promise<void> {
    await this.change([{ range: this.find(passage), text: by }]);
  }

  async change(contentChanges: { range: Range; text: string }[]): Promise<void> {
    const version = this.document.version + 1;
    TextDocument.update(this.document, contentChanges, version);
    await this.rpc.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri, version },
      contentChanges,
    });
  }

  close(): Promise<void> {
    return this.rpc.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri } });
  }

  ask<R>(method: string, params: object = {}): Promise<R> {
    return this.rpc.sendRequest<R>(method, { textDocument: { uri: this.uri }, ...params });
  }

  pull(previousResultId?: string): Promise<{ kind: string; resultId: string; items: PlainDiagnostic[] }> {
    return this.ask('textDocument/diagnostic', { previousResultId });
  }

  /** The diagnostics that the server sends for the version as it is now. */
  async published(): Promise<PlainDiagnostic[]> {
    const isOurs = ({ uri, version }: PublishDiagnosticsParams): boolean =>
      uri === this.uri && version === this.version;
    const { diagnostics } = await this.calls.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics', isOurs);
    return diagnostics as PlainDiagnostic[];
  }

  symbols(): Promise<DocumentSymbol[]> {
    return this.ask('textDocument/documentSymbol');
  }

  actions(range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    return this.ask('textDocument/codeAction', { range, context: { diagnostics: [], ...context } });
  }

  /** The text after an edit; the document itself stays. */
  edited(edit: WorkspaceEdit | undefined): string {
    return TextDocument.applyEdits(this.document, editsOf(edit, this.uri, this.version));
  }
}

/** The edits of one document, in whatever form; those that hold a version must hold this one. */
function editsOf(edit: WorkspaceEdit | undefined, uri: string, version: number): TextEdit[] {
  assert.ok(edit, 'the action carries its edit');
  if (edit.changes) return edit.changes[uri] ?? [];
  return (edit.documentChanges ?? []).flatMap((change) => {
    assert.ok('textDocument' in change);
    assert.deepEqual(change.textDocument, { uri, version });
    return change.edits.map((one) => ({
      range: one.range,
      newText: 'snippet' in one ? withoutTabStops(one.snippet.value) : one.newText,
    }));
  });
}

const withoutTabStops = (snippet: string): string =>
  snippet.replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, (_, text: string) => text.replace(/\\(.)/g, '$1'));
