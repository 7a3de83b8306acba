import { strict as assert } from 'node:assert';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { endServers, FULL, PLAIN, startClient, type OpenDocument, type PlainDiagnostic } from './client';
import { CLEAN, MIRROR, REPORT } from './sample';

afterEach(endServers);

const WARNING = 2;
const INFORMATION = 3;
const HINT = 4;
const UNNECESSARY = 1;

/** Rule and text of each diagnostic. */
const shown = (document: OpenDocument, items: readonly PlainDiagnostic[]): string[] =>
  items.map(({ code, range }) => `${code}: ${document.textAt(range)}`);

const ofRule = (items: readonly PlainDiagnostic[], rule: string): PlainDiagnostic[] =>
  items.filter(({ code }) => code === rule);

describe('diagnostics that the client asks for', () => {
  it('name source, rule, page and the exact characters', async () => {
    const client = await startClient({ locale: 'zh-TW' });
    const document = await client.open(REPORT);
    const { kind, items } = await document.pull();
    assert.equal(kind, 'full');
    const masked = ofRule(items, 'masked-figure');
    assert.deepEqual(shown(document, masked), ['masked-figure: *家', 'masked-figure: *万元', 'masked-figure: *%']);
    for (const { source, severity, codeDescription, message } of masked) {
      assert.equal(source, 'pizhu');
      assert.equal(severity, WARNING);
      assert.match(codeDescription!.href, /docs\/rules\.zh-tw\.md#masked-figure$/);
      assert.match(message, /數字/);
    }
    await client.stop();
  });

  it('gather a dense class: one problem, the other places faded', async () => {
    const client = await startClient();
    const document = await client.open(MIRROR);
    const glosses = ofRule((await document.pull()).items, 'pinyin-gloss');
    assert.deepEqual(shown(document, glosses), [
      'pinyin-gloss: (wèi)',
      'pinyin-gloss: (huì)',
      'pinyin-gloss: (wèi)',
      'pinyin-gloss: (jī)',
      'pinyin-gloss: (zé)',
    ]);
    assert.deepEqual(
      glosses.map(({ severity }) => severity),
      [INFORMATION, HINT, HINT, HINT, HINT],
    );
    for (const { tags } of glosses.slice(1)) assert.deepEqual(tags, [UNNECESSARY]);
    assert.match(glosses[0]!.message, /5/);
    await client.stop();
  });

  it('are the same at the same places with Windows line ends', async () => {
    const client = await startClient();
    const unix = await client.open(REPORT);
    const windows = await client.open(REPORT.replace(/\n/g, '\r\n'));
    const places = async (document: OpenDocument) =>
      (await document.pull()).items.map(({ code, range }) => ({ code, range }));
    assert.deepEqual(await places(windows), await places(unix));
    await client.stop();
  });

  it('are none for a clean report, and none for what is no report', async () => {
    const client = await startClient();
    assert.deepEqual((await (await client.open(CLEAN)).pull()).items, []);
    const code = await client.open("const share = total * 100; // (ok)\nprint('100%')\n", { languageId: 'plaintext' });
    assert.deepEqual((await code.pull()).items, []);
    await client.stop();
  });

  it('are found in plain text that reads as a report', async () => {
    const client = await startClient();
    const document = await client.open(REPORT, { languageId: 'plaintext' });
    assert.equal(ofRule((await document.pull()).items, 'masked-figure').length, 3);
    await client.stop();
  });

  it('are not sent again while nothing has changed', async () => {
    const client = await startClient();
    const document = await client.open(REPORT);
    const first = await document.pull();
    const second = await document.pull(first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    await document.replace('*家', '12家');
    const third = await document.pull(first.resultId);
    assert.equal(third.kind, 'full');
    assert.notEqual(third.resultId, first.resultId);
    assert.equal(ofRule(third.items, 'masked-figure').length, 2);
    await client.stop();
  });

  it('are never sent unasked', async () => {
    const client = await startClient();
    const document = await client.open(REPORT);
    await document.pull();
    await document.close();
    await client.stop();
    assert.deepEqual(client.unread('textDocument/publishDiagnostics'), []);
  });

  it('are the gravest thousand, and one says how many more', async () => {
    const client = await startClient({ locale: 'en' });
    const line = '全县新建村卫生室*家，改造卫生院*所，投入资金*万元。\n';
    const document = await client.open('本段为\n讲话摘要,供参考。\n' + line.repeat(500));
    const { items } = await document.pull();
    assert.equal(items.length, 1000);
    const more = items.filter(({ code }) => code === undefined);
    assert.equal(more.length, 1);
    const hidden = Number(/^\d+/.exec(more[0]!.message)![0]);
    assert.ok(hidden >= 1500 - 999, more[0]!.message);
    assert.equal(ofRule(items, 'masked-figure').length, 999);
    await client.stop();
  });

  it('leave out what the client cannot show', async () => {
    const bare = { ...FULL, textDocument: { diagnostic: {} } };
    const client = await startClient({ capabilities: bare });
    const document = await client.open(MIRROR);
    const { items } = await document.pull();
    assert.equal(ofRule(items, 'pinyin-gloss').length, 1, 'no faded places where the client cannot fade');
    assert.ok(
      items.every(({ tags, codeDescription, relatedInformation }) => !tags && !codeDescription && !relatedInformation),
    );
    await client.stop();
  });
});

describe('diagnostics that are sent', () => {
  it('come with the version they belong to, at each change', async () => {
    const client = await startClient({ capabilities: PLAIN });
    const document = await client.open(REPORT);
    assert.equal(ofRule(await document.published(), 'masked-figure').length, 3);
    await document.replace('*家', '12家');
    assert.equal(ofRule(await document.published(), 'masked-figure').length, 2);
    await client.stop();
  });

  it('of changes that come in one go are those of the last', async () => {
    const client = await startClient({ capabilities: PLAIN });
    const document = await client.open(REPORT);
    await document.published();
    const changes = ['*家', '*万元', '*%'].map((hole) => document.replace(hole, hole.replace('*', '7')));
    await Promise.all(changes);
    assert.deepEqual(ofRule(await document.published(), 'masked-figure'), []);
    const sent = client.unread('textDocument/publishDiagnostics') as PublishDiagnosticsParams[];
    assert.ok(sent.every(({ version }) => version! < document.version));
    await client.stop();
  });

  it('are taken back when the document closes', async () => {
    const client = await startClient({ capabilities: PLAIN });
    const document = await client.open(REPORT);
    await document.published();
    await document.close();
    const { diagnostics } = await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    assert.deepEqual(diagnostics, []);
    await client.stop();
  });
});
