import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { flow } from '../../../server/src/text/flow';
import { span, type Span } from '../../../server/src/text/span';

describe('flow', () => {
  const source = '縣衛(wèi)生“\n提質”';
  const hidden = [span(2, 7), span(9, 10)];

  it('reads as if the hidden runs were not there', () =>
    assert.equal(flow(source, span(0, source.length), hidden).text, '縣衛生“提質”'));

  it('covers hidden runs inside a match, and leaves those at its edges', () => {
    const { text, toSource } = flow(source, span(0, source.length), hidden);
    const cut = (words: string): string => {
      const at = toSource(text.indexOf(words), text.indexOf(words) + words.length);
      return source.slice(at.start, at.end);
    };
    assert.equal(cut('衛生'), '衛(wèi)生');
    assert.equal(cut('縣衛'), '縣衛');
    assert.equal(cut('“提'), '“\n提');
  });

  it('maps every offset there and back', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(fc.nat(60), { maxLength: 8 }), (text, cuts) => {
        const runs = disjointRuns(cuts, text.length);
        const { text: kept, toSource, toFlow } = flow(text, span(0, text.length), runs);
        assert.equal(
          kept,
          runs.toReversed().reduce((out, run) => out.slice(0, run.start) + out.slice(run.end), text),
        );
        for (let i = 0; i < kept.length; i++) {
          const at = toSource(i, i + 1);
          assert.equal(text.slice(at.start, at.end), kept[i]);
          assert.equal(toFlow(at.start), i);
        }
      }),
      { seed: 7, numRuns: 300 },
    ));
});

/** Neighbouring pairs of sorted offsets as hidden runs. */
function disjointRuns(cuts: readonly number[], length: number): Span[] {
  const sorted = [...new Set(cuts.filter((cut) => cut <= length))].sort((a, b) => a - b);
  return sorted.flatMap((start, i) => (i % 2 === 0 && i + 1 < sorted.length ? [span(start, sorted[i + 1]!)] : []));
}
