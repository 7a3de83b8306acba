import { strict as assert } from 'node:assert';
import { inContext } from '../../../server/src/lint/context';
import { lint } from '../../../server/src/lint/lint';
import { suppress, type Suppression } from '../../../server/src/lint/suppressions';
import { parseReport } from '../../../server/src/parse/index';
import halfwidth from '../../../server/src/rules/halfwidth-punctuation';
import masked from '../../../server/src/rules/masked-figure';
import type { Rule } from '../../../server/src/rules/rule';
import { span } from '../../../server/src/text/span';
import { mark, unmark } from '../../support/marked';

/** What is left of a rule's findings, drawn into the text. */
const left = (rule: Rule, source: string, suppressions: readonly Suppression[]): string =>
  mark(source, lint(parseReport(source), { rules: [rule], suppressions })).replace(/⟦[\w-]+¦/g, '⟦');

/** The entry for the nth place that a rule finds in a text. */
function entryFor(rule: Rule, source: string, nth: number): Suppression {
  const places = lint(parseReport(source), { rules: [rule] }).flatMap((finding) =>
    finding.places.map((one) => one.span),
  );
  return { rule: rule.id, ...inContext(source, places[nth]!, places) };
}

const TEXT = '全县新建村卫生室*家，门诊量增长*%。\n全市新建村卫生室*家，住院量增长*%。\n';

describe('a place that is ignored', () => {
  const entry = entryFor(masked, TEXT, 1);

  it('is that place alone', () =>
    assert.equal(
      left(masked, TEXT, [entry]),
      '全县新建村卫生室⟦*家⟧，门诊量增长*%。\n全市新建村卫生室⟦*家⟧，住院量增长⟦*%⟧。\n',
    ));

  const still: readonly (readonly [string, (text: string) => string])[] = [
    ['lines come before it', (text) => `新增一段，说明情况。\n\n${text}`],
    ['what stands behind it changes', (text) => text.replace('。\n全市', '，成效明显。\n全市')],
    ['what stands before it changes', (text) => text.replace('门诊量', '就诊量')],
    ['lines are broken elsewhere', (text) => text.replace('门诊', '门\n诊').replaceAll('\n', '\r\n')],
    ['another finding is repaired', (text) => text.replace('*家', '12家')],
  ];
  for (const [what, change] of still) {
    it(`is known again when ${what}`, () => {
      const changed = change(TEXT);
      const all = [...left(masked, changed, []).matchAll(/⟦/g)].length;
      assert.equal([...left(masked, changed, [entry]).matchAll(/⟦/g)].length, all - 1);
    });
  }
  const gone: readonly (readonly [string, (text: string) => string])[] = [
    ['it has been filled in', (text) => text.replace('增长*%', '增长5%')],
    [
      'both sides of it have changed',
      (text) => text.replace('门诊量增长*%。\n全市', '就诊人次上升*%，成效明显。\n全市'),
    ],
    ['it is another text', (text) => text.replace('增长*%', '增长××%')],
  ];
  for (const [what, change] of gone) {
    it(`is not taken for another when ${what}`, () => {
      const changed = change(TEXT);
      assert.equal(left(masked, changed, [entry]), left(masked, changed, []));
    });
  }

  it('is told from its like by as much around it as is needed', () => {
    const same = '卫生室新建*家，覆盖全部行政村，群众就医方便。\n';
    const twice = `清河县${same}临江市${same}`;
    assert.equal([...left(masked, twice, [entryFor(masked, twice, 0)]).matchAll(/⟦/g)].length, 1);
  });
  it('stands for all that nothing tells from it', () => {
    const often = TEXT.repeat(6);
    const all = [...left(masked, often, []).matchAll(/⟦/g)].length;
    assert.equal([...left(masked, often, [entryFor(masked, often, 9)]).matchAll(/⟦/g)].length, all - 6);
  });
});

describe('a gathered finding', () => {
  const source = '会议要求,各单位要抓好落实;会议强调,要压实责任。\n';

  it('counts without what is ignored, and mends without it', () => {
    const [finding] = lint(parseReport(source), { rules: [halfwidth], suppressions: [entryFor(halfwidth, source, 1)] });
    assert.equal(finding!.places.length, 2);
    assert.equal(finding!.data!['count'], 2);
    assert.equal(finding!.fixes[0]!.edits.length, 2);
  });
  it('goes when all of it is ignored', () =>
    assert.deepEqual(
      lint(parseReport(source), { rules: [halfwidth], suppressions: [{ text: ',' }, { text: ';' }] }),
      [],
    ));
});

describe('a text that is ignored', () => {
  it('is ignored wherever it stands, of the rule that is named', () => {
    assert.equal(left(masked, TEXT, [{ text: '*家' }]).includes('⟦*家⟧'), false);
    assert.equal(left(masked, TEXT, [{ rule: 'mojibake', text: '*家' }]), left(masked, TEXT, []));
  });
  it('is the whole text: a part of it is another', () =>
    assert.equal(left(masked, TEXT, [{ text: '*' }, { text: '家' }, { text: '' }]), left(masked, TEXT, [])));
  it('may be written with a gap', () => {
    const source = unmark('一二三四五六七八九十');
    const found = [{ span: span(0, 10), message: 'x' }];
    const kept = (text: string): number => suppress(masked, found, source, [{ text }]).kept.length;
    assert.deepEqual(
      ['一二…九十', '一…十', '一…九', '…十', '一…', '二…十', '一…五…十'].map(kept),
      [0, 0, 1, 1, 1, 1, 1],
    );
  });
  it('of several lines is the same with other line ends', () => {
    const found = [{ span: span(0, 4), message: 'x' }];
    assert.equal(suppress(masked, found, '一\r\n二', [{ text: '一\n二' }]).kept.length, 0);
  });
});

describe('what is ignored', () => {
  it('is told with the entry that did it', () => {
    const told: unknown[] = [];
    const suppressions = [{ text: '*家' }, { rule: 'masked-figure' }];
    lint(parseReport(TEXT), { rules: [masked], suppressions, onIgnored: ({ by }) => void told.push(by) });
    assert.deepEqual(told, [suppressions[0], suppressions[0], suppressions[1], suppressions[1]]);
  });
  it('is nothing where an entry names nothing', () =>
    assert.equal(left(masked, TEXT, [{}, { before: '卫生室' }]), left(masked, TEXT, [])));
});
