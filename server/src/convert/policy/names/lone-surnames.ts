import { leftEvidence, rightEvidence } from './evidence';
import { readingCosts } from '../reading';
import { titleAt } from './roles';
import { hanAt, type Candidate, type Source } from './source';
import { isGrammar, surnameCost } from './surnames';

/** 余主任: the title says it. */
const TITLED = 7;

/** 老余, 小范, and they do or say something. */
const FAMILIAR = 1;

/** 于主任会议上: hardly a surname. */
const GRAMMAR = 8;

const REACH = 3;

/** A surname without a given name: before a title, or behind 老 or 小. */
export function loneSurnameAt(source: Source, at: number): Candidate | undefined {
  const { text, folded } = source;
  if (folded[at + 1] === '姓' && !hanAt(text, at - 1))
    return { start: at, end: at + 1, score: TITLED + rarity(source, at, at, at + 1) };
  if (!hanAt(text, at + 1) && !/[老小]/.test(folded[at - 1] ?? '')) return undefined;
  const title = titleAt(folded, at + 1);
  if (title > 0) {
    const score = leftEvidence(source, at) + TITLED + rarity(source, at, at, at + 1);
    return { start: at, end: at + 1, score };
  }
  if (!/[老小]/.test(folded[at - 1] ?? '')) return undefined;
  const score =
    leftEvidence(source, at - 1) + rightEvidence(source, at + 1) + FAMILIAR + rarity(source, at - 1, at, at + 1);
  return { start: at, end: at + 1, score };
}

/** How much rarer the words around `at…end` are than a surname that stands alone, in bits. */
function rarity({ text, folded, units, lexicon }: Source, start: number, at: number, end: number): number {
  const cost = surnameCost(folded[at]!);
  if (cost === undefined) return -Infinity;
  let from = start;
  while (from > start - REACH && hanAt(text, from - 1)) from--;
  let to = end;
  while (to < end + REACH && hanAt(text, to)) to++;
  const whole = readingCosts(lexicon, units, from, to);
  const rest = readingCosts(lexicon, units, end, to);
  return whole[to - from]! - whole[at - from]! - rest[to - end]! - cost - (isGrammar(folded[at]!) ? GRAMMAR : 0);
}
