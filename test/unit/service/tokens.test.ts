import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parseReport } from '../../../server/src/parse/index';
import { tokensOf } from '../../../server/src/service/tokens';
import { span } from '../../../server/src/text/span';
import { findFacts } from '../../../server/src/zh/facts';

/** Draws facts into a text as `kind⟦…⟧`. */
const drawn = (text: string): string => {
  let out = '';
  let at = 0;
  for (const { kind, span: place } of findFacts(text)) {
    out += `${text.slice(at, place.start)}${kind}⟦${text.slice(place.start, place.end)}⟧`;
    at = place.end;
  }
  return out + text.slice(at);
};

const expectFacts = (marked: string): void =>
  assert.equal(drawn(marked.replace(/[a-z]+⟦|documentNumber⟦|⟧/gi, '')), marked);

describe('facts by their form', () => {
  it('are figures with their units', () =>
    expectFacts('完成投资figure⟦1.36亿元⟧，增长figure⟦6.8%⟧，受益figure⟦4.2万人次⟧，提高figure⟦3个百分点⟧。'));
  it('are dates in every form', () =>
    expectFacts('date⟦2024年3月5日⟧、date⟦3月上旬⟧、date⟦2024-03-05⟧、date⟦二〇二四年三月⟧、date⟦民國113年5月⟧。'));
  it('are titles, whatever stands in them', () =>
    expectFacts('落实work⟦《2024年工作要点》⟧和work⟦《河道管理办法》⟧。'));
  it('are document numbers of both sides of the strait', () =>
    expectFacts('按照documentNumber⟦清政办发〔2024〕3号⟧、documentNumber⟦府教字第1130001234號⟧办理。'));
  it('are plans by their numbers', () =>
    expectFacts('plan⟦“十四五”规划⟧，plan⟦十三五期间⟧，plan⟦“十五五”时期⟧，plan⟦2035年远景目标纲要⟧。'));
  it('are places left to be filled', () => expectFacts('投资placeholder⟦【待补】⟧亿元，placeholder⟦【名单待定】⟧。'));

  it('are no numbers without a unit, no parts of codes, no counts in words', () =>
    expectFacts('第3条，电话0571-12345678，编号A12件，型号X3.5，二十五个乡镇。'));
  it('are no plans in fifteen, in brackets, or in a quotation', () =>
    expectFacts('十五个规划，（四五）规划，“五四”精神，十五项。'));
  it('are no document numbers in years and numbers of houses', () =>
    expectFacts('（六）号楼，〔三〕号文，和平路5号。'));
});

describe('tokens of a report', () => {
  const TEXT = fc.array(
    fc.oneof(
      fc.constantFrom(
        '一、',
        '（一）',
        '一是',
        '《',
        '》',
        '*%',
        '衛(wèi)生',
        '\n',
        '\r\n',
        '【待补】',
        '12项',
        '2024年',
        '“十四五”规划',
      ),
      fc.constantFrom(
        '加强河道管理',
        '落实工作责任。',
        '清河县政府工作报告',
        '首页 > 政务公开',
        '𠮷',
        '会议指出，',
        '目录',
      ),
    ),
    { maxLength: 60 },
  );

  it('are in order, apart and inside, whatever the text', () =>
    fc.assert(
      fc.property(TEXT, (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const { span: at } of tokensOf(parseReport(text))) {
          assert.ok(at.start >= end && at.end > at.start && at.end <= text.length, JSON.stringify(at));
          end = at.end;
        }
      }),
    ));

  it('of a part are those of the whole that lie in its paragraphs', () =>
    fc.assert(
      fc.property(TEXT, fc.nat(200), fc.nat(100), (parts, from, length) => {
        const text = parts.join('');
        const report = parseReport(text);
        const within = span(Math.min(from, text.length), Math.min(from + length, text.length));
        const all = tokensOf(report).map((token) => JSON.stringify(token));
        const part = tokensOf(report, within).map((token) => JSON.stringify(token));
        assert.deepEqual(
          part.filter((token) => !all.includes(token)),
          [],
        );
      }),
    ));
});
