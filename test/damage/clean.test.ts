import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { found, reportsOf } from './reports';
import { textOf } from './clean';

describe('clean reports made at random', function () {
  this.timeout(30_000);
  it('have nothing to be found in them', async () => {
    const reports = await reportsOf();
    fc.assert(
      fc.property(reports, (report) => {
        const text = textOf(report);
        assert.deepEqual(
          found(text).map(
            ({ rule, places }) =>
              `${rule.id}: ${places.map(({ span }) => text.slice(span.start, span.end)).join(' | ')}`,
          ),
          [],
          text,
        );
      }),
      { numRuns: 150, seed: 20240601 },
    );
  });
});
