import { strict as assert } from 'node:assert';
import { defaultSettings } from '../../../server/src/config/settings';
import { analyze } from '../../../server/src/service/analyze';
import { holesOf, holeSpans, type Hole } from '../../../server/src/service/holes-list';
import { TWISTS } from '../../support/places';

const holesIn = (source: string): Hole[] => holesOf(analyze(source, defaultSettings));

/** The holes, the same however the text is twisted; positions are left out. */
function expectHoles(source: string, expected: readonly Partial<Hole>[]): void {
  for (const twist of TWISTS) {
    const found = holesIn(twist(source)).map(({ span: _span, ...rest }) => rest);
    assert.deepEqual(
      found.map((hole, i) => pick(hole, expected[i] ?? hole)),
      expected,
    );
  }
}

const pick = (from: object, like: object): object =>
  Object.fromEntries(Object.entries(from).filter(([key]) => key in like));

describe('the list of holes', () => {
  it('says of each figure what it counts, and where', () =>
    expectHoles('一、工作进展\n（一）道路。新修村道*公里，总投资亿元。\n二、下步打算\n增长%。', [
      { kind: 'figure', unit: '公里', phrase: '新修村道＿＿公里', section: ['一、工作进展', '（一）道路'] },
      { kind: 'figure', unit: '亿元', phrase: '总投资＿＿亿元', section: ['一、工作进展', '（一）道路'] },
      { kind: 'figure', unit: '%', phrase: '增长＿＿%', section: ['二、下步打算'] },
    ]));

  it('gives the sentence around a hole and no other', () =>
    expectHoles('会议充分肯定去年工作。全镇新修村道*公里，栽植树木8万株。下一步要抓好管护。', [
      { before: '全镇新修村道', after: '公里，栽植树木8万株。' },
    ]));

  it('reads through glosses and hard breaks', () =>
    expectHoles('全縣(xiàn)新建水庫*座，\n改造泵站兩座。', [
      { before: '全縣新建水庫', after: '座，改造泵站兩座。', unit: '座', phrase: '全縣新建水庫＿＿座' },
    ]));

  it('tells names, words and marks from figures', () =>
    expectHoles('刚才，*医院作了发言。深化医药卫生_改革。新增床位【待补】张，门诊量增长*%。', [
      { kind: 'name', unit: '', phrase: '＿＿医院' },
      { kind: 'word', unit: '', phrase: '深化医药卫生＿＿改革' },
      { kind: 'mark', unit: '', phrase: '新增床位＿＿张' },
      { kind: 'figure', unit: '%', phrase: '门诊量增长＿＿%' },
    ]));

  it('cuts a sentence that does not end', () => {
    const long = '群众满意'.repeat(60);
    const [hole] = holesIn(`${long}，新修村道*公里，${long}`);
    assert.match(hole!.before, /^….{100}$/);
    assert.match(hole!.after, /^.{100}…$/);
  });

  it('has nothing of what is whole, nor of what is no report', () => {
    for (const source of ['一、工作进展\n新修村道12公里，增长8%。', 'a *b* c, 20* years', '2*3=6\n', '']) {
      assert.deepEqual(holesIn(source), [], source);
    }
  });

  it('has the places that the walk goes to', () => {
    const source = '新修村道*公里，栽植树木*万株，整治河道【待补】公里，增长%。';
    const analysis = analyze(source, defaultSettings);
    assert.deepEqual(
      holesOf(analysis).map(({ span }) => span),
      holeSpans(analysis),
    );
    assert.deepEqual(
      holeSpans(analysis).map(({ start, end }) => source.slice(start, end)),
      ['*', '*', '【待补】', ''],
    );
  });

  it('takes no longer for each hole where there are many', () => {
    const time = (paragraphs: number): number => {
      const source = '一、工作\n新修村道*公里，总投资亿元，增长%。\n'.repeat(paragraphs);
      const analysis = analyze(source, defaultSettings);
      const runs = [1, 2, 3, 4, 5].map(() => {
        const started = performance.now();
        assert.equal(holesOf(analysis).length, 3 * paragraphs);
        return performance.now() - started;
      });
      return Math.min(...runs);
    };
    assert.ok(time(2000) < 40 * Math.max(time(200), 0.5), 'ten times the holes took over forty times as long');
  });
});
