import { strict as assert } from 'node:assert';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Range, TextEdit } from 'vscode-languageserver/node';
import type { ConvertResult, DocumentStateResult } from '../../server/src/lsp/protocol';
import { DIST, endServers, startClient, type OpenDocument } from './client';
import { CLEAN, MIRROR, REPORT } from './sample';

afterEach(endServers);

const CONVERSIONS = { only: ['refactor'] };

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const convert = (document: OpenDocument, to: string, ranges?: Range[]): Promise<ConvertResult> =>
  document.ask('pizhu/convert', { to, ranges });

const applied = (document: OpenDocument, { edits }: ConvertResult): string =>
  document.edited({ changes: { [document.uri]: edits as TextEdit[] } });

describe('conversion', () => {
  it('is offered to the scripts that the document is not in', async () => {
    const client = await startClient();
    const titles = async (text: string): Promise<string[]> => {
      const document = await client.open(text);
      return (await document.actions(START, CONVERSIONS)).map(({ title }) => title);
    };
    assert.deepEqual(await titles(CLEAN), ['转换为繁体', '转换为台湾正体', '转换为香港繁体']);
    assert.ok((await titles(MIRROR)).includes('转换为简体'));
    assert.ok(!(await titles(MIRROR)).includes('转换为繁体'));
    await client.stop();
  });

  it('of the whole document is one edit of the characters that change', async () => {
    const client = await startClient();
    const document = await client.open(CLEAN);
    const actions = await document.actions(START, CONVERSIONS);
    const taiwan = actions.find(({ title }) => title === '转换为台湾正体')!;
    assert.equal(taiwan.kind, 'refactor.rewrite');
    const converted = document.edited(taiwan.edit);
    assert.ok(converted.startsWith('清河縣2023年衛生健康工作總結'));
    assert.equal(converted.length, CLEAN.length);
    await client.stop();
  });

  it('of a selection leaves the rest alone', async () => {
    const client = await startClient();
    const document = await client.open(CLEAN);
    const [action] = await document.actions(document.find('推进健康清河建设'), CONVERSIONS);
    assert.equal(document.edited(action!.edit), CLEAN.replace('推进健康清河建设', '推進健康清河建設'));
    await client.stop();
  });

  it('of several selections comes back as edits of one version', async () => {
    const client = await startClient();
    const document = await client.open(CLEAN);
    await document.replace('取得新的成效', '取得明显成效');
    const result = await convert(document, 's2tw', [
      document.find('总结'),
      document.find('成效'),
      document.find('机构建设'),
    ]);
    assert.equal(result.version, 2);
    assert.equal(applied(document, result), document.text.replace('总结', '總結').replace('机构建设', '機構建設'));
    await client.stop();
  });

  it('without selections, or with cursors only, is of the whole document', async () => {
    const client = await startClient();
    const document = await client.open(REPORT);
    const whole = await convert(document, 's2tw');
    assert.ok(applied(document, whole).includes('清河縣2024年衛生健康工作報告'));
    assert.deepEqual(await convert(document, 's2tw', [START]), whole);
    await client.stop();
  });

  it('leaves readings that were written into the text, and finds words across them', async () => {
    const client = await startClient();
    const document = await client.open(MIRROR);
    const simplified = applied(document, await convert(document, 'simplified'));
    assert.ok(simplified.startsWith('临江市卫(wèi)生健康工作会(huì)议纪要'));
    await client.stop();
  });

  it('fits a text with Windows line ends behind an astral character', async () => {
    const client = await startClient();
    const text = `𠮷\r\n${CLEAN.replace(/\n/g, '\r\n')}`;
    const document = await client.open(text);
    const converted = applied(document, await convert(document, 's2tw'));
    assert.ok(converted.includes('衛生') && converted.startsWith('𠮷\r\n') && !/(?<!\r)\n/.test(converted));
    await client.stop();
  });

  it('tells the script of a document and what it can be converted to', async () => {
    const client = await startClient();
    const state = async (text: string, languageId = 'plaintext') =>
      (await client.open(text, { languageId })).ask<DocumentStateResult>('pizhu/documentState');
    const simplified = await state(CLEAN);
    assert.equal(simplified.isReport, true);
    assert.equal(simplified.script, 'simplified');
    assert.ok(!simplified.targets.includes('simplified'));
    const traditional = await state(MIRROR);
    assert.equal(traditional.script, 'traditional');
    assert.equal(traditional.targets[0], 'simplified');
    assert.deepEqual(await state('plain English\n'), { isReport: false, script: 'none', targets: [] });
    await client.stop();
  });

  it('to nowhere is refused by name', async () => {
    const client = await startClient();
    const document = await client.open(CLEAN);
    await assert.rejects(convert(document, 's2x'), /s2x/);
    await client.stop();
  });

  it('without its tables fails aloud and harms nothing else', async () => {
    const dist = mkdtempSync(join(tmpdir(), 'pizhu-'));
    try {
      const scripts = readdirSync(DIST).filter((name) => name.endsWith('.js'));
      for (const script of scripts) copyFileSync(join(DIST, script), join(dist, script));
      const client = await startClient({ dist });
      const document = await client.open(REPORT);
      await assert.rejects(convert(document, 's2tw'), /ENOENT/);
      assert.deepEqual(await document.actions(START, CONVERSIONS), []);
      assert.ok(client.log.some(({ type, message }) => type === 1 && message.includes('ENOENT')));
      assert.ok((await document.pull()).items.length > 0);
      await client.stop();
    } finally {
      rmSync(dist, { recursive: true });
    }
  });
});

describe('placeholders', () => {
  it('are the holes and the marks left for them, in order', async () => {
    const client = await startClient();
    const document = await client.open(REPORT.replace('三百人次', '【待补】人次'));
    const ranges = await document.ask<Range[]>('pizhu/placeholders');
    const around = ranges.map((range) => {
      const { line, character } = range.end;
      return `${document.textAt(range)}|${document.textAt({ start: range.end, end: { line, character: character + 2 } })}`;
    });
    assert.deepEqual(around, ['*|家,', '|%。', '【待补】|人次', '*|万元', '*|%以']);
    await client.stop();
  });

  it('are none in a clean report', async () => {
    const client = await startClient();
    const document = await client.open(CLEAN);
    assert.deepEqual(await document.ask('pizhu/placeholders'), []);
    await client.stop();
  });
});
