import { strict as assert } from 'node:assert';
import type { ClientCapabilities, CodeAction, Range, TextDocumentEdit } from 'vscode-languageserver/node';
import { endServers, FULL, PLAIN, startClient } from './client';
import { MIRROR, REPORT } from './sample';

afterEach(endServers);

const AUTOMATIC = 2;
const INVOKED = 1;

const EVERYTHING: Range = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

const titled = (actions: readonly CodeAction[], title: RegExp): CodeAction => {
  const action = actions.find((one) => title.test(one.title));
  assert.ok(action, `${title} among ${actions.map((one) => one.title).join(' | ')}`);
  return action;
};

const without = (change: (capabilities: ClientCapabilities) => void): ClientCapabilities => {
  const capabilities = structuredClone(FULL);
  change(capabilities);
  return capabilities;
};

describe('quick fixes', () => {
  it('mend one place, and all of a kind', async () => {
    const client = await startClient();
    const document = await client.open(MIRROR);
    const actions = await document.actions(document.find('(huì)'));
    const one = titled(actions, /^删除注音$/);
    assert.equal(one.kind, 'quickfix');
    assert.equal(one.isPreferred, true);
    assert.equal(one.diagnostics?.[0]?.code, 'pinyin-gloss');
    assert.equal(document.edited(one.edit), MIRROR.replace('(huì)', ''));
    const all = titled(actions, /全部 5 处/);
    assert.equal(all.isPreferred, undefined);
    assert.equal(document.edited(all.edit), MIRROR.replace(/\(\p{Script=Latin}+\)/gu, ''));
    await client.stop();
  });

  it('are offered at the cursor on either side of the place, and nowhere else', async () => {
    const client = await startClient();
    const document = await client.open(MIRROR);
    const { start, end } = document.find('(huì)');
    for (const at of [start, end]) titled(await document.actions({ start: at, end: at }), /^删除注音$/);
    assert.deepEqual(await document.actions(document.find('統籌推進'), { only: ['quickfix'] }), []);
    await client.stop();
  });

  it('for a selection are those of what it shares a character with, for a cursor of what it touches', async () => {
    const client = await startClient();
    const document = await client.open(REPORT);
    const rules = async (range: Range): Promise<Set<unknown>> =>
      new Set((await document.actions(range, { only: ['quickfix'] })).map(({ diagnostics }) => diagnostics?.[0]?.code));
    const masked = document.find('*家');
    assert.deepEqual(await rules(masked), new Set(['masked-figure']));
    assert.deepEqual(await rules(document.find(',门诊')), new Set(['halfwidth-punctuation']));
    const cursor = { start: masked.end, end: masked.end };
    assert.deepEqual(await rules(cursor), new Set(['masked-figure', 'halfwidth-punctuation']));
    await client.stop();
  });

  it('hold the version they were made for', async () => {
    const client = await startClient();
    const document = await client.open(MIRROR);
    await document.replace('深化改革', '全面深化改革');
    const [action] = await document.actions(document.find('(jī)'));
    const [change] = action!.edit!.documentChanges as TextDocumentEdit[];
    assert.deepEqual(change!.textDocument, { uri: document.uri, version: 2 });
    await client.stop();
  });

  it('are plain changes for a client that knows no versions', async () => {
    const client = await startClient({ capabilities: PLAIN });
    const document = await client.open(MIRROR);
    const one = titled(await document.actions(document.find('(huì)')), /^删除注音$/);
    assert.deepEqual(Object.keys(one.edit!), ['changes']);
    assert.equal(document.edited(one.edit), MIRROR.replace('(huì)', ''));
    await client.stop();
  });

  it('make tab stops of what is to be filled in', async () => {
    const client = await startClient();
    const document = await client.open(REPORT);
    const actions = await document.actions(document.find('*家'));
    const [change] = titled(actions, /^填写$/).edit!.documentChanges as TextDocumentEdit[];
    const [edit] = change!.edits;
    assert.ok(edit && 'snippet' in edit);
    assert.match(edit.snippet.value, /^\$\{1:[^}]*\}$/);
    assert.equal(document.textAt(edit.range), '*');
    const [all] = titled(actions, /^填写（全文共 3 处）$/).edit!.documentChanges as TextDocumentEdit[];
    const stops = all!.edits.map((one) => 'snippet' in one && /^\$\{(\d+):/.exec(one.snippet.value)?.[1]);
    assert.deepEqual(stops, ['1', '2', '3'], 'each its own stop: equal numbers would be typed together');
    await client.stop();
  });

  it('offer no tab stops to a client that would print them', async () => {
    const capabilities = without(({ workspace }) => delete workspace!.workspaceEdit!.snippetEditSupport);
    const client = await startClient({ capabilities });
    const document = await client.open(REPORT);
    const actions = await document.actions(document.find('*家'));
    assert.ok(actions.every(({ title }) => !title.startsWith('填写')));
    assert.equal(document.edited(titled(actions, /^标为【待补】$/).edit), REPORT.replace('*家', '【待补】家'));
    await client.stop();
  });

  it('ask before many guesses are made at once, where the client can ask', async () => {
    const client = await startClient();
    const document = await client.open(REPORT);
    const { edit } = titled(await document.actions(document.find('*家')), /^标为【待补】（全文/);
    const [annotation] = Object.values(edit!.changeAnnotations!);
    assert.equal(annotation!.needsConfirmation, true);
    await client.stop();

    const capabilities = without(({ workspace }) => delete workspace!.workspaceEdit!.changeAnnotationSupport);
    const plain = await startClient({ capabilities });
    const same = await plain.open(REPORT);
    const unasked = titled(await same.actions(same.find('*家')), /^标为【待补】（全文/).edit!;
    assert.equal(unasked.changeAnnotations, undefined);
    assert.equal(same.edited(unasked).match(/【待补】/g)?.length, 3);
    await plain.stop();
  });

  it('fit a text with Windows line ends', async () => {
    const client = await startClient();
    const text = MIRROR.replace(/\n/g, '\r\n');
    const document = await client.open(text);
    const one = titled(await document.actions(document.find('(jī)')), /^删除注音$/);
    assert.equal(document.edited(one.edit), text.replace('(jī)', ''));
    await client.stop();
  });
});

describe('a finding of several places', () => {
  const sentences =
    '全县卫生健康系统坚持预防为主，统筹推进各项改革，基层服务能力不断提高，群众看病更加方便，各项工作取得新的成效。';
  const wrapped = `${sentences.repeat(8).replace(/.{30}/g, '$&\n')}\n`;

  const INSIDE_A_SENTENCE = /(?<!。)\n/g;

  it('is one problem, and is mended as a whole from any of them', async () => {
    const client = await startClient();
    const document = await client.open(wrapped);
    const broken = (await document.pull()).items.filter(({ code }) => code === 'broken-line');
    const breaks = [...wrapped.matchAll(INSIDE_A_SENTENCE)].length;
    assert.equal(broken.length, breaks);
    assert.deepEqual(new Set(broken.slice(1).map(({ severity }) => severity)), new Set([4]));
    const joined = wrapped.replace(INSIDE_A_SENTENCE, '');
    for (const { range } of [broken[0]!, broken.at(-1)!]) {
      const actions = await document.actions(range, { only: ['quickfix'] });
      const join = actions.filter(
        ({ diagnostics, isPreferred }) => isPreferred && diagnostics?.[0]?.code === 'broken-line',
      );
      assert.equal(join.length, 1);
      assert.equal(document.edited(join[0]!.edit), joined);
    }
    const everywhere = await document.actions(EVERYTHING, { only: ['quickfix'] });
    assert.equal(everywhere.filter(({ title }) => title === everywhere[0]!.title).length, 1, 'offered once');
    await client.stop();
  });
});

describe('fix all', () => {
  it('applies what is safe, in one edit after which nothing is left to apply', async () => {
    const client = await startClient();
    for (const text of [REPORT, MIRROR, REPORT.replace(/\n/g, '\r\n')]) {
      const document = await client.open(text);
      const [action] = await document.actions(EVERYTHING, { only: ['source.fixAll'] });
      assert.equal(action!.kind, 'source.fixAll.pizhu');
      const fixed = document.edited(action!.edit);
      assert.notEqual(fixed, text);
      assert.ok(fixed.includes('*家') === text.includes('*家'), 'no figure is invented');
      const again = await client.open(fixed);
      assert.deepEqual(await again.actions(EVERYTHING, { only: ['source.fixAll.pizhu'] }), []);
    }
    await client.stop();
  });

  it('is not worked out for a light bulb', async () => {
    const client = await startClient();
    const document = await client.open(REPORT);
    const kinds = (actions: CodeAction[]): Set<string | undefined> => new Set(actions.map(({ kind }) => kind));
    const { start } = document.find('*家');
    const cursor = { start, end: start };
    const automatic = await document.actions(cursor, { triggerKind: AUTOMATIC });
    assert.deepEqual(kinds(automatic), new Set(['quickfix']));
    const invoked = await document.actions(cursor, { triggerKind: INVOKED });
    assert.deepEqual(kinds(invoked), new Set(['quickfix', 'source.fixAll.pizhu', 'refactor.rewrite']));
    await client.stop();
  });
});
