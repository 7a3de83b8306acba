import { strict as assert } from 'node:assert';
import {
  CancellationTokenSource,
  ProgressType,
  type PublishDiagnosticsParams,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import type { CheckedDocument, DocumentsCheckedParams } from '../../server/src/lsp/protocol';
import { endServers, FULL, type Client } from './client';
import { nameOf, openFolder, removeFolders, type Folder } from './folder';
import { CLEAN, MIRROR, REPORT } from './sample';

afterEach(endServers);
afterEach(removeFolders);

const FILES = {
  'a.txt': REPORT,
  'b.md': CLEAN,
  'deep/c.txt': MIRROR,
  'notes.txt': 'Plain English prose, and no more.\n',
};
const OURS = { initializationOptions: { folderReport: true } };

const check = (client: Client, params: object = {}): Promise<CheckedDocument[]> =>
  client.rpc.sendRequest('pizhu/checkFolder', params);

/** What the server next sends for a file. */
const published = async ({ client, uriOf }: Folder, path: string): Promise<PublishDiagnosticsParams['diagnostics']> => {
  const isIt = ({ uri }: PublishDiagnosticsParams): boolean => uri === uriOf(path);
  return (await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics', isIt)).diagnostics;
};

const byName = <T extends { uri: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (nameOf(a.uri) < nameOf(b.uri) ? -1 : 1));

describe('checking a folder', () => {
  it('sums up every report, and leaves out what is none', async () => {
    const { client } = await openFolder(FILES, OURS);
    const [a, b, c, ...others] = byName(await check(client));
    assert.deepEqual(others, []);
    assert.equal(a?.title, '清河县2024年卫生健康工作报告');
    assert.equal(a.script, 'simplified');
    assert.equal(a.completeness.complete, false);
    assert.equal(a.completeness.missingSections, 1);
    const masked = a.rules.find(({ rule }) => rule === 'masked-figure');
    assert.deepEqual(masked, { rule: 'masked-figure', severity: 'warning', findings: 3, places: 3 });
    assert.equal(
      a.severities.warning,
      a.rules.filter(({ severity }) => severity === 'warning').reduce((sum, { findings }) => sum + findings, 0),
    );
    assert.deepEqual(b?.rules, []);
    assert.equal(b.completeness.complete, true);
    assert.equal(c?.script, 'traditional');
    const glosses = c.rules.find(({ rule }) => rule === 'pinyin-gloss');
    assert.deepEqual([glosses?.findings, glosses?.places], [1, 5]);
    await client.stop();
  });

  it('keeps to the folder it is asked about', async () => {
    const { client, uriOf } = await openFolder(FILES, OURS);
    assert.deepEqual(
      (await check(client, { folder: uriOf('deep') })).map(({ uri }) => uri),
      [uriOf('deep/c.txt')],
    );
    await client.stop();
  });

  it('sends the findings of files that are not open, and of no others', async () => {
    const folder = await openFolder(FILES, OURS);
    const open = await folder.client.open(REPORT, { uri: folder.uriOf('a.txt') });
    await check(folder.client);
    const [gloss, ...others] = await published(folder, 'deep/c.txt');
    assert.equal(gloss?.code, 'pinyin-gloss');
    assert.deepEqual(others, [], 'the other places of a gathered finding are for an open editor');
    assert.deepEqual(folder.client.unread('textDocument/publishDiagnostics'), []);
    assert.ok((await open.pull()).items.length > 0);
    await folder.client.stop();
  });

  it('takes them back when the file is opened, and sends them again when it is closed', async () => {
    const folder = await openFolder(FILES, OURS);
    await check(folder.client);
    assert.equal((await published(folder, 'deep/c.txt')).length, 1);
    const document = await folder.client.open(MIRROR, { uri: folder.uriOf('deep/c.txt') });
    assert.deepEqual(await published(folder, 'deep/c.txt'), []);
    await document.close();
    assert.equal((await published(folder, 'deep/c.txt')).length, 1);
    await folder.client.stop();
  });

  it('follows the disk and the settings, and tells of it', async () => {
    let levels: object = {};
    const folder = await openFolder(FILES, { ...OURS, settings: () => ({ levels }) });
    const told = (): Promise<DocumentsCheckedParams> => folder.client.next('pizhu/documentsChecked');
    await check(folder.client);
    await published(folder, 'a.txt');
    await published(folder, 'deep/c.txt');
    await folder.write('a.txt', CLEAN);
    assert.deepEqual(await published(folder, 'a.txt'), []);
    assert.deepEqual(
      (await told()).documents.map(({ title }) => title),
      ['清河县2023年卫生健康工作总结'],
    );
    await folder.write('new.txt', REPORT);
    assert.ok((await published(folder, 'new.txt')).length > 3);
    await told();
    await folder.remove('new.txt');
    assert.deepEqual(await published(folder, 'new.txt'), []);
    assert.deepEqual((await told()).removed, [folder.uriOf('new.txt')]);
    levels = { 'pinyin-gloss': 'off' };
    await folder.client.rpc.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await published(folder, 'deep/c.txt'), []);
    await folder.client.stop();
  });

  it('is cleared when somebody asks, and forgotten', async () => {
    const folder = await openFolder(FILES, OURS);
    await check(folder.client);
    assert.ok((await published(folder, 'a.txt')).length > 3);
    assert.equal((await published(folder, 'deep/c.txt')).length, 1);
    await folder.client.rpc.sendRequest('pizhu/clearFolder', { folder: folder.uriOf('deep') });
    assert.deepEqual(await published(folder, 'deep/c.txt'), []);
    await folder.client.rpc.sendRequest('pizhu/clearFolder', {});
    assert.deepEqual(await published(folder, 'a.txt'), []);
    await folder.write('deep/c.txt', REPORT);
    await check(folder.client, { folder: folder.uriOf('none') });
    assert.deepEqual(folder.client.unread('pizhu/documentsChecked'), []);
    await folder.client.stop();
  });

  it('comes in parts with its progress where the client wants it so', async () => {
    const many = Object.fromEntries(Array.from({ length: 45 }, (_, i) => [`${i}.txt`, CLEAN]));
    const { client } = await openFolder(many, OURS);
    const parts: CheckedDocument[][] = [];
    const steps: (WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd)[] = [];
    client.rpc.onProgress(new ProgressType<CheckedDocument[]>(), 'parts', (part) => void parts.push(part));
    client.rpc.onProgress(new ProgressType<(typeof steps)[number]>(), 'work', (step) => void steps.push(step));
    const left = await check(client, { partialResultToken: 'parts', workDoneToken: 'work' });
    assert.deepEqual(left, []);
    assert.deepEqual(
      parts.map(({ length }) => length),
      [20, 20, 5],
    );
    assert.equal(new Set(parts.flat().map(({ uri }) => uri)).size, 45);
    assert.deepEqual([steps[0]?.kind, steps.at(-1)?.kind], ['begin', 'end']);
    assert.equal((steps.at(-2) as WorkDoneProgressReport).message, '45/45');
    await client.stop();
  });

  it('stops when it is cancelled, and keeps what it has', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${100 + i}.txt`, REPORT]));
    const folder = await openFolder(many, OURS);
    const source = new CancellationTokenSource();
    const first = new Promise<void>((resolve) =>
      folder.client.rpc.onProgress(new ProgressType<CheckedDocument[]>(), 'parts', () => resolve()),
    );
    const checking = folder.client.rpc.sendRequest('pizhu/checkFolder', { partialResultToken: 'parts' }, source.token);
    await first;
    source.cancel();
    await assert.rejects(checking, { code: -32800 });
    const sent = folder.client.unread('textDocument/publishDiagnostics').length;
    assert.ok(sent >= 20 && sent < 300, `${sent} files`);
    assert.deepEqual(
      folder.client.log.filter(({ type }) => type === 1),
      [],
    );
    await folder.client.stop();
  });
});

describe('workspace diagnostics', () => {
  const pull = (
    client: Client,
    previousResultIds: object[] = [],
    more: object = {},
  ): Promise<WorkspaceDiagnosticReport> =>
    client.rpc.sendRequest('workspace/diagnostic', { previousResultIds, ...more });

  it('are offered to clients that have no command of their own for them', async () => {
    const offered = async (initializationOptions: object): Promise<unknown> => {
      const { client } = await openFolder({}, { initializationOptions });
      await client.stop();
      return (client.hello.capabilities.diagnosticProvider as { workspaceDiagnostics: boolean }).workspaceDiagnostics;
    };
    assert.deepEqual([await offered({}), await offered({ folderReport: true })], [true, false]);
  });

  it('are those of every report, and those of an open one as it stands in the editor', async () => {
    const folder = await openFolder(FILES);
    const document = await folder.client.open(CLEAN, { uri: folder.uriOf('a.txt') });
    const [a, b, c, ...others] = byName((await pull(folder.client)).items) as (WorkspaceDocumentDiagnosticReport & {
      items: unknown[];
    })[];
    assert.deepEqual(others, []);
    assert.deepEqual([a?.version, a?.items.length], [document.version, 0]);
    assert.deepEqual([b?.version, b?.items.length], [null, 0]);
    assert.deepEqual([c?.version, c?.items.length], [null, 5]);
    await folder.client.stop();
  });

  it('are not sent again while nothing has changed, and emptied for what is gone', async () => {
    const folder = await openFolder(FILES);
    const first = (await pull(folder.client)).items;
    const known = first.map(({ uri, resultId }) => ({ uri, value: resultId! }));
    const again = await pull(folder.client, known);
    assert.deepEqual([...new Set(again.items.map(({ kind }) => kind))], ['unchanged']);
    await folder.write('b.md', REPORT);
    await folder.remove('a.txt');
    const [a, b, c] = byName((await pull(folder.client, known)).items);
    assert.deepEqual(a, { kind: 'full', uri: folder.uriOf('a.txt'), version: null, items: [] });
    assert.ok(b?.kind === 'full' && b.items.length > 3);
    assert.equal(c?.kind, 'unchanged');
    await folder.client.stop();
  });

  it('come in parts, with progress, and can be cancelled', async () => {
    const many = Object.fromEntries(Array.from({ length: 45 }, (_, i) => [`${i}.txt`, CLEAN]));
    const { client } = await openFolder(many);
    const parts: number[] = [];
    const kinds: string[] = [];
    const inParts = new ProgressType<WorkspaceDiagnosticReport>();
    client.rpc.onProgress(inParts, 'parts', ({ items }) => void parts.push(items.length));
    client.rpc.onProgress(new ProgressType<{ kind: string }>(), 'work', ({ kind }) => void kinds.push(kind));
    const { items } = await pull(client, [], { partialResultToken: 'parts', workDoneToken: 'work' });
    assert.deepEqual([items, parts], [[], [20, 20, 5]]);
    assert.deepEqual([kinds[0], kinds.at(-1)], ['begin', 'end']);
    const source = new CancellationTokenSource();
    const pulling = client.rpc.sendRequest('workspace/diagnostic', { previousResultIds: [] }, source.token);
    source.cancel();
    await assert.rejects(pulling, { code: -32800 });
    await client.stop();
  });

  it('are the same for a client that is sent diagnostics of open documents', async () => {
    const { diagnostic: _, ...textDocument } = FULL.textDocument!;
    const folder = await openFolder(FILES, { capabilities: { ...FULL, textDocument } });
    await check(folder.client, { folder: folder.uriOf('deep') });
    assert.equal((await published(folder, 'deep/c.txt')).length, 1);
    await folder.client.stop();
  });
});
