import { strict as assert } from 'node:assert';
import {
  WorkDoneProgress,
  type DocumentLink,
  type Location,
  type LocationLink,
  type ProgressToken,
  type WorkDoneProgressBegin,
} from 'vscode-languageserver/node';
import { endServers, FULL, startClient, type OpenDocument } from './client';
import { makeFolder, nameOf, openFolder, remoteFiles, removeFolders, type Folder } from './folder';
import { CLEAN } from './sample';

afterEach(endServers);
afterEach(removeFolders);

/** A report by that name, with something to say. */
const report = (title: string, ...more: string[]): string =>
  [title, '', '一、总体要求', '坚持预防为主，落实工作责任，完善管理机制，加强监督检查。', ...more, ''].join('\n');

const RULES = report('河道管理办法');
const CITING = report(
  '2024年水利工作要点',
  '二、重点任务',
  '严格落实《河道管理办法》和《防汛工作方案》，压实各方责任。',
);

const links = (document: OpenDocument): Promise<DocumentLink[]> => document.ask('textDocument/documentLink');

const define = (document: OpenDocument, passage: string): Promise<LocationLink[]> =>
  document.ask('textDocument/definition', { position: document.find(passage).start });

const refer = (document: OpenDocument, passage: string, includeDeclaration = false): Promise<Location[]> =>
  document.ask('textDocument/references', {
    position: document.find(passage).start,
    context: { includeDeclaration },
  });

const names = (places: readonly { uri: string }[]): string[] => places.map(({ uri }) => nameOf(uri)).sort();

describe('《title》 in a folder', () => {
  it('leads to the file that bears it in its text or as its name', async () => {
    const folder = await openFolder({ 'laws/a.txt': RULES, 'plans/防汛工作方案.md': report('夏季安排') });
    const document = await folder.client.open(CITING, { uri: folder.uriOf('citing.txt') });
    assert.deepEqual(await links(document), [
      { range: document.find('河道管理办法'), target: folder.uriOf('laws/a.txt') },
      { range: document.find('防汛工作方案'), target: folder.uriOf('plans/防汛工作方案.md') },
    ]);
    const [definition, ...others] = await define(document, '河道管理办法');
    assert.equal(definition?.targetUri, folder.uriOf('laws/a.txt'));
    assert.deepEqual(definition.targetRange, { start: { line: 0, character: 0 }, end: { line: 0, character: 6 } });
    assert.deepEqual(definition.originSelectionRange, document.find('河道管理办法'));
    assert.deepEqual(others, []);
    await folder.client.stop();
  });

  it('leads to near titles: without the organ, 关于, a note, behind a date in the name, on the sheet that issues it', async () => {
    const folder = await openFolder({
      'a.txt': report('清河县人民政府关于加强河道管理的通知'),
      'b.txt': report('清河县人民政府办公室关于印发《水库安全管理办法（试行）》的通知'),
      '2023-05-06_山洪灾害防御预案.txt': report('夏季安排'),
      'd.txt': report('中华人民共和国水土保护法'),
    });
    for (const [cited, file] of [
      ['关于加强河道管理的通知', 'a.txt'],
      ['加强河道管理的通知', 'a.txt'],
      ['水库安全管理办法', 'b.txt'],
      ['山洪灾害防御预案', '2023-05-06_山洪灾害防御预案.txt'],
      ['水土保护法', 'd.txt'],
    ] as const) {
      const document = await folder.client.open(report('工作要点', `严格落实《${cited}》。`));
      assert.deepEqual(
        (await links(document)).map(({ target }) => target),
        [folder.uriOf(file)],
        cited,
      );
      await document.close();
    }
    await folder.client.stop();
  });

  it('leads nowhere wrong: to another organ’s, another kind, another year, a draft, or a part of a name', async () => {
    const folder = await openFolder({
      'a.txt': report('清河县人民政府关于加强河道管理的通知'),
      'b.txt': report('2023年政府工作报告'),
      'c.txt': report('水库安全管理办法（征求意见稿）'),
      'd.txt': report('清河县山洪灾害防御预案'),
    });
    const cited = [
      '白河县人民政府关于加强河道管理的通知',
      '关于加强河道管理的意见',
      '2024年政府工作报告',
      '政府工作报告',
      '水库安全管理办法',
      '白河县山洪灾害防御预案',
      '山洪灾害防御',
    ];
    const document = await folder.client.open(report('工作要点', ...cited.map((title) => `落实《${title}》。`)));
    assert.deepEqual(await links(document), []);
    for (const title of cited) assert.deepEqual(await define(document, title), [], title);
    await folder.client.stop();
  });

  it('has no link but several definitions where several files bear it', async () => {
    const folder = await openFolder({ 'old/a.txt': RULES, 'new/a.txt': RULES });
    const document = await folder.client.open(CITING);
    assert.deepEqual(await links(document), []);
    assert.deepEqual((await define(document, '河道管理办法')).map(({ targetUri }) => targetUri).sort(), [
      folder.uriOf('new/a.txt'),
      folder.uriOf('old/a.txt'),
    ]);
    await folder.client.stop();
  });

  it('is referred to from all the folder, and so is a document’s own title', async () => {
    const folder = await openFolder({
      'a.txt': CITING,
      'b.txt': report('会议纪要', '会议审议通过了《河道管理办法\n》，部署了下一阶段的重点任务。'),
      'c.txt': report('乡镇总结', '学习《农田水利条例》。'),
    });
    const rules = await folder.client.open(RULES, { uri: folder.uriOf('rules.txt') });
    const own = await refer(rules, '河道管理办法');
    assert.deepEqual(names(own), ['a.txt', 'b.txt']);
    const document = await folder.client.open(CITING, { uri: folder.uriOf('a.txt') });
    assert.deepEqual(own.find(({ uri }) => uri === document.uri)?.range, document.find('河道管理办法'));
    assert.deepEqual(names(await refer(document, '河道管理办法', true)), ['a.txt', 'b.txt', 'rules.txt']);
    assert.deepEqual(names(await refer(document, '防汛工作方案')), ['a.txt'], 'also where nobody bears it');
    assert.deepEqual(await refer(rules, '坚持预防'), []);
    await folder.client.stop();
  });

  it('follows the disk and what is typed', async () => {
    const folder = await openFolder({ 'a.txt': report('夏季安排') });
    const document = await folder.client.open(CITING);
    assert.deepEqual(await links(document), []);
    await folder.write('a.txt', RULES);
    assert.deepEqual(
      (await links(document)).map(({ target }) => target),
      [folder.uriOf('a.txt')],
    );
    await folder.write('b.txt', report('防汛工作方案'));
    assert.equal((await links(document)).length, 2);
    const opened = await folder.client.open(RULES, { uri: folder.uriOf('a.txt') });
    await opened.replace('河道管理办法', '湖泊管理办法');
    assert.equal((await links(document)).length, 1, 'as it stands in the editor');
    await opened.close();
    assert.equal((await links(document)).length, 2, 'as it stands on disk');
    await folder.remove('b.txt');
    assert.equal((await links(document)).length, 1);
    await folder.client.stop();
  });

  it('is found for a client that tells of no changes on disk, as far as files come and go', async () => {
    const { didChangeWatchedFiles: _, ...workspace } = FULL.workspace!;
    const folder = await openFolder({ 'a.txt': RULES }, { capabilities: { ...FULL, workspace } });
    const document = await folder.client.open(CITING);
    assert.equal((await links(document)).length, 1);
    await folder.write('防汛工作方案.txt', CLEAN);
    assert.equal((await links(document)).length, 2);
    assert.doesNotMatch(JSON.stringify(folder.client.unread('client/registerCapability')), /didChangeWatchedFiles/);
    await folder.client.stop();
  });

  it('is found where only the client can reach the files', async () => {
    const root = makeFolder({ '办法.txt': RULES, 'notes.md': '# Notes\n\nNothing but English.\n' });
    const client = await startClient({ initializationOptions: { files: true }, answers: remoteFiles(root) });
    const document = await client.open(CITING, { uri: 'vfs:///docs/citing.txt' });
    assert.deepEqual(
      (await links(document)).map(({ target }) => target),
      [`vfs:///docs/${encodeURIComponent('办法')}.txt`],
    );
    await client.stop();
  });

  it('shows how the reading of many files gets on; who stops it is left in peace until he asks himself', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.txt`, CLEAN]));
    const begun: WorkDoneProgressBegin[] = [];
    const folder: Folder = await openFolder(
      { ...many, 'zz.txt': RULES },
      {
        answers: {
          'window/workDoneProgress/create': ({ token }: { token: ProgressToken }) => {
            folder.client.rpc.onProgress(WorkDoneProgress.type, token, (step) => {
              if (step.kind !== 'begin') return;
              begun.push(step);
              if (begun.length === 1)
                void folder.client.rpc.sendNotification('window/workDoneProgress/cancel', { token });
            });
            return null;
          },
        },
      },
    );
    const document = await folder.client.open(CITING);
    assert.deepEqual(await links(document), []);
    assert.deepEqual(await links(document), []);
    assert.deepEqual(begun, [
      { kind: 'begin', title: '批注：正在读取工作区中的文稿', percentage: 0, cancellable: true },
    ]);
    assert.equal((await define(document, '河道管理办法')).length, 1);
    assert.equal((await links(document)).length, 1);
    await folder.client.stop();
  });

  it('is not looked for in files that are left alone', async () => {
    const folder = await openFolder(
      { 'a.txt': RULES, 'b.policy': report('防汛工作方案') },
      { settings: () => ({ detect: 'never' }) },
    );
    const found = await links(await folder.client.open(CITING, { uri: folder.uriOf('c.gongwen') }));
    assert.deepEqual(
      found.map(({ target }) => target),
      [folder.uriOf('b.policy')],
    );
    await folder.client.stop();
  });

  it('makes nobody read the folder before a report cites something', async () => {
    const answers = { 'pizhu/findFiles': () => [], 'pizhu/readFile': () => null };
    const client = await startClient({ initializationOptions: { files: true }, answers });
    const plain = await client.open(RULES, { uri: 'vfs:///docs/a.txt' });
    await links(plain);
    await plain.symbols();
    await plain.pull();
    assert.deepEqual(client.unread('pizhu/findFiles'), []);
    await links(await client.open(CITING, { uri: 'vfs:///docs/b.txt' }));
    assert.equal(client.unread('pizhu/findFiles').length, 1);
    await client.stop();
  });
});
