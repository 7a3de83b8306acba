import { strict as assert } from 'node:assert';
import { parseReport } from '../../../server/src/parse/index';
import { documentFacts, type DocumentFacts } from '../../../server/src/service/document-facts';
import { findMentions } from '../../../server/src/service/file-mentions';
import { Lines } from '../../../server/src/text/lines';

const factsOf = (source: string): DocumentFacts => documentFacts(parseReport(source), new Lines(source));
const titles = (source: string): string[] => factsOf(source).titles.map(({ text }) => text);
const BODY = '\n\n一、总体要求\n各单位要落实工作责任，完善管理机制，加强监督检查。\n';

describe('facts of a document', () => {
  it('are the titles it bears, also with the line above or below', () => {
    assert.deepEqual(titles(`河道管理办法${BODY}`), ['河道管理办法']);
    assert.deepEqual(titles(`清河县人民政府\n关于加强河道管理的通知${BODY}`), [
      '关于加强河道管理的通知',
      '清河县人民政府关于加强河道管理的通知',
    ]);
  });
  it('are no title with its date, its speaker or its occasion', () => {
    for (const line of ['（2024年3月5日）', '2024年3月5日', '——在全县水利工作会议上']) {
      assert.equal(titles(`河道管理工作报告\n${line}${BODY}`).length, 1, line);
    }
    assert.deepEqual(titles('各单位要落实工作责任，完善管理机制，加强监督检查。'), []);
  });

  it('are citations with their places', () => {
    const { citations } = factsOf(`水利工作要点${BODY}落实《河道管理办法》和《防汛工作方案》。\n`);
    assert.deepEqual(citations.list(), ['河道管理办法', '防汛工作方案']);
    assert.deepEqual(citations.range(1), { start: { line: 4, character: 12 }, end: { line: 4, character: 18 } });
    assert.ok(citations.mayHave('防汛'));
    assert.ok(!citations.mayHave('农田'));
  });
  it('are none where there are none', () => {
    const { citations, mentions } = factsOf(`水利工作要点${BODY}`);
    assert.deepEqual([citations.size, citations.list(), mentions], [0, [], []]);
  });
});

describe('files that a text names', () => {
  const mentioned = (text: string): string[] => findMentions(text).map((mention) => mention.text);

  it('are found in links, in brackets and in sentences', () => {
    assert.deepEqual(mentioned('见[名单](附件/名单.txt)、“../a.md”，和 b.gongwen。'), [
      '附件/名单.txt',
      '../a.md',
      'b.gongwen',
    ]);
    assert.deepEqual(mentioned('[x](a%20b.md#c "名单") <c.policy>'), ['a%20b.md', 'c.policy']);
  });
  it('are none with another ending, without a name, or of another place', () =>
    assert.deepEqual(mentioned('a.txt.bak a.docx .md a.md5 https://example.org/a.md 名单。txt'), []));
  it('are found in a time that grows with the text alone', () => {
    const time = (length: number): number => {
      const text = `${'a'.repeat(length)} ${'x.md/'.repeat(length / 5)}`;
      const begin = performance.now();
      findMentions(text);
      return performance.now() - begin;
    };
    time(50_000);
    const [short, long] = [time(50_000), time(500_000)];
    assert.ok(long < 30 * Math.max(short, 1), `${short} ms, ten times the text ${long} ms`);
  });
});
