import { strict as assert } from 'node:assert';
import { loadWrongVariants } from '../../../server/src/convert/wrong-variants';
import type { FindWrongVariants } from '../../../server/src/model/resources';
import type { Span } from '../../../server/src/text/span';
import { converters, readTable } from '../../support/converters';
import { corpus } from '../../support/shared';

describe('wrong variants', () => {
  let find: FindWrongVariants;
  before(async () => void (find = await loadWrongVariants(readTable)));

  /** Each place as `written>right (word)`. */
  const found = (text: string, protect: readonly Span[] = [], hidden: readonly Span[] = []): string[] =>
    find(text, { protect, hidden }).map(
      ({ span, right, word }) => `${text.slice(span.start, span.end)}>${right} (${word})`,
    );
  const spanOf = (text: string, part: string): Span => {
    const start = text.indexOf(part);
    return { start, end: start + part.length };
  };

  for (const [text, ...wrong] of [
    ['全縣干部會議', '干>幹 (幹部)'],
    ['關于會議', '于>於 (關於)'],
    ['農歷新年', '歷>曆 (農曆新年)'],
    ['復制經驗', '復>複 (複製)', '制>製 (複製)'],
    ['製度建設', '製>制 (制度)'],
    ['維系關系', '系>繫 (維繫)', '系>係 (關係)'],
    ['發展规劃', '规>規 (規劃)'],
    ['240余家單位', '余>餘 (餘)'],
    ['𠮷野家開業之后', '后>後 (之後)'],
    ['雙方系鄰居，其弟系教師', '系>係 (係)', '系>係 (係)'],
    ['总结發展成绩', '發>发 (发)'],
  ] as const)
    it(`${text}: ${wrong.join(', ')}`, () => assert.deepEqual(found(text), wrong));

  for (const text of [
    '關於會議，幹部隨後聯繫',
    '編製預算，計畫發布，瞭解了解',
    '臺灣台灣，占佔匯彙，群羣裏裡',
    '皇后與公里，系統與干涉，北斗與山谷',
    '該校歷史系主任，其母系親屬，雙方係鄰居',
    '縣長范里松，主任于建國表示',
    '書中有云，幾字彎',
    '會議認為准予延期，有限製造能力，理發揚民主之理',
    '這里程碑式的會議，帶頭發言，手機製造',
    '見 https://example.cn/干部/关于 一文',
  ])
    it(`accepts ${text}`, () => assert.deepEqual(found(text), []));

  it('says more where it is known that a text was converted badly', () => {
    const text = '合並鄉鎮，標簽清楚，了解計畫';
    assert.deepEqual(found(text), []);
    assert.deepEqual(
      find(text, { protect: [], hidden: [], further: true }).map(({ right, word, isFurther }) => [
        right,
        word,
        isFurther,
      ]),
      [
        ['併', '合併', true],
        ['籤', '標籤', true],
      ],
    );
  });
  it('reads across what is hidden', () => {
    const text = '會議總結，全體干\r\n部聯(lián)系群眾';
    const hidden = [spanOf(text, '\r\n'), spanOf(text, '(lián)')];
    assert.deepEqual(found(text, [], hidden), ['干>幹 (幹部)', '系>繫 (聯繫群眾)']);
  });
  it('leaves alone what is protected', () => {
    const text = '關于會議，幹部關于衛生';
    assert.deepEqual(found(text, [spanOf(text, '關于')]).length, 1);
  });

  const documents = corpus('Wrong variants in real documents');
  if (documents) {
    it('are none where a text was converted well, to any standard', async () => {
      const simplified = documents.filter(({ genre }) => genre === 'party-document').slice(0, 8);
      for (const config of ['s2t', 's2tw', 's2hk'] as const) {
        const converter = await converters.load(config);
        for (const { path, text } of simplified)
          for (const line of converter.convert(text).text.split('\n'))
            assert.deepEqual(found(line), [], `${config} ${path}`);
      }
    });
    it("are at most one in 50,000 characters of Taiwan's own texts", () => {
      const native = documents.filter(({ genre }) => genre.startsWith('taiwan-'));
      const wrong = native.flatMap(({ text }) => text.split('\n').flatMap((line) => found(line)));
      const characters = native.reduce((sum, { text }) => sum + text.length, 0);
      assert.ok(wrong.length <= characters / 50_000, wrong.join('\n'));
    });
  }
});
