import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { undoEdits } from '../../server/src/cli/record';
import { defaultSettings } from '../../server/src/config/settings';
import { analyze, type Analysis } from '../../server/src/service/analyze';
import { fixAll } from '../../server/src/service/fix';
import { recordedEdits } from '../../server/src/service/fix-record';
import { createResources } from '../../server/src/service/resources';
import type { Span } from '../../server/src/text/span';
import { readTable } from '../support/converters';
import { textOf, type CleanReport } from './clean';
import { DAMAGES } from './kinds';
import { random } from './random';
import { reportsOf } from './reports';

const RUNS = 80;
const SEED = 20240603;

/** So many kinds of damage meet in one report. */
const MOST = 5;

/** More rounds mean that two rules quarrel. */
const ROUNDS = 10;

const resources = createResources((name) =>
  name === 'character-pairs.bin'
    ? readFile(join(process.cwd(), 'server/src/zh/mojibake', name)).then((bytes) => new Uint8Array(bytes))
    : readTable(name),
);

const analysed = (text: string): Analysis =>
  analyze(text, defaultSettings, {
    resources: resources.loaded,
    onCrash: (rule, error) => assert.fail(`${rule}: ${String(error)}`),
  });

/** Some kinds of damage, one upon the other. */
function damagedOften(report: CleanReport, seed: number): string {
  const choices = random(seed);
  let current = report;
  for (const { apply } of choices.some(DAMAGES, choices.int(1, MOST))) {
    const damaged = apply(current, choices);
    if (damaged) current = reread(damaged.text, current);
  }
  return textOf(current);
}

/** The lines of a damaged text; what is no line of the report before is running text. */
function reread(text: string, before: CleanReport): CleanReport {
  const kinds = new Map(before.lines.map((line) => [line.text, line.kind]));
  return { ...before, lines: text.split('\n').map((line) => ({ kind: kinds.get(line) ?? 'prose', text: line })) };
}

describe('reports with damage of several kinds', function () {
  this.timeout(60_000);
  let texts: fc.Arbitrary<string>;
  const hold = (property: (text: string) => void): void =>
    fc.assert(fc.property(texts, property), { numRuns: RUNS, seed: SEED });

  before(async () => {
    await resources.load(['characterPairs', 'wrongVariants']);
    texts = fc.tuple(await reportsOf(), fc.nat()).map(([report, seed]) => damagedOften(report, seed));
  });

  it('have findings inside the text, in order and each apart from itself', () =>
    hold((text) => {
      let last = 0;
      for (const { rule, places, fixes } of analysed(text).findings) {
        const spans = places.map(({ span }) => span);
        assert.ok(spans[0]!.start >= last, `${rule.id} is out of order`);
        last = spans[0]!.start;
        spans.forEach(({ start, end }, i) => {
          assert.ok(0 <= start && start <= end && end <= text.length, `${rule.id} [${start}, ${end}) is outside`);
          assert.ok(i === 0 || spans[i - 1]!.end <= start, `${rule.id}: places overlap`);
        });
        const edits = [...fixes, ...places.flatMap((place) => place.fixes)].flatMap((fix) => fix.edits);
        for (const { span } of edits)
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, `${rule.id} edits outside`);
      }
    }));

  it('are fixed once and for all, in few rounds', () =>
    hold((text) => {
      const { text: once, rounds } = fixAll(analysed(text), resources.loaded);
      assert.ok(rounds.length < ROUNDS, `${rounds.length} rounds`);
      const again = fixAll(analysed(once), resources.loaded);
      assert.deepEqual(
        again.rounds.flat().map(({ rule, before, text: after }) => `${rule}: ${before} → ${after}`),
        [],
      );
    }));

  it('come back when the record of the fixes is undone', () =>
    hold((text) => {
      const { text: fixed, rounds } = fixAll(analysed(text), resources.loaded);
      assert.equal(undoEdits(fixed, recordedEdits(text, rounds)), text);
    }));

  it('have the same findings with Windows line ends', () =>
    hold((text) => {
      const windows = text.replace(/\n/g, '\r\n');
      // How many characters were added before each offset.
      const added: number[] = [];
      for (let i = 0, count = 0; i <= windows.length; i++) {
        added.push(count);
        if (windows[i] === '\r' && windows[i + 1] === '\n') count++;
      }
      const drawn = ({ findings }: Analysis, at: (span: Span) => string): string[] =>
        findings.map(
          ({ rule, message, places }) => `${rule.id} ${message} ${places.map(({ span }) => at(span)).join(' ')}`,
        );
      assert.deepEqual(
        drawn(analysed(windows), ({ start, end }) => `${start - added[start]!}-${end - added[end]!}`),
        drawn(analysed(text), ({ start, end }) => `${start}-${end}`),
      );
    }));

  it('are seen as from scratch when another damage is done', () =>
    hold((text) => {
      const middle = Math.floor(text.length / 2);
      const changed = `${text.slice(0, middle)}*%${text.slice(middle)}`;
      const previous = analysed(text);
      const options = { resources: resources.loaded };
      const taken = analyze(changed, defaultSettings, { ...options, previous });
      const fresh = analyze(changed, defaultSettings, options);
      const drawn = ({ findings }: Analysis): unknown =>
        findings.map(({ rule, message, places }) => [rule.id, message, places.map(({ span }) => span)]);
      assert.deepEqual(drawn(taken), drawn(fresh));
    }));
});
