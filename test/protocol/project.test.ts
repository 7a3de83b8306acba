import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type {
  CodeAction,
  CompletionItem,
  Hover,
  MarkupContent,
  RegistrationParams,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { endServers, PLAIN, startClient, type Client, type OpenDocument, type Options } from './client';
import { REPORT } from './sample';

/** A workspace folder on disk with files in it. */
class Workspace {
  readonly path = mkdtempSync(join(tmpdir(), 'pizhu-project-'));

  uri = (name: string): string => pathToFileURL(join(this.path, name)).href;

  write(name: string, text: string): string {
    mkdirSync(dirname(join(this.path, name)), { recursive: true });
    writeFileSync(join(this.path, name), text);
    return this.uri(name);
  }

  start = (options: Options = {}): Promise<Client> =>
    startClient({ folders: [pathToFileURL(this.path).href], ...options });
}

let workspace: Workspace;

beforeEach(() => {
  workspace = new Workspace();
});
afterEach(() => {
  endServers();
  rmSync(workspace.path, { recursive: true });
});

const PROJECT = '.pizhu.yaml';

const openReport = (client: Client, name = 'a.txt', text = REPORT): Promise<OpenDocument> =>
  client.open(text, { uri: workspace.uri(name) });

const openProject = (client: Client, text: string, name = PROJECT): Promise<OpenDocument> =>
  client.open(text, { uri: workspace.uri(name), languageId: 'yaml' });

const found = async (document: OpenDocument, rule: string): Promise<string[]> =>
  (await document.pull()).items.filter(({ code }) => code === rule).map(({ range }) => document.textAt(range));

const titled = (actions: readonly CodeAction[], title: RegExp): CodeAction => {
  const action = actions.find((one) => title.test(one.title));
  assert.ok(action, `${title} among ${actions.map((one) => one.title).join(' | ')}`);
  return action;
};

/** Makes an edit of files on disk, as an editor does. */
function applyToDisk(edit: WorkspaceEdit | undefined): void {
  for (const change of edit?.documentChanges ?? []) {
    if (!('textDocument' in change)) {
      assert.equal(change.kind, 'create');
      writeFileSync(fileURLToPath((change as { uri: string }).uri), '', { flag: 'a' });
      continue;
    }
    const { textDocument, edits } = change;
    const path = fileURLToPath(textDocument.uri);
    const document = TextDocument.create(textDocument.uri, 'yaml', 1, readFileSync(path, 'utf8'));
    writeFileSync(path, TextDocument.applyEdits(document, edits as never));
  }
}

const changedOnDisk = async (client: Client, uri: string): Promise<void> => {
  await client.rpc.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  await client.next('workspace/diagnostic/refresh');
};

describe('a project file', () => {
  it('holds also where files have no host in their addresses, and not for what lies nowhere', async () => {
    const asked: string[] = [];
    const client = await startClient({
      folders: ['memfs:/reports'],
      initializationOptions: { files: true },
      answers: {
        'pizhu/readFile': ({ uri }: { uri: string }) => {
          asked.push(uri);
          const isThere = uri === 'memfs:/reports/.pizhu.yaml';
          return isThere ? Buffer.from('levels:\n  masked-figure: off\n').toString('base64') : null;
        },
      },
    });
    const below = await client.open(REPORT, { uri: 'memfs:/reports/2024/a.txt' });
    assert.deepEqual(await found(below, 'masked-figure'), []);
    const beside = await client.open(REPORT, { uri: 'memfs:/others/b.txt' });
    assert.ok((await found(beside, 'masked-figure')).length > 0);
    const wanted = ['memfs:/reports/2024/.pizhu.yaml', 'memfs:/reports/.pizhu.yaml', 'memfs:/others/.pizhu.yaml'];
    for (const uri of ['untitled:Untitled-1', 'untitled:/reports/c.txt'])
      assert.ok((await found(await client.open(REPORT, { uri }), 'masked-figure')).length > 0);
    assert.deepEqual(asked, wanted);
    await client.stop();
  });

  it('settles what is checked: the nearest has the last word, lists add up', async () => {
    workspace.write(PROJECT, 'levels:\n  masked-figure: error\n  missing-figure: off\n');
    workspace.write(`year/${PROJECT}`, 'levels: { masked-figure: hint }\n');
    const client = await workspace.start({ settings: () => ({ levels: { 'halfwidth-punctuation': 'off' } }) });
    const severities = async (name: string): Promise<unknown> => {
      const { items } = await (await openReport(client, name)).pull();
      return new Set(
        items.filter(({ code }) => code !== 'contents-mismatch').map((one) => `${String(one.code)} ${one.severity}`),
      );
    };
    assert.deepEqual(await severities('a.txt'), new Set(['masked-figure 1']));
    assert.deepEqual(await severities('year/b.txt'), new Set(['masked-figure 4']));
    await client.stop();
  });

  it('counts as it stands in the editor, before it is saved', async () => {
    const client = await workspace.start();
    const report = await openReport(client);
    assert.equal((await found(report, 'masked-figure')).length, 3);
    const project = await openProject(client, '');
    await project.change([{ range: project.find(''), text: 'levels:\n  masked-figure: off\n' }]);
    await client.next('workspace/diagnostic/refresh');
    assert.deepEqual(await found(report, 'masked-figure'), []);
    await project.close();
    await client.next('workspace/diagnostic/refresh');
    assert.equal((await found(report, 'masked-figure')).length, 3);
    await client.stop();
  });

  it('is watched on disk', async () => {
    const client = await workspace.start();
    const report = await openReport(client);
    assert.equal((await found(report, 'masked-figure')).length, 3);
    await client.next<RegistrationParams>('client/registerCapability', ({ registrations }) =>
      JSON.stringify(registrations).includes(`**/${PROJECT}`),
    );
    await changedOnDisk(client, workspace.write(PROJECT, 'ignore: [{ rule: masked-figure, file: "*.txt" }]'));
    assert.deepEqual(await found(report, 'masked-figure'), []);
    rmSync(join(workspace.path, PROJECT));
    await changedOnDisk(client, workspace.uri(PROJECT));
    assert.equal((await found(report, 'masked-figure')).length, 3);
    await client.stop();
  });

  it('above the workspace folder, and of another folder, says nothing', async () => {
    workspace.write(PROJECT, 'levels: { masked-figure: off }\n');
    workspace.write(`other/${PROJECT}`, 'levels: { masked-figure: off }\n');
    const client = await workspace.start({ folders: [workspace.uri('mine')] });
    assert.equal((await found(await openReport(client, 'mine/a.txt'), 'masked-figure')).length, 3);
    await client.stop();
  });

  it('that is broken shows where, and the good parts hold', async () => {
    const client = await workspace.start();
    const project = await openProject(
      client,
      'levels:\n  masked-figure: off\n  masked-figur: off\ncolour: red\nignore:\n  - rule: boilerplate\ndetect: [\n',
    );
    const report = await openReport(client);
    assert.deepEqual(await found(report, 'masked-figure'), []);
    const { items } = await project.pull();
    assert.deepEqual(
      items.map(({ range, severity }) => [range.start.line, severity]),
      [
        [2, 2],
        [3, 2],
        [5, 2],
        [6, 2],
        [7, 1],
      ],
    );
    assert.match(items[0]!.message, /masked-figure/);
    assert.match(items[1]!.message, /colour/);
    await client.stop();
  });

  it('that is broken on disk is named in the log with its line', async () => {
    workspace.write(PROJECT, 'detect: auto\ncolour: red\n');
    const client = await workspace.start();
    await (await openReport(client)).pull();
    assert.ok(
      client.log.some(
        ({ type, message }) => type === 2 && message.includes(`${PROJECT}:2:`) && message.includes('colour'),
      ),
    );
    await client.stop();
  });

  it('gives a client that asks for nothing its problems too', async () => {
    const client = await workspace.start({ capabilities: PLAIN });
    const report = await openReport(client);
    assert.equal((await report.published()).filter(({ code }) => code === 'masked-figure').length, 3);
    const project = await openProject(client, 'levels: { masked-figure: off }\nx: 1\n');
    assert.equal((await project.published()).length, 1);
    await client.stop();
  });

  it('has no outline and no folds of ours, nor has other YAML', async () => {
    const client = await workspace.start();
    const project = await openProject(client, '# 一、工作\nignore:\n  - text: 一\n');
    assert.equal(await project.ask('textDocument/documentSymbol'), null);
    assert.equal(await project.ask('textDocument/foldingRange'), null);
    assert.equal(await project.ask('textDocument/hover', { position: { line: 0, character: 3 } }), null);
    const other = await client.open(REPORT, { uri: workspace.uri('other.yaml'), languageId: 'yaml' });
    assert.deepEqual((await other.pull()).items, []);
    assert.deepEqual(await other.symbols(), []);
    await client.stop();
  });
});

describe('ignoring', () => {
  it('a place makes a project file, and the finding goes while the others stay', async () => {
    const client = await workspace.start();
    const report = await openReport(client);
    const { edit } = titled(await report.actions(report.find('*万元')), /^忽略此处的/);
    applyToDisk(edit);
    await changedOnDisk(client, workspace.uri(PROJECT));
    assert.equal((await found(report, 'masked-figure')).length, 2);
    // It is found again by its text, wherever it moves to.
    await report.change([
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '新增一行\n' },
    ]);
    await report.replace('资金', '经费');
    assert.equal((await found(report, 'masked-figure')).length, 2);
    await report.replace(',投入经费*万元', '');
    assert.equal((await found(report, 'masked-figure')).length, 2);
    await client.stop();
  });

  it('a place is added to the text in the editor, whose comments stay', async () => {
    const client = await workspace.start();
    const report = await openReport(client);
    const project = await openProject(client, '# ours\nlevels: # few\n  mojibake: error\n');
    const { edit } = titled(await report.actions(report.find('*万元')), /^忽略此处的/);
    const text = project.edited(edit);
    assert.ok(text.startsWith(project.text), text);
    await project.change([{ range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }, text }]);
    await client.next('workspace/diagnostic/refresh');
    assert.equal((await found(report, 'masked-figure')).length, 2);
    await client.stop();
  });

  it('one place of a gathered finding takes one from its count, and “fix all” leaves it', async () => {
    const client = await workspace.start();
    const report = await openReport(client);
    const count = async (): Promise<number> =>
      (await report.pull()).items.filter(({ code }) => code === 'halfwidth-punctuation').length;
    const before = await count();
    const comma = report.find(',加强行业监管');
    applyToDisk(
      titled(
        await report.actions({ start: comma.start, end: { ...comma.start, character: comma.start.character + 1 } }),
        /^忽略此处的“,”/,
      ).edit,
    );
    await changedOnDisk(client, workspace.uri(PROJECT));
    assert.equal(await count(), before - 1);
    const [fixAll] = await report.actions(report.find('清河县'), { only: ['source.fixAll'] });
    const fixed = report.edited(fixAll!.edit);
    assert.ok(fixed.includes('体制改革,加强行业监管，推进'), fixed);
    await client.stop();
  });

  it('a text is ignored everywhere, a rule in the folder of the document', async () => {
    const client = await workspace.start();
    const report = await openReport(client, 'web/a.txt');
    const outside = await openReport(client, 'b.txt');
    applyToDisk(titled(await report.actions(report.find('*万元')), /^一律忽略/).edit);
    await changedOnDisk(client, workspace.uri(PROJECT));
    assert.equal((await found(report, 'masked-figure')).length, 2);
    assert.equal((await found(outside, 'masked-figure')).length, 2);
    const off = titled(await report.actions(report.find('*家')), /文件夹“web”/);
    applyToDisk(off.edit);
    await changedOnDisk(client, workspace.uri(PROJECT));
    assert.equal((await found(report, 'masked-figure')).length, 0);
    assert.equal((await found(outside, 'masked-figure')).length, 2);
    await client.stop();
  });

  it('is not offered where there is no folder, nor where the project file cannot be read', async () => {
    const client = await workspace.start();
    const untitled = await client.open(REPORT, { uri: 'untitled:Untitled-1' });
    const isOffered = async (document: OpenDocument): Promise<boolean> =>
      (await document.actions(document.find('*家'))).some(({ title }) => title.includes('忽略'));
    assert.equal(await isOffered(untitled), false);
    workspace.write(PROJECT, 'levels: [\n');
    assert.equal(await isOffered(await openReport(client)), false);
    await client.stop();
  });

  it('by an entry whose place is gone is marked in the file, and listed', async () => {
    const client = await workspace.start();
    const report = await openReport(client);
    applyToDisk(titled(await report.actions(report.find('*万元')), /^忽略此处的/).edit);
    await changedOnDisk(client, workspace.uri(PROJECT));
    const text = `${readFileSync(join(workspace.path, PROJECT), 'utf8')}  - text: 旧城\n    file: b.txt\n    before: 无人\n`;
    const project = await openProject(client, text);
    assert.deepEqual((await project.pull()).items, []);
    interface Listed {
      readonly kind: string;
      readonly isStale: boolean;
      readonly places: readonly { readonly uri: string; readonly text: string }[];
    }
    const listed = async (): Promise<unknown> =>
      (await client.rpc.sendRequest<Listed[]>('pizhu/ignored', {})).map(({ kind, isStale, places }) => [
        kind,
        isStale,
        places.map(({ uri }) => uri),
      ]);
    assert.deepEqual(await listed(), [
      ['place', false, [report.uri]],
      ['place', false, []],
    ]);
    await report.replace('投入资金*万元', '投入资金500万元');
    const { items } = await project.pull();
    assert.deepEqual(
      items.map(({ severity, range }) => [severity, range.start.line]),
      [[4, 1]],
    );
    assert.deepEqual(await listed(), [
      ['place', true, []],
      ['place', false, []],
    ]);
    await client.stop();
  });
});

describe('a check of the whole folder', () => {
  it('marks the entries that nothing in it has use for', async () => {
    workspace.write('a.txt', REPORT);
    workspace.write('year/b.txt', REPORT);
    const text = [
      'levels: { mojibake: off }',
      'ignore:',
      '  - text: 旧城',
      '  - text: "*万元"',
      '  - { rule: mojibake, file: year/** }',
      '  - { rule: pinyin-gloss, file: year/** }',
      '  - { file: gone.txt, text: "*户", before: 搬迁农户 }',
      '',
    ].join('\n');
    const client = await workspace.start();
    const project = await openProject(client, text);
    const marked = async (): Promise<number[]> => (await project.pull()).items.map(({ range }) => range.start.line);
    assert.deepEqual(await marked(), []);
    await client.rpc.sendRequest('pizhu/checkFolder', {});
    assert.deepEqual(await marked(), [2, 5, 6]);
    // What is open counts as it stands now.
    await openReport(client, 'a.txt', REPORT.replace('投入资金*万元', '投入资金*万元，乱码浣犲ソ'));
    await openReport(
      client,
      'year/b.txt',
      REPORT.replace('衛生', '衛(wèi)生').replace('全县新建', '全縣衛(wèi)生系統新建'),
    );
    assert.deepEqual(await marked(), [2, 6]);
    await client.stop();
  });
});

describe('writing a project file', () => {
  const labels = async (client: Client, marked: string): Promise<string[]> => {
    const before = marked.slice(0, marked.indexOf('‸'));
    const project = await openProject(client, marked.replace('‸', ''), `${before.length}/${PROJECT}`);
    const lines = before.split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)!.length };
    const items = await project.ask<CompletionItem[]>('textDocument/completion', { position });
    return items.map(({ label }) => label);
  };

  it('offers keys, rules, levels and values', async () => {
    const client = await workspace.start();
    await client.next<RegistrationParams>('client/registerCapability', ({ registrations }) =>
      registrations.some(({ method }) => method === 'textDocument/completion'),
    );
    assert.equal(client.hello.capabilities.completionProvider, undefined);
    assert.ok((await labels(client, 'det‸')).includes('ignore'));
    assert.deepEqual(await labels(client, '# one\ndetect: ‸'), ['auto', 'always', 'never']);
    assert.ok((await labels(client, '# two\nlevels:\n  ‸')).includes('masked-figure'));
    assert.ok(!(await labels(client, '# three\nlevels:\n  masked-figure: off\n  ‸')).includes('masked-figure'));
    assert.ok((await labels(client, '# four\nlevels:\n  masked-figure: o‸')).includes('off'));
    assert.deepEqual(await labels(client, '# five\nignore:\n  - rule: mojibake\n    text: x\n    ‸'), [
      'file',
      'before',
      'after',
      'reason',
    ]);
    assert.ok((await labels(client, '# six\nignore:\n- rule: ‸')).includes('mojibake'));
    assert.ok((await labels(client, '# seven\nconvert:\n  ‸')).includes('keepWords'));
    await client.stop();
  });

  it('says what a key and a rule mean', async () => {
    const client = await workspace.start();
    const project = await openProject(client, 'detect: auto\nlevels:\n  masked-figure: off\nignore:\n  - reason: x\n');
    const words = async (line: number, character: number): Promise<string> => {
      const hover = await project.ask<Hover>('textDocument/hover', { position: { line, character } });
      return (hover.contents as MarkupContent).value;
    };
    assert.match(await words(0, 2), /公文/);
    assert.match(await words(2, 4), /rules\.zh-cn\.md#masked-figure/);
    assert.match(await words(4, 6), /理由/);
    await client.stop();
  });
});
