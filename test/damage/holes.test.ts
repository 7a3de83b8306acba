import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { lint } from '../../server/src/lint/lint';
import { parseReport } from '../../server/src/parse/index';
import maskedFigure from '../../server/src/rules/masked-figure';
import maskedName from '../../server/src/rules/masked-name';
import maskedWord from '../../server/src/rules/masked-word';
import missingFigure from '../../server/src/rules/missing-figure';
import missingName from '../../server/src/rules/missing-name';
import { overlaps, span, type Span } from '../../server/src/text/span';
import { FIGURE_SENTENCES, FILLERS } from './sentences';

const SLOT = /\{([^}]*)\}/g;
const figuresOf = (text: string): string => text.replace(SLOT, '$1');

interface Damaged {
  readonly text: string;
  /** The unit behind each damaged figure, the mask included. */
  readonly holes: readonly Span[];
}

/** Replaces the figures that `choose` gives a text for, and removes the other braces. */
function damage(marked: string, choose: (slot: number) => string | undefined): Damaged {
  const holes: Span[] = [];
  let text = '';
  let at = 0;
  let slot = 0;
  for (const match of marked.matchAll(SLOT)) {
    text += marked.slice(at, match.index);
    const instead = choose(slot++);
    if (instead !== undefined) holes.push(span(text.length, text.length + instead.length + 1));
    text += instead ?? match[1] ?? '';
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), holes };
}

const RULES = [maskedFigure, maskedName, maskedWord, missingFigure, missingName];
const foundIn = (text: string): Span[] =>
  lint(parseReport(text), {
    rules: RULES,
    onCrash: (rule, error) => assert.fail(`${rule}: ${String(error)}`),
  }).flatMap(({ places }) => places.map((place) => place.span));

const document = fc
  .tuple(
    fc.shuffledSubarray([...FIGURE_SENTENCES], { minLength: 3, maxLength: 8 }),
    fc.subarray([...FILLERS], { maxLength: 2 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([sentences, fillers, lineEnd, halfWidth]) => {
    const text = [...sentences, ...fillers].join(lineEnd);
    return halfWidth ? text.replace(/，/g, ',').replace(/：/g, ':') : text;
  });
const slotsOf = (text: string): number => [...text.matchAll(SLOT)].length;
/** More holes than this make each other easier to find. */
const MOST = 4;
/** The figures that are damaged, and what is left in the place of each. */
const damagedWith = (left: fc.Arbitrary<string>): fc.Arbitrary<Damaged> =>
  document.chain((text) => {
    const slots = [...Array(slotsOf(text)).keys()];
    return fc
      .tuple(fc.subarray(slots, { minLength: 1, maxLength: Math.min(MOST, slots.length) }), left)
      .map(([chosen, instead]) => damage(text, (slot) => (chosen.includes(slot) ? instead : undefined)));
  });

const RUNS = 150;
const SEED = 20240601;

/** Of the damaged places, the share that is found; nothing else may be. */
function recall(kind: string, left: fc.Arbitrary<string>): void {
  let holes = 0;
  const missed = new Map<string, number>();
  for (const sample of fc.sample(damagedWith(left), { numRuns: RUNS, seed: SEED })) {
    const found = foundIn(sample.text);
    for (const hole of sample.holes) {
      holes++;
      if (found.some((at) => overlaps(at, hole))) continue;
      const around = sample.text.slice(hole.start - 8, hole.end + 6);
      missed.set(around, (missed.get(around) ?? 0) + 1);
    }
    for (const at of found) {
      const drawn = `${sample.text.slice(at.start - 8, at.start)}⟦${sample.text.slice(at.start, at.end)}⟧`;
      assert.ok(
        sample.holes.some((hole) => overlaps(at, hole)),
        `${kind}: nothing is missing at ${drawn}`,
      );
    }
  }
  const lost = [...missed.values()].reduce((sum, times) => sum + times, 0);
  const share = 1 - lost / holes;
  assert.ok(
    share >= 0.98,
    `${kind}: found ${(share * 100).toFixed(1)} % of ${holes}; missed ${[...missed.keys()].join(' | ')}`,
  );
}

describe('holes made at random', function () {
  this.timeout(30_000);
  it('are found where figures were deleted', () => recall('deleted', fc.constant('')));
  it('are found where figures were masked', () =>
    recall('masked', fc.constantFrom('*', '**', '＊', '××', 'XX', 'xx', '_', '*.*')));

  it('are not seen in whole documents', () => {
    fc.assert(
      fc.property(document, (text) => {
        assert.deepEqual(
          foundIn(figuresOf(text)).map((at) => figuresOf(text).slice(at.start - 6, at.end + 2)),
          [],
        );
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
