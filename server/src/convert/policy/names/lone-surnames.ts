import { leftEvidence, rightEvidence } from './evidence';
import { roleBefore, titleAt } from './roles';
import { hanAt, mayBreakWord, wordCost, type Source } from '../source';
import type { Candidate } from './candidate';
import { isGrammar, surnameCost } from './surnames';

/** 余主任: the title says it. */
const TITLED = 7;

/** 老余, 小范, and they do or say something. */
const FAMILIAR = 3;

/** 老于说: hardly anything else. */
const OLD_YU = 5;

/** 于主任会议上: hardly a surname. */
const GRAMMAR = 8;

/** 导游女士: the end of a word. */
const INSIDE = 8;

const FAMILIARLY = /[老小]/;

/** A surname without a given name: before 姓 or a title, or behind 老 or 小. */
export function loneSurnameAt(source: Source, at: number): Candidate | undefined {
  const { text, folded } = source;
  const scored = (score: number): Candidate => ({ start: at, end: at + 1, score });
  if (folded[at + 1] === '姓' && !hanAt(text, at - 1)) return scored(TITLED + rarity(source, at) - inside(source, at));
  if (titleAt(folded, at + 1) > 0)
    return scored(leftEvidence(source, at) + TITLED + rarity(source, at) - inside(source, at));
  if (isOldYu(source, at)) return scored(leftEvidence(source, at - 1) + rightEvidence(source, at + 1) + OLD_YU);
  if (!FAMILIARLY.test(folded[at - 1] ?? '')) return undefined;
  return scored(leftEvidence(source, at - 1) + rightEvidence(source, at + 1) + FAMILIAR + rarity(source, at));
}

/** 老于是村里的…: at the beginning of a clause it is somebody, unless he is versed in something: 老于世故. */
const isOldYu = ({ text, folded }: Source, at: number): boolean =>
  folded[at] === '于' && folded[at - 1] === '老' && !hanAt(text, at - 2) && !/[世此江经事]/.test(folded[at + 1] ?? '');

/** How much rarer the words around a surname that stands alone are than the surname, in bits. */
function rarity(source: Source, at: number): number {
  const surname = source.folded[at]!;
  const cost = surnameCost(surname) ?? Infinity;
  return wordCost(source, at, at + 1) - cost - (isGrammar(surname) && !isSettled(source, at) ? GRAMMAR : 0);
}

/** Behind a particle no preposition follows: 取得了于…, 七十岁的于…. */
const isSettled = ({ folded }: Source, at: number): boolean =>
  /(?:[了着过]|(?<!目)的)$/.test(folded.slice(Math.max(0, at - 2), at));

const inside = (source: Source, at: number): number =>
  mayBreakWord(source, at) && roleBefore(source.folded, at) === undefined ? INSIDE : 0;
