import { strict as assert } from 'node:assert';
import type { CodeAction, Hover, MarkupContent, TextEdit } from 'vscode-languageserver/node';
import type {
  ConversionChoices,
  PreviewedConversion,
  RepairTraditionalResult,
} from '../../server/src/lsp/conversion-protocol';
import type { ConvertResult } from '../../server/src/lsp/protocol';
import { endServers, PLAIN, startClient, type OpenDocument } from './client';
import { CLEAN } from './sample';

afterEach(endServers);

/** Names, a border between words, one character of several forms, a variant. */
const VARIED = [
  '桃源县防汛工作会议纪要',
  '',
  '一、会议情况',
  '县长余岳平在会上强调，要为下一步工作指明了前进方向，头发花白的老同志也积极发言。',
  '二、下步安排',
  '各乡镇要在台账上逐项销号，干部要下沉一线。',
  '',
].join('\n');

/** Converted character by character, as some sites do. */
const BADLY_CONVERTED = [
  '臨江市關于加強農業工作的報告',
  '',
  '一、主要工作',
  '關于今后的農業生產，全市干部要聯系群眾，抓好農歷節氣前后的田間管理，提高復制推廣水平。',
  '關于資金，要聯系實際，今后由各級干部負責。',
  '',
].join('\n');

const preview = (document: OpenDocument, params: object): Promise<PreviewedConversion> =>
  document.ask('pizhu/previewConversion', params);

const afterEdits = (document: OpenDocument, edits: PreviewedConversion['edits']): string =>
  document.edited({ changes: { [document.uri]: edits as unknown as TextEdit[] } });

describe('preview of a conversion', () => {
  it('gives the same text as the conversion, each edit with why it is made', async () => {
    const client = await startClient();
    const document = await client.open(VARIED);
    const { version, edits, names } = await preview(document, { to: 's2tw' });
    const converted = await document.ask<ConvertResult>('pizhu/convert', { to: 's2tw' });
    assert.equal(version, 1);
    assert.equal(afterEdits(document, edits), afterEdits(document, converted.edits as PreviewedConversion['edits']));
    const causeOf = (passage: string): string | undefined => {
      const { start } = document.find(passage);
      return edits.find(
        ({ range }) =>
          range.start.line === start.line &&
          range.start.character <= start.character &&
          start.character < range.end.character,
      )?.cause;
    };
    assert.equal(causeOf('县防汛'), 'character');
    assert.equal(causeOf('发花白'), 'phrase');
    assert.deepEqual(
      names.map(({ text, written, kind }) => [text, written, kind]),
      [['余岳平', '余岳平', 'person']],
    );
    await client.stop();
  });

  it('of a section holds the edits of that section', async () => {
    const client = await startClient();
    const document = await client.open(VARIED);
    const { section } = await document.ask<ConversionChoices>('pizhu/conversionChoices', {
      ranges: [],
      position: document.find('逐项').start,
    });
    assert.equal(section?.name, '二、下步安排');
    const { edits, names } = await preview(document, { to: 's2tw', ranges: [section.range] });
    const converted = afterEdits(document, edits);
    assert.ok(converted.startsWith(VARIED.slice(0, VARIED.indexOf('二、'))));
    assert.ok(converted.includes('逐項銷號'));
    assert.deepEqual(names, []);
    await client.stop();
  });

  it('refuses what is no configuration', async () => {
    const client = await startClient();
    const document = await client.open(VARIED);
    await assert.rejects(preview(document, { to: 'klingon' }), /unknown conversion/);
    await client.stop();
  });
});

describe('what is to be converted', () => {
  it('is of the script of the selections', async () => {
    const client = await startClient();
    const document = await client.open(`${CLEAN}會議強調責任落實。\n`);
    const choices = (passage: string): Promise<ConversionChoices> => {
      const range = document.find(passage);
      return document.ask('pizhu/conversionChoices', { ranges: [range], position: range.start });
    };
    assert.equal((await choices('會議強調責任落實')).script, 'traditional');
    const { script, targets } = await choices('推进健康清河建设');
    assert.deepEqual([script, targets[0]], ['simplified', 's2t']);
    await client.stop();
  });

  it('names no section where there is none', async () => {
    const client = await startClient();
    const document = await client.open(CLEAN);
    const { section } = await document.ask<ConversionChoices>('pizhu/conversionChoices', {
      ranges: [],
      position: { line: 0, character: 0 },
    });
    assert.equal(section, undefined);
    await client.stop();
  });
});

describe('a conversion leaves to look at', () => {
  it('the doubtful places and the names, where they lie afterwards', async () => {
    const client = await startClient({ settings: () => ({ convert: { ownPairs: { 纪要: '會議紀錄' } } }) });
    const document = await client.open(VARIED);
    const { edits, places, names, doubtful } = await document.ask<ConvertResult>('pizhu/convert', { to: 's2tw' });
    const converted = await client.open(afterEdits(document, edits as PreviewedConversion['edits']));
    assert.ok(converted.text.startsWith('桃源縣防汛工作會議會議紀錄'));
    assert.ok(doubtful > 0, 'nothing is doubtful');
    assert.equal(places.length, doubtful);
    for (const { range, text, others } of places) {
      assert.equal(converted.textAt(range), text);
      assert.ok(others.length > 0 && !others.includes(text));
    }
    assert.deepEqual(
      names.map(({ range }) => converted.textAt(range)),
      ['余岳平'],
    );
    await client.stop();
  });
});

describe('repair of Traditional', () => {
  const repair = (document: OpenDocument): Promise<RepairTraditionalResult> => document.ask('pizhu/repairTraditional');

  it('puts right what was converted character by character', async () => {
    const client = await startClient();
    const document = await client.open(BADLY_CONVERTED);
    const { edits, version } = await repair(document);
    const repaired = afterEdits(document, edits as unknown as PreviewedConversion['edits']);
    assert.equal(version, 1);
    for (const right of ['關於', '今後', '幹部', '聯繫', '農曆', '複製']) assert.ok(repaired.includes(right), right);
    const again = await client.open(repaired);
    assert.deepEqual((await repair(again)).edits, []);
    await client.stop();
  });

  it('finds nothing in a Simplified text', async () => {
    const client = await startClient();
    assert.deepEqual((await repair(await client.open(CLEAN))).edits, []);
    await client.stop();
  });

  it('is an action that is confirmed, where it has something to do', async () => {
    const client = await startClient({ locale: 'zh-TW' });
    const actionsOf = async (text: string): Promise<CodeAction[]> => {
      const document = await client.open(text);
      const start = { line: 0, character: 0 };
      const actions = await document.actions({ start, end: start }, { only: ['refactor'] });
      return actions.filter(({ title }) => title.startsWith('修復繁體'));
    };
    const [action, ...more] = await actionsOf(BADLY_CONVERTED);
    assert.deepEqual(more, []);
    assert.equal(action?.kind, 'refactor.rewrite');
    assert.ok(Object.values(action.edit?.changeAnnotations ?? {}).every(({ needsConfirmation }) => needsConfirmation));
    assert.deepEqual(await actionsOf(CLEAN), []);
    await client.stop();
  });
});

describe('hover on a character', () => {
  const textOf = ({ contents }: Hover): string => (contents as MarkupContent).value;

  const hover = (document: OpenDocument, passage: string): Promise<Hover | null> =>
    document.ask('textDocument/hover', { position: document.find(passage).start });

  it('shows its forms, and what decides between them', async () => {
    const client = await startClient();
    const document = await client.open(VARIED);
    const said = await hover(document, '发花白');
    assert.ok(said);
    assert.deepEqual(said.range, document.find('发'));
    const text = textOf(said);
    assert.match(text, /简 \*\*发\*\*/);
    assert.match(text, /發.*髮/s);
    assert.match(text, /视词语而定/);
    await client.stop();
  });

  it('is short where there is one form, and silent where every standard writes alike', async () => {
    const client = await startClient({ capabilities: PLAIN });
    const document = await client.open(CLEAN);
    assert.equal(textOf((await hover(document, '县坚持'))!), '简 县 · 繁 縣');
    assert.equal(await hover(document, '一、主要').then((said) => said && /[简繁]/.test(textOf(said))), false);
    assert.equal(await hover(document, '，推进'), null);
    await client.stop();
  });

  it('comes behind what else is said, and not at all in a text that is no report', async () => {
    const client = await startClient();
    const document = await client.open(CLEAN);
    const plain = await client.open('kernel: panic at 发 0x00\n'.repeat(20), { languageId: 'plaintext' });
    assert.equal(await hover(plain, '发'), null);
    const [facts, forms, ...more] = textOf((await hover(document, '打算'))!).split('\n\n---\n\n');
    assert.match(facts!, /工作打算/);
    assert.equal(forms, undefined, '打 is written alike everywhere');
    assert.deepEqual(more, []);
    const parts = textOf((await hover(document, '务体系'))!).split('\n\n---\n\n');
    assert.match(parts.at(-1)!, /^简 \*\*务\*\* · 繁 \*\*務\*\*$/);
    await client.stop();
  });
});
