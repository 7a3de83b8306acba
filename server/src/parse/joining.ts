import { boilerplateKind, isCutMark, isMetadataLine, isTableResidue } from '../zh/boilerplate';
import { startsWithHeadingLabel, startsWithLabel } from '../zh/labels';

/** What a paragraph cannot begin with, so the line before it was cut in its sentence. */
const STARTS_INSIDE = /^[，。、；：！？）》”’」』】〕％,;:!?)%]/;
/** After these a sentence must go on. */
const ENDS_INSIDE = /[，、,（(《“‘「『【〔]$/;
/** Scrapers cut （三十） inside. */
const LABEL_HEAD = /^[\s\u3000]*[（(][一二三四五六七八九十\d]{0,3}$/;
const LABEL_TAIL = /^[一二三四五六七八九十\d]{0,3}[)）]/;
const ENDS_SENTENCE = /[。！？；：…”’」』）》】〕.!?;:)|>"'*]$/;
const HAS_CLAUSES = /[，。；、,;]/;
/** 地　　點：本院: a field, not the rest of a sentence. */
const IS_FIELD = /^[\p{Script=Han}\s\u3000]{1,8}[：:]/u;
/** 》》点击图片《《 is an ornament. */
const ORNAMENT = /^[》>]{2}|[《<]{2}$/;

/** Shorter lines without a sentence end are headings and sign-offs: 31,904 of them in 3,004 government work reports. */
const LONG_LINE = 35;
/** A numbered heading without a full stop is rarely longer. */
const LONGEST_HEADING = 60;

/**
 * True when the line break between two neighbouring lines falls inside a sentence. Both are given as they stand;
 * `width` is the width at which the whole document is wrapped, where it is.
 */
export function runsOn(line: string, next: string, width: number | undefined): boolean {
  const [a, b] = [line.trimEnd(), next.trim()];
  if (a === '' || b === '') return false;
  if (LABEL_HEAD.test(a) && LABEL_TAIL.test(b)) return true;
  if (isOpener(b)) return false;
  const opening = a.trimStart();
  if (isFurniture(opening)) return false;
  if (ORNAMENT.test(a) || ORNAMENT.test(b)) return false;
  if (STARTS_INSIDE.test(b) && !isPunctuationOnly(b)) return true;
  if (/^[\s\u3000]{2}/.test(next)) return false;
  if (ENDS_INSIDE.test(a)) return !isPunctuationOnly(opening);
  if (ENDS_SENTENCE.test(a) || isHeadingLine(opening)) return false;
  if (width !== undefined && a.length >= width - WIDTH_SLACK) return true;
  return opening.length >= LONG_LINE && HAS_CLAUSES.test(opening) && goesOn(b);
}

/** The rest of a long sentence is long or has a clause or an end to it; a title's second line has neither. */
const goesOn = (text: string): boolean =>
  (text.length >= LONG_LINE || /[，。；、！？,;!?]/.test(text)) && !IS_FIELD.test(text);

/** Lines that open something of their own. */
const isOpener = (text: string): boolean =>
  startsWithLabel(text) || /^(?:[#>|*+-]|<!--)/.test(text) || isFurniture(text);

const isFurniture = (text: string): boolean =>
  isTableResidue(text) || isCutMark(text) || isMetadataLine(text) || boilerplateKind(text) !== undefined;

const isHeadingLine = (text: string): boolean =>
  text.startsWith('#') ||
  (text.length <= LONGEST_HEADING && startsWithHeadingLabel(text) && !/[。！？；;]/.test(text)) ||
  /^[\w-]+:\s/.test(text);

const isPunctuationOnly = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** Full-width punctuation may not begin a line, so a wrapped line can end this much early. */
const WIDTH_SLACK = 2;

const MIN_WRAPPED_LINES = 12;
const NARROWEST = 16;
const WIDEST = 90;

/**
 * The width, in UTF-16 units, at which every line of a text is broken, as text copied from a PDF is; undefined for a
 * text whose lines are its paragraphs. Such a text has most of its lines at one length, and they end in mid-sentence.
 */
export function wrapWidth(lineLengths: readonly number[], endsInside: readonly boolean[]): number | undefined {
  const byLength = new Map<number, number>();
  let inside = 0;
  for (const [i, length] of lineLengths.entries()) {
    if (!endsInside[i] || length < NARROWEST || length > WIDEST) continue;
    inside++;
    byLength.set(length, (byLength.get(length) ?? 0) + 1);
  }
  if (inside < MIN_WRAPPED_LINES || inside < lineLengths.length * 0.5) return undefined;
  let best = 0;
  let bestCount = 0;
  for (const length of byLength.keys()) {
    let count = 0;
    for (let near = length - WIDTH_SLACK; near <= length; near++) count += byLength.get(near) ?? 0;
    if (count > bestCount) [best, bestCount] = [length, count];
  }
  return bestCount >= inside * 0.8 ? best : undefined;
}

/** True when a line's last character leaves its sentence open. */
export const endsOpen = (line: string): boolean => {
  const text = line.trimEnd();
  return text !== '' && !ENDS_SENTENCE.test(text);
};
