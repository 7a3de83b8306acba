import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureHoles } from '../../server/src/zh/hole-figures';
import { EVERY_UNIT, unitAt } from '../../server/src/zh/hole-scan';
import { HOLE_WEIGHTS, holeWeights, randomOf } from '../../tools/generate-hole-weights';
import { CLEAN_GENRES, corpus } from '../support/shared';

const documents = corpus('Figures taken out of the real documents')?.filter(({ genre }) => CLEAN_GENRES.has(genre));

/** A figure in digits before a unit. The years of dates are none. */
const FIGURE = /(?<![\dA-Za-z.．〔[第-])\d+(?:[.．]\d+)?(?=[%％‰]|(?!年)\p{Script=Han})/gu;

if (documents) {
  describe('figures that were taken out of real documents', function () {
    this.timeout(60_000);

    it('are found where most are gone, and little else is', () => {
      for (const share of [0.3, 0.8]) {
        const { found, lost, right } = takenOut(share);
        const recall = right / lost;
        const precision = right / found;
        assert.ok(recall >= 0.85, `${share}: found ${(recall * 100).toFixed(1)} % of ${lost}`);
        assert.ok(precision >= 0.98, `${share}: ${(precision * 100).toFixed(1)} % of ${found} were taken out`);
      }
    });

    it('made the table of weights', async () => {
      const folder = join(process.cwd(), '../shared/corpus');
      assert.equal(
        readFileSync(HOLE_WEIGHTS, 'utf8'),
        await holeWeights(folder),
        'run tools/generate-hole-weights.ts ../shared/corpus',
      );
    });
  });
}

/** How many figures were taken out, how many holes are seen then, and how many of those are among the first. */
function takenOut(share: number): { found: number; lost: number; right: number } {
  const random = randomOf(1);
  const sum = { found: 0, lost: 0, right: 0 };
  for (const line of documents!.flatMap(({ text }) => text.split(/\r?\n/))) {
    const holes = new Set<number>();
    let at = 0;
    let damaged = '';
    for (const { index, 0: figure } of line.matchAll(FIGURE)) {
      const end = index + figure.length;
      if (index === 0 || !unitAt(line, end, EVERY_UNIT) || random() >= share) continue;
      damaged += line.slice(at, index);
      holes.add(damaged.length);
      at = end;
    }
    damaged += line.slice(at);
    const found = figureHoles(damaged, 'most');
    sum.lost += holes.size;
    sum.found += found.length;
    sum.right += found.filter(({ unit }) => holes.has(unit.start)).length;
  }
  return sum;
}
