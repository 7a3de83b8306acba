import { isTableResidue, pageMatter } from '../zh/boilerplate';
import { isCutMark } from '../zh/cuts';
import { opensParagraph } from '../zh/sentences';
import { startsWithHeadingLabel, startsWithLabel } from '../zh/labels';
import { endsSentence } from './endings';
import { endsInGluedHeading } from './glued';
import { fillsLine, type LineWidth } from './wrapping';

/** What a paragraph cannot begin with, so the line before it was cut in its sentence. */
const STARTS_INSIDE = /^[，。、；：！？）》”’」』】〕％,;:!?)%]/;
/** After these a sentence must go on. */
const ENDS_INSIDE = /[，、,（(《“‘「『【〔]$/;
/** Scrapers cut （三十） inside. */
const LABEL_HEAD = /^[\s\u3000]*[（(][一二三四五六七八九十\d]{0,3}$/;
const LABEL_TAIL = /^[一二三四五六七八九十\d]{0,3}[)）]/;
const HAS_CLAUSES = /[，。；、,;]/;
/** 地　　點：本院: a field, not the rest of a sentence. */
const IS_FIELD = /^[\p{Script=Han}\s\u3000]{1,8}[：:]/u;
/** 》》点击图片《《 is an ornament. */
const ORNAMENT = /^[》>]{2}|[《<]{2}$/;

/** An address is the last word of its sentence, and takes no full stop. */
const ENDS_IN_ADDRESS = /(?:https?:\/\/|www\.)[\x21-\x7e]+$/i;
/** That of the page, below a text that it may have cut. */
const IS_ADDRESS = /^(?:https?:\/\/|www\.)[\x21-\x7e]+$/i;

/** Shorter lines without a sentence end are headings and sign-offs: 31,904 of them in 3,004 government work reports. */
const LONG_LINE = 35;
/** A numbered heading without a full stop is rarely longer. */
const LONGEST_HEADING = 60;

/**
 * True when the line break between two neighbouring lines falls inside a sentence. Both are given as they stand;
 * `width` is the width at which the whole document is wrapped, where it is.
 */
export function runsOn(line: string, next: string, width: LineWidth | undefined): boolean {
  const [a, b] = [line.trimEnd(), next.trim()];
  if (a === '' || b === '') return false;
  if (LABEL_HEAD.test(a) && LABEL_TAIL.test(b)) return true;
  const opening = a.trimStart();
  const startsInside = STARTS_INSIDE.test(b) && !isPunctuationOnly(b);
  const endsInside = ENDS_INSIDE.test(a);
  const fillsWidth = width !== undefined && fillsLine(a, width);
  const isFull = opening.length >= LONG_LINE || fillsWidth;
  // Nearly every line ends its sentence or is a heading; only of the others it is worth asking what they are.
  if (!startsInside && !endsInside && (!isFull || endsSentence(a))) return false;
  if (isOpener(b) || isFurniture(opening)) return false;
  if (ORNAMENT.test(a) || ORNAMENT.test(b)) return false;
  if (!startsInside && ENDS_IN_ADDRESS.test(a)) return false;
  if (startsInside) return true;
  if (/^[\s\u3000]{2}/.test(next)) return false;
  if (endsInside) return !isPunctuationOnly(opening) && !isVerse(opening, b);
  if (isMarkup(opening)) return false;
  // A numbered line that fills the width is the first of its paragraph; few headings end just there.
  if (isNumberedHeading(opening)) return width !== undefined && fillsLine(a, width, 1);
  if (fillsWidth) return true;
  if (endsInGluedHeading(opening)) return false;
  return opening.length >= LONG_LINE && HAS_CLAUSES.test(opening) && goesOn(b);
}

/**
 * The same with empty lines between the two, where a paragraph ends otherwise: the second half has to begin with a mark,
 * or the first to end with one or as a long line of several clauses does, and the second to be the rest of a sentence.
 */
export function runsOnOverBlank(line: string, next: string): boolean {
  const [a, b] = [line.trimEnd(), next.trim()];
  if (!runsOn(line, next, undefined)) return false;
  if (STARTS_INSIDE.test(b)) return HAS_CLAUSES.test(a) && !endsSentence(a);
  if (opensParagraph(b) && !ENDS_INSIDE.test(a)) return false;
  return (
    a.length >= LONG_LINE && b.length >= SHORTEST_REST && SENTENCE_END.test(b) && !startsWithHeadingLabel(a.trimStart())
  );
}

const SENTENCE_END = /[。！？；]/;
const SHORTEST_REST = 8;

/** The rest of a long sentence is long or has a clause or an end to it; a title's second line has neither. */
const goesOn = (text: string): boolean =>
  (text.length >= LONG_LINE || /[，。；、！？,;!?]/.test(text)) && !IS_FIELD.test(text);

/** Lines that open something of their own. */
const isOpener = (text: string): boolean =>
  startsWithLabel(text) || /^(?:[#>|*+-]|<!--)/.test(text) || IS_ADDRESS.test(text) || isFurniture(text);

const isFurniture = (text: string): boolean =>
  isTableResidue(text) || isCutMark(text) || pageMatter(text) !== undefined;

/** Two short lines of one length, each with a mark behind it. */
const isVerse = (line: string, next: string): boolean =>
  line.length === next.length && line.length <= LONGEST_VERSE && VERSE_LINE.test(line) && VERSE_LINE.test(next);
const LONGEST_VERSE = 16;
const VERSE_LINE = /^\p{Script=Han}+(?:，\p{Script=Han}+)?[，。；！？]$/u;

const isMarkup = (text: string): boolean => text.startsWith('#') || /^[\w-]+:\s/.test(text);

const isNumberedHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING &&
  startsWithHeadingLabel(text) &&
  !/[。！？；;]/.test(text) &&
  (text.match(/[，,]/g)?.length ?? 0) <= MOST_COMMAS;

/** 坚定信心，抢抓机遇，奋力谱写新篇章: a heading has three parts at most. */
const MOST_COMMAS = 2;

const isPunctuationOnly = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);
