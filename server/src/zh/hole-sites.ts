import { fold, foldCode } from './hole-fold';
import type { Unit } from './hole-units';

/** P: mark, space or end; L: 以 左 上; H: another Han character, letter or digit. */
export type Next = 'P' | 'L' | 'H';

/** A unit and the characters around it that decide whether it lost its figure; all folded to Simplified. */
export interface Site {
  readonly unit: Unit;
  /** The sixteen characters before the unit, and the last of them. */
  readonly before: string;
  readonly last: string;
  /** The four characters behind the unit. */
  readonly after: string;
  /** The class of the next character. */
  readonly next: Next;
  /** Where the words before the unit end: at the unit, or before a space that the figure left. */
  readonly wordsEnd: number;
  /** It is the last word of a label, whose figure stands behind the colon: `浏览人次：764`. */
  readonly isLabel: boolean;
  /** A mark follows that ends a clause or a member of a list. */
  readonly endsClause: boolean;
}

/** The site of a unit that starts at `start` of a text in either script. */
export function siteOf(text: string, start: number, unit: Unit): Site {
  const unitEnd = start + unit.text.length;
  const after = fold(text.slice(unitEnd, unitEnd + 4));
  const endsClause = CLAUSE_END.test(after);
  // `生产总值 亿元，` is a hole with a space left over; without the mark behind it, it may be a table.
  let wordsEnd = start;
  if (endsClause || PERCENT_LEVEL.test(unit.text + after))
    while (wordsEnd > start - BLANKS && isBlank(text.charCodeAt(wordsEnd - 1))) wordsEnd--;
  const before = fold(text.slice(Math.max(0, wordsEnd - 16), wordsEnd));
  return {
    unit,
    before,
    last: before.slice(-1),
    after,
    next: nextAt(text, unitEnd),
    wordsEnd,
    isLabel: LABEL.test(after),
    endsClause,
  };
}

/** The class of the character at an offset. */
export function nextAt(text: string, offset: number): Next {
  const code = text.charCodeAt(offset);
  if (isIdeograph(code)) return LEVELS.includes(foldCode(code)) ? 'L' : 'H';
  return code >= FIRST_LETTER && WORD.test(text.slice(offset, offset + 2)) ? 'H' : 'P';
}

/** Whether a UTF-16 unit is a Han character; those of the first block are most of all text. */
export const isHan = (code: number): boolean =>
  isIdeograph(code) || (code > 0x2e7f && HAN.test(String.fromCharCode(code)));

/** A space that a figure may have left. */
export const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x3000;

const isIdeograph = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const HAN = /\p{Script=Han}/u;
const WORD = /^[\p{L}\p{N}]/u;
/** The digit 0: all marks and spaces of ASCII before it need no pattern. */
const FIRST_LETTER = 0x30;
const LEVELS = [...'以左上'].map((level) => level.charCodeAt(0));
/** As many blanks as are looked through for the words before a figure's place. */
const BLANKS = 12;
/** `达到 %以上` */
const PERCENT_LEVEL = /^[%％](?:左右|以[上内下])/;
const LABEL = /^[：:][ \u3000]{0,2}[\d０-９]/;
const CLAUSE_END = /^[，。、；：,;:!！）)]/;
