import type { Found, Rule } from '../rules/rule';
import type { Span } from '../text/span';
import { endsLoosely, hasGap, isSameText, startsLoosely, visibleLength, withPlainLineEnds } from './context';

/**
 * A finding that a person wants to see no more, as a place (`text` between `before` and `after`), as a text wherever it
 * stands (`text` alone), or as a rule (`rule` alone). Each narrows the others.
 */
export interface Suppression {
  readonly rule?: string;
  /** The characters that are found; a `…` inside stands for whatever lies between. */
  readonly text?: string;
  /** What stands right before the place, and right behind it; white space does not count. */
  readonly before?: string;
  readonly after?: string;
}

/** Something that was found and is not shown. */
export interface Ignored {
  readonly rule: Rule;
  readonly found: Found;
  readonly by: Suppression;
}

/** Where the text beside a place has changed on one side, the other still tells it, when it is at least this long. */
const ENOUGH_CONTEXT = 4;

export const isPlace = ({ before, after }: Suppression): boolean => before !== undefined || after !== undefined;

/** Parts what a rule found in a document into what is shown and what was ignored. Each finding is ignored once. */
export function suppress(
  rule: Rule,
  found: readonly Found[],
  source: string,
  suppressions: readonly Suppression[],
): { kept: readonly Found[]; ignored: readonly Ignored[] } {
  const asked = suppressions.filter((one) => one.rule === undefined || one.rule === rule.id);
  if (asked.length === 0 || found.length === 0) return { kept: found, ignored: [] };
  const texts = byText(found, source);
  const by = new Map<Found, Suppression>();
  for (const one of asked) {
    for (const each of matching(one, found, source, texts)) if (!by.has(each)) by.set(each, one);
  }
  const ignored = [...by].map(([each, one]) => ({ rule, found: each, by: one }));
  return { kept: found.filter((each) => !by.has(each)), ignored };
}

/** A hundred entries for twenty thousand marks took half a second when each looked at each. */
function byText(found: readonly Found[], source: string): ReadonlyMap<string, readonly Found[]> {
  const texts = new Map<string, Found[]>();
  for (const each of found) {
    for (const { start, end } of placesOf(each)) {
      const text = withPlainLineEnds(source.slice(start, end));
      const known = texts.get(text);
      if (!known) texts.set(text, [each]);
      else if (known.at(-1) !== each) known.push(each);
    }
  }
  return texts;
}

function matching(
  one: Suppression,
  found: readonly Found[],
  source: string,
  texts: ReadonlyMap<string, readonly Found[]>,
): readonly Found[] {
  const { text } = one;
  if (text === undefined) return one.rule === undefined || isPlace(one) ? [] : found;
  const same = hasGap(text)
    ? found.filter((each) => placesOf(each).some((at) => isSameText(source, at, text)))
    : (texts.get(text) ?? []);
  return isPlace(one) ? atPlace(one, same, source) : same;
}

/**
 * Those between both contexts; failing that, the only one that one of the two still tells: a word that was changed
 * beside it does not make it another place.
 */
function atPlace({ before = '', after = '' }: Suppression, found: readonly Found[], source: string): readonly Found[] {
  const isBeforeEnough = visibleLength(before) >= ENOUGH_CONTEXT;
  const isAfterEnough = visibleLength(after) >= ENOUGH_CONTEXT;
  const both: Found[] = [];
  const half: Found[] = [];
  for (const each of found) {
    let isWhole = false;
    let isHalf = false;
    for (const { start, end } of placesOf(each)) {
      const isBehind = endsLoosely(source, start, before);
      const isInFront = startsLoosely(source, end, after);
      isWhole ||= isBehind && isInFront;
      isHalf ||= (isBehind && isBeforeEnough) || (isInFront && isAfterEnough);
    }
    if (isWhole) both.push(each);
    else if (isHalf) half.push(each);
  }
  if (both.length > 0) return both;
  return half.length === 1 ? half : [];
}

/** All places of one defect: to ignore one is to ignore it, since it is mended as a whole. */
export const placesOf = ({ span, also = [] }: Found): readonly Span[] => [span, ...also];
