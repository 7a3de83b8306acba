import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { lineChanges, splitLines } from '../../../server/src/cli/line-changes';
import { undoEdits } from '../../../server/src/cli/record';
import { recordedEdits } from '../../../server/src/service/fix-record';
import type { AppliedEdit } from '../../../server/src/service/fix';
import { applyEdits } from '../../../server/src/text/edits';

/** A text and rounds of edits, each round fitting the text that the one before it left. */
const edited = fc
  .tuple(text(), fc.array(fc.array(fc.tuple(fc.nat(40), fc.nat(3), text()), { maxLength: 4 }), { maxLength: 3 }))
  .map(([source, wanted]) => {
    let current = source;
    const rounds = wanted.map((steps) => {
      let at = 0;
      const edits: AppliedEdit[] = [];
      for (const [skip, length, replacement] of steps) {
        const start = Math.min(at + skip, current.length);
        const end = Math.min(start + length, current.length);
        // A carriage return and its line feed are never torn apart by a rule either.
        edits.push({ span: { start, end }, text: replacement, rule: 'a-rule', before: current.slice(start, end) });
        at = end + 1;
        if (at > current.length) break;
      }
      current = applyEdits(current, edits);
      return edits;
    });
    return { source, rounds, result: current };
  });

function text(): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom('甲', '乙', '\n', '\r\n', 'a', '𠮷'), { maxLength: 30 })
    .map((parts) => parts.join(''));
}

describe('what rounds of edits did', () => {
  it('is told line by line, and nothing else', () => {
    fc.assert(
      fc.property(edited, ({ source, rounds, result }) => {
        const before = splitLines(source);
        const { lines, changes } = lineChanges(source, rounds);
        assert.equal(lines.join(''), result);
        const rebuilt: string[] = [];
        let at = 0;
        for (const change of changes) {
          assert.ok(change.before[0] >= at && change.before[0] <= change.before[1], 'in order');
          rebuilt.push(...before.slice(at, change.before[0]), ...lines.slice(...change.after));
          at = change.before[1];
        }
        assert.equal([...rebuilt, ...before.slice(at)].join(''), result);
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  it('is recorded so that it can be taken back', () => {
    fc.assert(
      fc.property(edited, ({ source, rounds, result }) => {
        assert.equal(undoEdits(result, recordedEdits(source, rounds)), source);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it('is not taken back from another text', () => {
    const rounds = [[{ span: { start: 1, end: 2 }, text: '，', rule: 'a-rule', before: ',' }]];
    const edits = recordedEdits('甲,乙', rounds);
    assert.equal(undoEdits('甲，乙', edits), '甲,乙');
    assert.equal(undoEdits('甲；乙', edits), undefined);
  });
});
