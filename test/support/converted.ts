import { strict as assert } from 'node:assert';
import type { Config } from '../../server/src/convert/configs';
import { converters } from './converters';

/** A test for each pair of a text and what becomes of it. */
export function expectConverted(
  cases: readonly (readonly [source: string, result: string])[],
  config: Config = 's2tw',
): void {
  for (const [source, result] of cases)
    it(`${source} → ${result}`, async () => assert.equal((await converters.load(config)).convert(source).text, result));
}
