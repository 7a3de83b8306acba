import { CONTEXTS } from './hole-contexts';
import { COUNTED } from './hole-nouns';
import type { Next, Site } from './hole-sites';
import { beginsWord } from './hole-unit-words';
import { RARE_UNITS, UNITS, type Unit } from './hole-units';

/** A context that was learned or listed; for things one counts, any magnitude will do (`住房套` as `住房万套`). */
export function isKnown({ unit, before, last, after, next }: Site): boolean {
  const { base, magnitude } = unit;
  if (next === 'H' && beginsWord(base, after.slice(0, 1))) return false;
  if (base === '辆' && RIDING_ALONG.test(before)) return false;
  const pair = before.slice(-2);
  if (known.has(pair + unit.text + next)) return true;
  if (next !== 'P') return false;
  if (magnitude === '' && LONGER_NOUNS.some((length) => known.has(`${before.slice(-length)}${base}P`))) return true;
  if (!THINGS.includes(base)) return false;
  return magnitude === '' ? known.has(`${pair}万${base}P`) : known.has(`${pair}${base}P`) && !ABOUT.includes(last);
}

/** Whether a known context for the unit ends with these two UTF-16 units; the longer nouns may still differ before them. */
export const mayBeKnown = (unit: Unit, next: Next, first: number, second: number): boolean =>
  pairs.get(unit)?.[next].has(pairOf(first, second)) ?? false;

/** `超亿元` and `上万人` are whole: more than a hundred million, more than ten thousand. */
export const ABOUT = '达超过破近上逾约数成进家';

const THINGS = ['套', '件', '册', '份', '台', '辆', '张', '家', '个', '名', '座', '株'];
const LONGER_NOUNS = [3, 4];
/** 随行车辆 are vehicles, 自行车辆 want a figure. */
const RIDING_ALONG = /(?:^|[^自])行车$/;

/** Words, two characters or a longer noun, that a unit may follow without its figure only where that is gone. */
interface Contexts {
  readonly unit: string;
  readonly next: Next;
  readonly before: readonly string[];
}

const contexts: readonly Contexts[] = [
  ...CONTEXTS.map((line): Contexts => {
    const [unitAndNext = '', pairs = ''] = line.split(' ');
    return { unit: unitAndNext.slice(0, -1), next: unitAndNext.slice(-1) as Next, before: pairs.match(/../g) ?? [] };
  }),
  ...COUNTED.flatMap(([nouns, counters]) =>
    counters.split(' ').map((unit): Contexts => ({ unit, next: 'P', before: nouns.split(' ') })),
  ),
];

const known: ReadonlySet<string> = new Set(
  contexts.flatMap(({ unit, next, before }) => before.map((words) => words + unit + next)),
);

/** Two characters behind which some unit or other has its figure. */
export const wordsBeforeFigures: ReadonlySet<string> = new Set(
  contexts.flatMap(({ before }) => before.map((words) => words.slice(-2))),
);

const pairOf = (first: number, second: number): number => first * 0x10000 + second;

/** The ends of the same as numbers, so that most units are done with before any text is cut out. */
const pairs = new Map<Unit, Readonly<Record<Next, Set<number>>>>(
  [...UNITS, ...RARE_UNITS].map((unit) => [unit, { P: new Set(), L: new Set(), H: new Set() }]),
);
for (const { unit, next, before } of contexts) {
  const thing = THINGS.find((base) => next === 'P' && unit.endsWith(base));
  for (const each of UNITS) {
    if (each.text !== unit && each.base !== thing) continue;
    for (const words of before)
      pairs.get(each)![next].add(pairOf(words.charCodeAt(words.length - 2), words.charCodeAt(words.length - 1)));
  }
}
