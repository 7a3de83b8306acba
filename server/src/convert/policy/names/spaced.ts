import { leftEvidence, rightEvidence } from './evidence';
import { asOrdinaryWord, likeness } from './likeness';
import { isGiven } from './given';
import { hanAt, sourceOf, type Source } from '../source';
import type { Candidate } from './candidate';
import { surnameCost } from './surnames';

/** A pair beside it that is set apart in the same way. */
const NEIGHBOUR = 8;

/** The pairs before and behind it. */
const AHEAD = /^[、，,；; \u3000]+(\p{Script=Han})[ \u00a0\u3000]{1,3}(\p{Script=Han})(?!\p{Script=Han})/u;
const BEHIND = /(?<!\p{Script=Han})(\p{Script=Han})[ \u00a0\u3000]{1,3}(\p{Script=Han})[、，,；; \u3000]+$/u;

const SPACED = /^(\p{Script=Han})[ \u00a0\u3000]{1,3}(\p{Script=Han})(?!\p{Script=Han})/u;
const LONGEST = 5;
/** As far back as is counted which character of a row is a surname. */
const LONGEST_ROW = 60;

/** A name of two characters that are set apart so that it is as wide as one of three: 王　岳. */
export function spacedNameAt(source: Source, start: number): Candidate | undefined {
  const { text, folded, lexicon } = source;
  if (!isSpace(text.charCodeAt(start + 1)) || hanAt(text, start - 1)) return undefined;
  const row = rowStart(folded, start);
  // In a row every second character belongs to the one before it.
  if (folded.slice(row, start).replace(/[ \u00a0\u3000]/g, '').length % 2 === 1) return undefined;
  const found = SPACED.exec(folded.slice(start, start + LONGEST + 1));
  if (found === null || surnameCost(found[1]!) === undefined) return undefined;
  const end = start + found[0].length;
  const squeezed = found[1]! + found[2]!;
  const pair = sourceOf(squeezed, squeezed, lexicon);
  const ahead = folded.slice(end, end + LONGEST + 4);
  const behind = folded.slice(Math.max(0, start - LONGEST - 4), start);
  const isBeside = isPair(AHEAD.exec(ahead)) || isPair(BEHIND.exec(behind));
  const left = Math.max(leftEvidence(source, start), leftEvidence(source, row));
  // Among names that are set apart words are names, too.
  const word = asOrdinaryWord(pair, 0, 1, 2) / (isBeside ? 2 : 1);
  const score = left + rightEvidence(source, end) + likeness(pair, 0, 1, 2) + word + (isBeside ? NEIGHBOUR : 0);
  return { start, end, score };
}

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0xa0 || unit === 0x3000;

const isPair = (found: RegExpExecArray | null): boolean =>
  found !== null && surnameCost(found[1]!) !== undefined && isGiven(found[2]!);

/** Where the row of single characters begins that leads up to `start`. */
function rowStart(folded: string, start: number): number {
  const before = folded.slice(Math.max(0, start - LONGEST_ROW), start);
  return start - (/(?<!\p{Script=Han})(?:\p{Script=Han}[ \u00a0\u3000]{1,3})*$/u.exec(before)?.[0].length ?? 0);
}
