import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { defaultSettings } from '../../server/src/config/settings';
import type { Finding } from '../../server/src/lint/finding';
import { analyze, type Analysis } from '../../server/src/service/analyze';
import { converters } from '../support/converters';
import { cleanReport, traditional, type CleanReport } from './clean';
import { random } from './random';

/** Clean reports of either script. */
export async function reportsOf(): Promise<fc.Arbitrary<CleanReport>> {
  const converter = await converters.load('s2t');
  return fc.tuple(fc.nat(), fc.boolean()).map(([seed, isTraditional]) => {
    const report = cleanReport(random(seed));
    return isTraditional ? traditional(report, converter) : report;
  });
}

/** What is seen in a text; a rule that throws fails the test. */
export const analysed = (text: string): Analysis =>
  analyze(text, defaultSettings, { onCrash: (rule, error) => assert.fail(`${rule}: ${String(error)}`) });

export const found = (text: string): readonly Finding[] => analysed(text).findings;
