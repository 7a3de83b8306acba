import { span, type Span } from '../text/span';
import { isCommonWord } from './common-words';
import { fold } from './hole-fold';
import { isSurname } from './surnames';

export interface OddSpace {
  readonly span: Span;
  /** What belongs in its place; undefined where only a reader can tell. */
  readonly replacement: string | undefined;
}

export interface SpaceOptions {
  /** The paragraph is running text; in headings, names and tables spaces have a work of their own. */
  readonly isProse: boolean;
  /** Traditional texts leave a full-width space before a word of respect (向　貴會報告). */
  readonly isTraditional: boolean;
}

/** Characters that show nothing: zero-width spaces and joiners, direction marks, soft hyphens. */
const INVISIBLE =
  /(?:[\u00ad\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u3164\ufeff]|(?<=[\p{Script=Han}，。、])\u200d)+/gu;

/** Runs of white space inside a line. */
const RUN = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
/** White space that typing does not make. */
const FOREIGN = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/;

const HAN = /\p{Script=Han}/u;
/** A space behind these parts nothing that the mark does not part already. */
const STOP = /[，。、；：！？）》」』】〕”’,;:!?)]/;
const NO_SPACE_BEFORE = /[，。、；：！？）》」』】〕”’,;!?)…]/;
const OPENER = /[（《「『【〔“‘(]/;
const CLAUSE_BEFORE = /[，。；！？,;]/;
const CLAUSE_AFTER = /[，。、；！？,;]/;
/** A space before a unit is where a figure stood. */
const UNIT = /^(?:[万亿萬億千百][元吨噸人户戶亩畝公个個家]|[元吨噸亩畝倍]|百分)/;
/** A label behind a space is a lost line break rather than a stray space. */
const LABEL =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十百]+[章节節条條]|\d{1,2}[.、．])/;

/** White space of one line of prose that does not belong there; glosses and hard breaks are hidden from `text`. */
export function oddSpaces(text: string, { isProse, isTraditional }: SpaceOptions): OddSpace[] {
  const odd: OddSpace[] = [];
  for (const match of text.matchAll(INVISIBLE)) {
    // At the very start it is the file's byte order mark.
    if (match.index > 0) odd.push({ span: span(match.index, match.index + match[0].length), replacement: '' });
  }
  if (ADDRESSEES.test(text)) return odd;
  const quotes = quoteFinder(text);
  for (const match of text.matchAll(RUN)) {
    const at = span(match.index, match.index + match[0].length);
    const verdict = judge(text, at, { isProse, isTraditional, isQuoted: () => quotes(at.start) });
    if (verdict) odd.push({ span: at, ...verdict });
  }
  return odd.sort((a, b) => a.span.start - b.span.start);
}

/** Wide spaces part those to whom a document goes. */
const ADDRESSEES = /^[\s\u3000]*(?:抄送|抄报|主送|分送|副本|正本)[:：]/;

interface Place extends SpaceOptions {
  readonly isQuoted: () => boolean;
}

function judge(text: string, at: Span, place: Place): { replacement: string | undefined } | undefined {
  const run = text.slice(at.start, at.end);
  const [before, after] = [text[at.start - 1] ?? '', text[at.end] ?? ''];
  // Two spaces at a line's end are Markdown's line break, one behind `>` an empty quotation.
  if (after === '') return before !== '' && before !== '>' && run !== '  ' ? { replacement: '' } : undefined;
  const isForeign = FOREIGN.test(run);
  if (before === '') return isForeign ? { replacement: run.replace(new RegExp(FOREIGN, 'g'), ' ') } : undefined;
  if (place.isProse ? isStray(text, at, place) : isBesideMark(before, after)) {
    return { replacement: LABEL.test(text.slice(at.end, at.end + 8)) ? undefined : '' };
  }
  return isForeign ? { replacement: run.replace(new RegExp(FOREIGN, 'g'), ' ') } : undefined;
}

/** Outside running text, too, no space stands inside quotation marks or before a comma. */
const isBesideMark = (before: string, after: string): boolean =>
  (OPENER.test(before) && HAN.test(after)) || (HAN.test(before) && /[，。、；！？）》」』】〕”’]/.test(after));

/** True for a space between two characters of Chinese running text that no typist puts there. */
function isStray(text: string, at: Span, { isQuoted, isTraditional }: Place): boolean {
  const run = text.slice(at.start, at.end);
  if (/[\t]| {4}/.test(run)) return false;
  const [before, after] = [text[at.start - 1]!, text[at.end]!];
  const [isHanBefore, isHanAfter] = [HAN.test(before), HAN.test(after)];
  if (isAfterLabel(text, at.start) || (isWide(run) && isHeadOfEntry(text, at.start))) return false;
  if (NO_SPACE_BEFORE.test(after)) return isHanBefore || STOP.test(before);
  if (OPENER.test(before)) return isHanAfter || OPENER.test(after);
  if (OPENER.test(after)) return (isHanBefore || STOP.test(before)) && isInsideText(text, at);
  // 《…解读》　主讲：某某: the fields of a row.
  if (isWide(run) && FIELD_BEHIND.test(text.slice(at.end, at.end + 8))) return false;
  if (STOP.test(before)) return isHanAfter && !isLatinStop(text, at.start);
  if (
    YEAR_BEFORE.test(text.slice(Math.max(0, at.start - 3), at.start)) &&
    YEAR_BEHIND.test(text.slice(at.end, at.end + 3))
  )
    return true;
  // 1260　　公里: one space may part a figure from its unit, a wide one is the page's.
  if (/\d/.test(before) && isHanAfter && !isTraditional)
    return (run.includes('\u3000') || run.length > 1) && isInsideText(text, at);
  if (!isHanBefore || !isHanAfter) return false;
  if ((run.includes('\u3000') && isTraditional) || UNIT.test(text.slice(at.end, at.end + 2))) return false;
  if (isSpread(text, at) || (isWide(run) && isName(text, at)) || isQuoted()) return false;
  return (isInsideText(text, at) && runsOn(text, at)) || (run.length === 1 && splitsWord(text, at));
}

/** In running text a clause has ended before the space; `3.绿色工程 指…` is a term with its explanation. */
const isInsideText = (text: string, at: Span): boolean =>
  CLAUSE_BEFORE.test(
    text
      .slice(Math.max(0, at.start - 80), at.start)
      .split('>')
      .at(-1)!,
  );

/** 到20 24年: half of a year. */
const YEAR_BEFORE = /(?:^|[^\d])(?:19|20)$/;
const YEAR_BEHIND = /^\d{2}年/;

/** 收入稳 步增长: the characters on its two sides are a word, and neither is one with its other neighbour. */
function splitsWord(text: string, at: Span): boolean {
  const [left, right] = [fold(text.slice(Math.max(0, at.start - 2), at.start)), fold(text.slice(at.end, at.end + 2))];
  return isCommonWord(left.slice(-1) + right.slice(0, 1)) && !isCommonWord(left) && !isCommonWord(right);
}

/** … and another one ends behind it; two headlines side by side have nothing of the kind. */
const runsOn = (text: string, at: Span): boolean => CLAUSE_AFTER.test(text.slice(at.end, at.end + 120).split('<')[0]!);

/** `第 四 条`, `王　强`: single characters set apart to fill a width. */
const isSpread = (text: string, at: Span): boolean => {
  const [left, right] = [text.slice(Math.max(0, at.start - 2), at.start), text.slice(at.end, at.end + 2)];
  return /^[^\p{Script=Han}]?\p{Script=Han}$/u.test(left) && /^\p{Script=Han}[\s\u3000、，,；;（(]/u.test(right);
};

const FIELD_BEHIND = /^\p{Script=Han}{2,6}[：:]/u;

const isWide = (run: string): boolean => run.includes('\u3000') || run.length > 1;

/** 递补孙　磊、吴秀英为委员: a short name is set as wide as the others, wherever it is named. */
const isName = (text: string, at: Span): boolean =>
  isSurname(text[at.start - 1]!) &&
  NAME_ENDS.test(text.slice(at.end + 1, at.end + 3)) &&
  !isCommonWord(fold(text[at.start - 1]! + text[at.end]!));
const NAME_ENDS = /^(?:$|[、，。；：）)”]|同志|等[人\d]?|[为任]|出席|参加|主持|列席|缺席|宣读|通报|作)/;

/** 5日（农历正月初八）　全市…: in a chronicle or a list the entry is set apart from what it is of. */
const isHeadOfEntry = (text: string, end: number): boolean =>
  end <= LONGEST_HEAD && /[)）]$/.test(text.slice(0, end)) && !/[，。；：！？,;:!?]/.test(text.slice(0, end));
const LONGEST_HEAD = 24;

/** `title: 报告`: the mark belongs to a Latin word. */
const isLatinStop = (text: string, end: number): boolean =>
  /[A-Za-z][,:;!?]$/.test(text.slice(Math.max(0, end - 2), end));

const isAfterLabel = (text: string, end: number): boolean =>
  end <= 12 &&
  /^[\s\u3000]*(?:[（(]?(?:[一二三四五六七八九十\d]{1,3}|[A-Za-zＡ-Ｚａ-ｚ]|[ivx]{1,5})[)）、]|[^\s，。]{1,4}[:：]|【[^】]*】)$/.test(
    text.slice(0, end),
  );

const CLOSING_OF: Readonly<Record<string, string>> = {
  '“': '”',
  '「': '」',
  '《': '》',
  '【': '】',
  '『': '』',
  '‘': '’',
};

/**
 * Answers for ascending offsets whether they lie in a quotation or title (“诚信之城 好品之乡”): the space inside is its
 * own. Reads no further than it is asked.
 */
function quoteFinder(text: string): (offset: number) => boolean {
  let at = 0;
  let end = 0;
  return (offset) => {
    for (; at <= offset; at++) {
      const closing = at >= end ? CLOSING_OF[text[at]!] : undefined;
      if (closing === undefined) continue;
      const length = text.slice(at, at + LONGEST_QUOTATION).indexOf(closing);
      if (length >= 0) end = at + length;
    }
    return offset < end;
  };
}

const LONGEST_QUOTATION = 60;
