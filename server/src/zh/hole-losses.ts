import { byPosition, span, type Span } from '../text/span';
import { evidenceOf } from './hole-evidence';
import { isCertain } from './hole-signs';
import { unitsInPhrases } from './hole-phrases';
import { EVERY_UNIT, nextStart, unitAt } from './hole-scan';
import { siteOf } from './hole-sites';
import { endsWord } from './hole-unit-words';
import { isClosed } from './hole-units';
import { isOfLaw } from './hole-law';

/** A unit that lost its figure, and where the words before it end. */
export interface LostFigure {
  readonly unit: Span;
  readonly wordsEnd: number;
}

/**
 * Units that lost their figure in a document that lost many, in order: the `certain` ones and those that are found
 * besides. There a unit without a figure is rather a hole than not, so it is enough that the signs around it outweigh
 * the others; beside another hole of a row (`古树株，古井口，`) even less will do.
 */
export function lostFigures(prose: string, certain: readonly LostFigure[]): LostFigure[] {
  const likely: LostFigure[] = unitsInPhrases(prose).map((unit) => ({ unit, wordsEnd: unit.start }));
  const doubtful: LostFigure[] = [];
  for (let start = nextStart(prose, 0, EVERY_UNIT); start < prose.length;) {
    const unit = unitAt(prose, start, EVERY_UNIT);
    const at = span(start, start + (unit?.text.length ?? 1));
    start = nextStart(prose, at.end, EVERY_UNIT);
    if (!unit) continue;
    const site = siteOf(prose, at.start, unit);
    if (isOfLaw(site)) continue;
    const evidence = evidenceOf(site) ?? -Infinity;
    const enough = endsWord(site.last, unit.base)
      ? ENOUGH_FOR_WORD
      : site.endsClause && isClosed(unit.base)
        ? ENOUGH_CLOSED
        : ENOUGH;
    const found = { unit: at, wordsEnd: site.wordsEnd };
    if (evidence >= enough || isCertain(site)) likely.push(found);
    else if (evidence >= ENOUGH_BESIDE && site.endsClause) doubtful.push(found);
  }
  const lost = together(certain, likely);
  const row = doubtful.filter((each) => isInRow(prose, each.unit, lost));
  return row.length === 0 ? lost : together(lost, row);
}

/** The logarithm of the odds from which on a unit is taken for a hole. */
const ENOUGH = 0.6;
/** Where it makes a word with the character before it (会场, 电台), and yet may count. */
const ENOUGH_FOR_WORD = 2.5;
/** Behind a noun and before a mark, for units that hardly any word ends in. */
const ENOUGH_CLOSED = -1.5;
const ENOUGH_BESIDE = -3;

/** All of the first, and those of the second that overlap none of them, in order. */
function together(first: readonly LostFigure[], second: readonly LostFigure[]): LostFigure[] {
  const rank = new Set(first);
  const all = [...first, ...second].sort(
    (a, b) => byPosition(a.unit, b.unit) || Number(rank.has(b)) - Number(rank.has(a)),
  );
  const kept: LostFigure[] = [];
  for (const each of all) {
    const last = kept.at(-1);
    if (last === undefined || last.unit.end <= each.unit.start) kept.push(each);
    else if (rank.has(each) && !rank.has(last)) kept[kept.length - 1] = each;
  }
  return kept;
}

/** Whether the member of the list before it or behind it ends with a hole, as this one does. */
function isInRow(prose: string, unit: Span, lost: readonly LostFigure[]): boolean {
  let low = 0;
  let high = lost.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lost[middle]!.unit.start < unit.start) low = middle + 1;
    else high = middle;
  }
  const [before, behind] = [lost[low - 1]?.unit, lost[low]?.unit];
  return (
    (before !== undefined && isMember(prose, before.end, unit.start)) ||
    (behind !== undefined && isMember(prose, unit.end, behind.start))
  );
}

/** A mark and a noun stand between the two units. */
const isMember = (prose: string, from: number, to: number): boolean =>
  to - from <= LONGEST_MEMBER && /^[、，,；;]\p{Script=Han}{2,}$/u.test(prose.slice(from, to));

const LONGEST_MEMBER = 13;
