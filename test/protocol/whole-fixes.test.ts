import { strict as assert } from 'node:assert';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TextEdit } from 'vscode-languageserver/node';
import { undoEdits } from '../../server/src/cli/record';
import type {
  AllFixesResult,
  CleanTextResult,
  FileStateResult,
  PreviewFixesResult,
} from '../../server/src/lsp/fixes-protocol';
import { Folder } from '../unit/cli/command-line';
import { endServers, startClient, type OpenDocument } from './client';
import { CLEAN, MIRROR, REPORT } from './sample';

afterEach(endServers);

const edited = (document: OpenDocument, edits: AllFixesResult['edits']): string =>
  document.edited({ changes: { [document.uri]: edits as TextEdit[] } });

describe('preview of fixes', () => {
  it('has one fix of each place, the safe ones apart from the suggestions', async () => {
    const client = await startClient();
    const document = await client.open(REPORT);
    const { fixes, version } = await document.ask<PreviewFixesResult>('pizhu/previewFixes');
    assert.equal(version, 1);
    const holes = fixes.filter(({ rule }) => rule === 'masked-figure');
    assert.deepEqual(
      holes.map(({ kind, title, ruleTitle }) => [kind, title, ruleTitle]),
      Array(3).fill(['suggestion', '标为【待补】', holes[0]!.ruleTitle]),
    );
    // All of them can be made together.
    const all = edited(
      document,
      fixes.flatMap(({ edits }) => edits),
    );
    assert.ok(all.includes('新建村卫生室【待补】家'));
    const safe = fixes.filter(({ kind }) => kind === 'safe');
    assert.ok(safe.length > 0);
    const { items } = await document.pull();
    const rules = new Set(items.map(({ code }) => code));
    for (const { rule } of fixes) assert.ok(rules.has(rule), rule);
    await client.stop();
  });

  it('parts a gathered finding into its places', async () => {
    const client = await startClient();
    const document = await client.open(MIRROR);
    const { fixes } = await document.ask<PreviewFixesResult>('pizhu/previewFixes');
    const glosses = fixes.filter(({ rule }) => rule === 'pinyin-gloss');
    assert.equal(glosses.length, MIRROR.match(/\(/g)!.length);
    await client.stop();
  });

  it('is empty where there is nothing to fix, and in a text that is no report', async () => {
    const client = await startClient();
    for (const [text, languageId] of [
      [CLEAN, 'policy-report'],
      ['plain English, nothing else\n', 'plaintext'],
    ] as const) {
      const document = await client.open(text, { languageId });
      assert.deepEqual((await document.ask<PreviewFixesResult>('pizhu/previewFixes')).fixes, []);
    }
    await client.stop();
  });
});

describe('all safe fixes', () => {
  it('come with a record that leads back', async () => {
    const client = await startClient();
    const document = await client.open(MIRROR);
    const { edits, record } = await document.ask<AllFixesResult>('pizhu/allFixes');
    const fixed = edited(document, edits);
    assert.ok(!fixed.includes('(wèi)'));
    assert.equal(undoEdits(fixed, record), MIRROR);
    await client.stop();
  });
});

describe('clean text', () => {
  it('is the document without the page, and fixed', async () => {
    const client = await startClient();
    const page = `当前位置：首页 > 政务公开 > 正文\n\n${MIRROR}\n責任編輯：王小明\n`;
    const document = await client.open(page);
    const { text, fixes, removed } = await document.ask<CleanTextResult>('pizhu/cleanText');
    assert.equal(text, MIRROR.replace(/\([a-zü\u00e0-\u01dc]+\)/g, ''));
    assert.equal(fixes, MIRROR.match(/\(/g)!.length);
    assert.equal(removed, 2);
    await client.stop();
  });

  it('of a text that is no report is the text', async () => {
    const client = await startClient();
    const document = await client.open('Home > News\nplain, English\n', { languageId: 'plaintext' });
    assert.deepEqual(await document.ask('pizhu/cleanText'), { text: document.text, fixes: 0, removed: 0 });
    await client.stop();
  });
});

describe('the state of a file', () => {
  let folder: Folder;
  beforeEach(() => (folder = new Folder()));
  afterEach(() => folder.remove());

  it('together with the fixes makes a record that the command line undoes', async () => {
    const client = await startClient();
    await folder.write({ 'a.txt': MIRROR.replace(/\n/g, '\r\n') });
    const path = join(folder.path, 'a.txt');
    const before = readFileSync(path);
    const document = await client.open(before.toString(), { uri: pathToFileURL(path).href });
    const stateBefore = await document.ask<FileStateResult>('pizhu/fileState');
    const { edits, record } = await document.ask<AllFixesResult>('pizhu/allFixes');
    const fixed = edited(document, edits);
    await document.change([{ range: document.find(document.text), text: fixed }]);
    assert.equal(await document.ask('pizhu/fileState'), null, 'the file does not say yet what the document says');
    writeFileSync(path, fixed);
    const stateAfter = await document.ask<FileStateResult>('pizhu/fileState');
    const documents = [{ path, before: stateBefore, after: stateAfter, edits: record }];
    await folder.write({ 'edits.json': JSON.stringify({ version: 1, documents }) });
    assert.equal((await folder.run(['fix', '--undo', 'edits.json'])).code, 0);
    assert.deepEqual(readFileSync(path), before);
    await client.stop();
  });

  it('of a document without a file is null', async () => {
    const client = await startClient();
    const gone = mkdtempSync(join(tmpdir(), 'pizhu-'));
    rmSync(gone, { recursive: true });
    for (const uri of [pathToFileURL(join(gone, 'a.txt')).href, 'untitled:Untitled-1']) {
      assert.equal(await (await client.open(CLEAN, { uri })).ask('pizhu/fileState'), null);
    }
    await client.stop();
  });
});
