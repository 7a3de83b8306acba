import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { composeEdits } from '../../server/src/lsp/compose';
import { applyEdits, type Edit } from '../../server/src/text/edits';

/** Edits of a text that lie apart, drawn from cut points. */
const editsOf = (length: number): fc.Arbitrary<Edit[]> =>
  fc
    .tuple(fc.uniqueArray(fc.nat(length), { maxLength: 8 }), fc.array(fc.constantFrom('', 'x', 'yz'), { minLength: 4 }))
    .map(([cuts, texts]) => {
      const sorted = [...cuts].sort((a, b) => a - b);
      return texts
        .slice(0, Math.floor(sorted.length / 2))
        .map((text, i) => ({ span: { start: sorted[2 * i]!, end: sorted[2 * i + 1]! }, text }));
    });

const rounds = fc.string({ maxLength: 40 }).chain((source) =>
  editsOf(source.length).chain((first) =>
    editsOf(applyEdits(source, first).length).chain((second) => {
      const twice = applyEdits(applyEdits(source, first), second);
      return editsOf(twice.length).map((third) => ({ source, rounds: [first, second, third] }));
    }),
  ),
);

describe('composed edits', () => {
  it('do in one step what the rounds do one after the other', () => {
    fc.assert(
      fc.property(rounds, ({ source, rounds: list }) => {
        const inTurn = list.reduce((text, edits) => applyEdits(text, edits), source);
        assert.equal(applyEdits(source, composeEdits(source.length, list)), inTurn);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('leave alone what no round touched', () => {
    const edits = composeEdits(6, [
      [{ span: { start: 2, end: 3 }, text: 'ab' }],
      [{ span: { start: 3, end: 4 }, text: '' }],
    ]);
    assert.deepEqual(edits, [{ span: { start: 2, end: 3 }, text: 'a' }]);
  });

  it('are none where nothing was done', () => assert.deepEqual(composeEdits(5, []), []));
});
