import { strict as assert } from 'node:assert';
import type { Hover, MarkupContent } from 'vscode-languageserver/node';
import { endServers, FULL, startClient, type Client, type OpenDocument } from './client';
import { REPORT } from './sample';

afterEach(endServers);

/** What is said of the first finding of a rule, line by line. */
async function said(document: OpenDocument, rule: string): Promise<string[]> {
  const { items } = await document.pull();
  const found = items.find(({ code }) => code === rule);
  assert.ok(found, `${rule} among ${items.map(({ code }) => String(code)).join(' ')}`);
  const hover = await document.ask<Hover>('textDocument/hover', { position: found.range.start });
  const { value } = hover.contents as MarkupContent;
  return value
    .split('\n\n---')[0]!
    .split('\n')
    .filter((line) => line !== '');
}

/** A client that reads no Markdown. */
const PLAIN_TEXT = { ...FULL, textDocument: { ...FULL.textDocument, hover: {} } };

describe('the hover on a finding', () => {
  const saidOf = async (
    text: string,
    rule: string,
    options: Parameters<typeof startClient>[0] = {},
  ): Promise<string[]> => {
    const client: Client = await startClient(options);
    const lines = await said(await client.open(text), rule);
    await client.stop();
    return lines;
  };

  it('says why it matters in one sentence, the clause and the choices', async () => {
    const [why, basis, choices, manual, ...more] = await saidOf(REPORT, 'masked-figure');
    assert.match(why!, /^\*\*数字被遮盖\*\*：[^。]+。$/);
    assert.equal(basis, '依据：《党政机关公文处理工作条例》第二十条（四）');
    assert.match(choices!, /^可选：.* · 忽略…$/);
    assert.match(manual!, /^\[.*\]\(.*#masked-figure\)$/);
    assert.deepEqual(more, []);
  });

  it('says what else in the document speaks for it', async () => {
    const lines = await saidOf(REPORT, 'missing-figure');
    assert.ok(lines.includes('本文另有数字或名称被遮盖、缺失 3 处'), lines.join('\n'));
  });

  it('quotes the places that explain it', async () => {
    const text = '会议要求抓好以下工作。\n一、抓好春耕生产\n保障农资供应。\n三、抓好防汛备汛\n落实责任。\n';
    const lines = await saidOf(text, 'numbering-gap');
    assert.ok(
      lines.some((line) => /^前一项：一、/.test(line)),
      lines.join('\n'),
    );
  });

  it('sets what the site declares against what there is', async () => {
    const text = '会议认为，我们要把责任压实到村到户，落实工作措施。\n……（未完，全文共5200字，当前仅显示1300字）\n';
    const lines = await saidOf(text, 'paywall-cut');
    assert.ok(
      lines.some((line) => /^网站注明全文 5200 字，本文件有 \d+ 字$/.test(line)),
      lines.join('\n'),
    );
  });

  it('names no clause where none is known', async () =>
    assert.ok(!(await saidOf(REPORT, 'contents-mismatch')).some((line) => line.startsWith('依据'))));

  it('is in the reader’s language, and plain where no Markdown is read', async () => {
    const [why, basis] = await saidOf(REPORT, 'masked-figure', { locale: 'en', capabilities: PLAIN_TEXT });
    assert.match(why!, /^Masked figure – A sign stands .*\.$/);
    assert.match(basis!, /^Basis: .*Article 20 \(4\)$/);
    assert.match((await saidOf(REPORT, 'masked-figure', { locale: 'zh-TW' }))[1]!, /^依據：/);
  });
});
