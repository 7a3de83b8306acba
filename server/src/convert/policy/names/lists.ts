import { isSigned, leftEvidence } from './evidence';
import { labelBefore } from './labels';
import { likeness } from './likeness';
import { predicateAt } from './predicates';
import { roleBefore } from './roles';
import { hanAt, type Source } from '../source';
import { surnameCost } from './surnames';
import { unitTable } from '../units';

/** What the next item of a list says, in bits, by how much likelier it is a name than words. */
const IS_NAME = 5;
const MAY_BE_NAME = 1.5;
const IS_NO_NAME = -4;

/** So likely is a name that needs no beginning of an item. */
const CLEAR = 8;

/** The list that a name stands in has a label: 审核：范冰、余采萍. */
const LABELLED = 5;
const LONGEST_LIST = 6;

/** How much the items before and behind a name in a list speak for it; 0 where there is no list. */
export function listEvidence(source: Source, start: number, end: number): number {
  if (!endsItem(source.units[end]) && !beginsItem(source.units[start - 1])) return 0;
  const items = [itemBehind(source, end), itemBefore(source, start)].flatMap((item) =>
    item === undefined ? [] : [bitsOf(item)],
  );
  if (items.length === 0) return 0;
  const label = Math.max(...items) === IS_NAME && isLabelled(source, start) ? LABELLED : 0;
  return label + Math.max(...items) + (items.length === 2 ? Math.min(...items) / 2 : 0);
}

const bitsOf = (likely: number): number => {
  if (likely > 3) return IS_NAME;
  return likely > -3 ? MAY_BE_NAME : IS_NO_NAME;
};

const SEPARATOR = /[、，,；;和与及 \u3000]/;
const isSeparator = unitTable('、，,；;和与及 \u3000');
/** What may stand directly behind and before an item of a list, a bracket among it. */
const endsItem = (unit = 0): boolean => isSeparator[unit] === 1 || unit === 0x28 || unit === 0xff08;
const beginsItem = (unit = 0): boolean => isSeparator[unit] === 1;
/** What is between these may as well be a clause. */
const COMMA = /[，,；;]/;
const JOIN = /[和与及]/;

const LISTS = /[、 \u3000]/;

/** Whether the items before a name lead back to a label. */
function isLabelled(source: Source, start: number): boolean {
  let at = start;
  for (let items = 0; items < LONGEST_LIST && LISTS.test(source.text[at - 1] ?? ''); items++) {
    const to = beforeBracket(source.text, at - 1);
    at = to;
    while (at > to - LONGEST_NAME && hanAt(source.text, at - 1)) at--;
    if (isSigned(leftEvidence(source, at))) return true;
  }
  return false;
}

/** How likely the item behind the separator at `at` is a name; `undefined`: there is no separator, or no item. */
function itemBehind(source: Source, at: number): number | undefined {
  const { text, folded } = source;
  const separator = afterBracket(text, at);
  let from = separator;
  while (from < separator + 4 && SEPARATOR.test(text[from] ?? '')) from++;
  if (from === separator) return undefined;
  from = afterRole(folded, from);
  if (!hanAt(text, from)) return undefined;
  const isClause = COMMA.test(text[separator]!);
  const ends = (end: number): boolean =>
    !hanAt(text, end) || (!isClause && (JOIN.test(text[end]!) || predicateAt(folded, end) !== undefined));
  return bestItem(
    source,
    [3, 2, 4].map((length): [number, number] => [from, from + length]).filter(([, end]) => ends(end)),
    isClause,
  );
}

/** Behind the post that an item begins with: 局长范冰、副局长余采萍. */
function afterRole(folded: string, from: number): number {
  for (let length = LONGEST_ROLE; length >= 2; length--) {
    if (roleBefore(folded, from + length) === undefined) continue;
    let to = from + length;
    while (/[ \u3000]/.test(folded[to] ?? '')) to++;
    return to;
  }
  return from;
}

function itemBefore(source: Source, at: number): number | undefined {
  const { text, folded } = source;
  let to = at;
  while (to > at - 4 && SEPARATOR.test(text[to - 1] ?? '')) to--;
  if (to === at) return undefined;
  const isClause = COMMA.test(text[to]!);
  to = beforeBracket(text, to);
  if (!hanAt(text, to - 1)) return undefined;
  // 通讯员　余岳: that is no item.
  if (roleBefore(folded, to) !== undefined || labelBefore(folded, to)) return undefined;
  const begins = (start: number): boolean =>
    !hanAt(text, start - 1) ||
    (!isClause && (/[和与及有为是即含如]/.test(text[start - 1]!) || roleBefore(folded, start) !== undefined));
  const items = [3, 2, 4].map((length): [number, number] => [to - length, to]).filter(([start]) => start >= 0);
  const whole = items.filter(([start]) => begins(start));
  // 征求余志平、: the list begins in the middle of a clause, and only a clear name tells where.
  if (whole.length === 0 && !isClause && (bestItem(source, items, isClause) ?? 0) >= CLEAR) return MAY_BE_NAME;
  return bestItem(source, whole, isClause);
}

function bestItem(
  source: Source,
  items: readonly (readonly [number, number])[],
  isClause: boolean,
): number | undefined {
  const likely = items
    .filter(([start, end]) => isHan(source.text, start, end))
    .map(([start, end]) => itemLikeness(source, start, end));
  // A clause of another length says nothing; what is listed and no name does.
  return likely.length === 0 && isClause ? undefined : Math.max(-Infinity, ...likely);
}

function itemLikeness(source: Source, start: number, end: number): number {
  for (const length of [2, 1]) {
    if (end - start <= length || end - start > length + 2) continue;
    if (surnameCost(source.folded.slice(start, start + length)) === undefined) continue;
    return likeness(source, start, start + length, end);
  }
  return -Infinity;
}

const LONGEST_NAME = 4;
const LONGEST_ROLE = 7;
const LONGEST_BRACKET = 20;

function afterBracket(text: string, at: number): number {
  if (!/[（(]/.test(text[at] ?? '')) return at;
  const close = text.slice(at, at + LONGEST_BRACKET).search(/[)）]/);
  return close < 0 ? at : at + close + 1;
}

function beforeBracket(text: string, at: number): number {
  if (!/[)）]/.test(text[at - 1] ?? '')) return at;
  const from = Math.max(0, at - LONGEST_BRACKET);
  const open = text.slice(from, at).search(/[（(][^（(]*$/);
  return open < 0 ? at : from + open;
}

function isHan(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!hanAt(text, at)) return false;
  return true;
}
