import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { fixAll } from '../../server/src/service/fix';
import type { Span } from '../../server/src/text/span';
import { textOf } from './clean';
import type { Damage } from './damage';
import { DAMAGES } from './kinds';
import { random } from './random';
import { analysed, found, reportsOf } from './reports';

const RUNS = 60;
const SEED = 20240602;
/** Of the places where a reader could know. */
const BAR = 0.98;

/** What was measured, for whoever reads the test's output. */
const figures: string[] = [];

async function recall({ name, rules, apply }: Damage): Promise<void> {
  const reports = await reportsOf();
  let count = 0;
  const missed: string[] = [];
  for (const [report, seed] of fc.sample(fc.tuple(reports, fc.nat()), { numRuns: RUNS, seed: SEED })) {
    const damaged = apply(report, random(seed));
    if (!damaged) continue;
    const findings = found(damaged.text).filter(({ rule }) => rules.includes(rule.id));
    for (const place of damaged.places) {
      count++;
      if (!findings.some(({ places }) => places.some((at) => isNear(at.span, place))))
        missed.push(damaged.text.slice(Math.max(0, place.start - 20), place.end + 20));
    }
  }
  const share = 1 - missed.length / count;
  figures.push(`${(share * 100).toFixed(1).padStart(6)} % of ${String(count).padStart(3)}  ${name}`);
  assert.ok(count >= RUNS / 4, `${name}: only ${count} places`);
  assert.ok(share >= BAR, `${name}: found ${(share * 100).toFixed(1)} % of ${count}; missed\n${missed.join('\n')}`);
}

/** Each of the samples in which the damage left all there is to know. */
async function mended({ name, apply }: Damage): Promise<void> {
  const reports = await reportsOf();
  for (const [report, seed] of fc.sample(fc.tuple(reports, fc.nat()), { numRuns: MENDED, seed: SEED })) {
    const damaged = apply(report, random(seed));
    if (damaged && !damaged.text.includes('\ufffd'))
      assert.equal(fixAll(analysed(damaged.text)).text, textOf(report), name);
  }
}

const MENDED = 30;

const isNear = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

describe('damage put into clean reports at random is found', function () {
  this.timeout(30_000);
  for (const damage of DAMAGES) it(damage.name, () => recall(damage));
  after(() => console.log(`\n      found, of damage that a reader could see\n      ${figures.join('\n      ')}`));
});

describe('damage that loses nothing is mended by the safe fixes', function () {
  this.timeout(30_000);
  for (const damage of DAMAGES.filter(({ isMended }) => isMended)) it(damage.name, () => mended(damage));
});
