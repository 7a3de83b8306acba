import type { Heading, Marker, MarkerFamily } from '../model/marker';
import type { Flow } from '../text/flow';
import type { Span } from '../text/span';
import { HAN_NUMERAL, readNumeral } from '../zh/numerals';
import { BEHIND_NUMBER, DIGITS, FAMILIES, LARGEST_NUMBER, type FamilyPattern } from './families';
import { readHeading } from './heading';
import { headingDepth, leadLength } from './markup';

/**
 * Finds whatever may be the label of a numbered item, in order and apart. It is generous: the same characters stand in
 * 二、三产业, 小（一）型水库 and 2.5亿元, and which of them count is decided by the run they form (see runs.ts). What is
 * left out here cannot be a label whatever surrounds it.
 *
 * One pass by character: few may begin a label, and behind the number that begins one stand fewer still. To look for
 * one family after the other took a third of a report's reading.
 */
export function findMarkers(prose: Flow): Marker[] {
  const { text } = prose;
  const start = startOfWords(text);
  const markers: Marker[] = [];
  let at = start;
  while (at < text.length) {
    const kind = KIND[text.charCodeAt(at)]!;
    if (kind === NO_LABEL) {
      at++;
      continue;
    }
    const numberEnd = kind === SIGN ? at + 1 : endOfNumber(text, at, kind);
    const mayBegin = kind === SIGN || ENDS_NUMBER[text.charCodeAt(numberEnd)] === 1;
    const marker = mayBegin ? markerAt(prose, at, start) : undefined;
    if (marker) markers.push(marker);
    at = marker ? prose.toFlow(marker.span.end) : numberEnd;
  }
  return markers;
}

/** A class for the sake of the heading, which lives as long as the paragraph does. */
class FoundMarker implements Marker {
  private known: Heading | undefined = undefined;

  constructor(
    readonly family: MarkerFamily,
    readonly number: number,
    readonly span: Span,
    readonly boundary: Marker['boundary'],
    readonly isDoubtful: boolean,
    private readonly prose: Flow,
    readonly path: readonly number[] | undefined,
  ) {}

  get heading(): Heading {
    return (this.known ??= readHeading(this.prose, this.span));
  }
}

function markerAt(prose: Flow, at: number, start: number): Marker | undefined {
  const { text } = prose;
  let boundary: Marker['boundary'] | undefined;
  for (const { family, pattern, only, isDoubtful, refuse, value } of FAMILIES_OF.get(text.charCodeAt(at))!) {
    if (only !== undefined && at !== start && (only === 'at start' || !isSpace(text.charCodeAt(at - 1)))) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    boundary ??= boundaryAt(text, at, start);
    if (refuse?.(text, match, boundary)) continue;
    const number = value(match);
    if (number === undefined || number > LARGEST_NUMBER) continue;
    const end = at + match[0].length;
    const next = text[end] ?? ' ';
    const isDecimal = family === 'arabic' && DIGITS.includes(next);
    const doubtful = isDoubtful?.(text, match) ?? false;
    return new FoundMarker(
      family,
      number,
      prose.toSource(at, end),
      isDecimal ? 'weak' : boundary,
      doubtful,
      prose,
      undefined,
    );
  }
  return undefined;
}

/**
 * The label like 3.1.1 that a paragraph may begin with, also `3` alone before white space. Quantities (3.5万户) and dates
 * are none; of the rest the order decides (see decimals.ts).
 */
export function findDecimal(prose: Flow): Marker | undefined {
  const { text } = prose;
  const start = startOfWords(text);
  if (KIND[text.charCodeAt(start)] !== DIGIT_NUMBER) return undefined;
  DECIMAL.lastIndex = start;
  const match = DECIMAL.exec(text);
  if (!match) return undefined;
  const path = match[1]!.split(/[.．]/).map((part) => readNumeral(part) ?? 0);
  const end = start + match[0].trimEnd().length;
  if (path.includes(0) || IS_QUANTITY.test(text.slice(end, end + LONGEST_UNIT))) return undefined;
  // A number alone is a label only where white space parts it from its words.
  if (path.length === 1 && !/^[\s\u3000]+[\p{Script=Han}“「《]/u.test(text.slice(end))) return undefined;
  return new FoundMarker('decimal', path.at(-1)!, prose.toSource(start, end), 'start', false, prose, path);
}

const DECIMAL =
  /([\d０-９]{1,2}(?:[.．][\d０-９]{1,2}){1,4}(?=[.．、]?(?:[\s\u3000\p{Script=Han}（(《“「【A-Za-z]|$))|[\d０-９]{1,2}(?=[\s\u3000]))[.．、]?/uy;
const LONGEST_UNIT = 6;
const IS_QUANTITY =
  /^[\s\u3000]*(?:[万萬亿億年月日时時%％‰℃°倍吨噸亩畝米元]|个百分点|個百分點|[公千][里米斤顷頃克]|平方|立方|[级級](?:以|及|地|左|[，。])|[毫厘]米|[千兆]瓦|小[时時]|分[钟鐘]|人次|[个個人名家户戶件项項条條版折岁歲天度升]?[，。；])/u;

/** The first character of words: behind indentation, Markdown and an opening bracket of a heading like 【一、…】. */
function startOfWords(text: string): number {
  const lead = leadLength(text);
  return headingDepth(text) > 0 ? lead + /^\**/.exec(text.slice(lead))![0].length : lead;
}

function boundaryAt(text: string, at: number, start: number): Marker['boundary'] {
  if (at <= start) return 'start';
  let i = at - 1;
  while (i > start && PASSED_OVER.test(text[i]!)) i--;
  const previous = text[i]!;
  if (STRONG.includes(previous)) return 'strong';
  // A closing quotation mark ends a sentence when the sentence ended inside it.
  if ('”’」』）)'.includes(previous) && STRONG.includes(text[i - 1] ?? ' ')) return 'strong';
  return 'weak';
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x3000 || code === 0x09;

const STRONG = '。；：！？;:!?…';
const PASSED_OVER = /[\s\u3000“"‘「『]/;

/** What a character may begin. A number counts as one, so that 二 of 十二、 begins nothing. */
const [NO_LABEL, SIGN, HAN_NUMBER, DIGIT_NUMBER] = [0, 1, 2, 3];
const KIND = new Uint8Array(0x10000);
const ENDS_NUMBER = new Uint8Array(0x10000);
const FAMILIES_OF = new Map<number, FamilyPattern[]>();

for (const family of FAMILIES) {
  for (const first of family.begins) {
    const code = first.charCodeAt(0);
    KIND[code] = SIGN;
    FAMILIES_OF.set(code, [...(FAMILIES_OF.get(code) ?? []), family]);
  }
}
for (const numeral of HAN_NUMERAL) KIND[numeral.charCodeAt(0)] = HAN_NUMBER;
for (const digit of DIGITS) KIND[digit.charCodeAt(0)] = DIGIT_NUMBER;
for (const behind of BEHIND_NUMBER) ENDS_NUMBER[behind.charCodeAt(0)] = 1;

function endOfNumber(text: string, at: number, kind: number): number {
  let end = at + 1;
  while (end < text.length && KIND[text.charCodeAt(end)] === kind) end++;
  return end;
}
