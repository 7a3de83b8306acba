import { readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { lint } from '../../server/src/lint/lint';
import { parseReport } from '../../server/src/parse/index';
import { rules as registered } from '../../server/src/rules/index';
import type { Rule } from '../../server/src/rules/rule';
import { createResources } from '../../server/src/service/resources';
import { localize, type Locale } from '../../server/src/text/localized';
import { FIX_SAFETY } from './strings';

/** By id, so that the manual's order does not change when a rule is moved in the list. */
export const rules: readonly Rule[] = [...(registered as readonly Rule[])].sort((a, b) => (a.id < b.id ? -1 : 1));

/** An example's text with the characters that are found still marked, but not with which message. */
export const shownExample = (marked: string): string => marked.replace(/⟦[^⟦⟧¦]*¦/g, '⟦').replaceAll('‸', '');

const SERVER = path.resolve(import.meta.dirname, '../../server/src');
const PAIRS = 'character-pairs.bin';

const tables = createResources((name) =>
  readFile(path.join(SERVER, name === PAIRS ? 'zh/mojibake' : 'convert/tables', name)),
);

/** Some rules know no fix before their tables are there. */
export const loadTables = (): Promise<void> => tables.load(['characterPairs', 'wrongVariants']);

/** Found out by running the rule on its examples, so that the manual cannot claim otherwise. */
export function fixSafety(rule: Rule, locale: Locale): string {
  const kinds = new Set(
    rule.docs.examples.flatMap(({ bad }) => {
      const source = shownExample(bad).replace(/[⟦⟧]/g, '');
      return lint(parseReport(source), { rules: [rule], resources: tables.loaded }).flatMap(({ fixes, places }) =>
        [...fixes, ...places.flatMap((place) => place.fixes)].map(({ kind }) => kind),
      );
    }),
  );
  const safety = kinds.size === 2 ? 'both' : ([...kinds][0] ?? 'none');
  return localize(FIX_SAFETY[safety], locale);
}
