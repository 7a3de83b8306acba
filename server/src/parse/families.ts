import type { Marker, MarkerFamily } from '../model/marker';
import { HAN_NUMERAL, readNumeral } from '../zh/numerals';

/** How the labels of one family are written, and what looks like one and is none. */
export interface FamilyPattern {
  readonly family: MarkerFamily;
  readonly pattern: RegExp;
  readonly value: (match: RegExpExecArray) => number | undefined;
  /** Matched at the start of a paragraph alone; the pattern is anchored. */
  readonly onlyAtStart?: true;
  /** Of these characters every match has one. */
  readonly needs: readonly string[];
  readonly refuse?: (text: string, match: RegExpExecArray, boundary: Marker['boundary']) => boolean;
}

/** No list of a report is longer; larger numbers are years, sums and paragraph numbers of whole books. */
export const LARGEST_NUMBER = 999;

const DIGIT = /[\d０-９]/;
const NUMERAL = `[${HAN_NUMERAL}]`;
const firstGroup = (match: RegExpExecArray): number | undefined => readNumeral(match[1]!.replace(/[\s\u3000]/g, ''));
/** The place of a character in an ordered row of characters, counted from one. */
const placeIn =
  (row: string) =>
  (match: RegExpExecArray): number | undefined => {
    const at = [...row].indexOf(match[1]!);
    return at < 0 ? undefined : at + 1;
  };
const fromCode =
  (first: string) =>
  (match: RegExpExecArray): number =>
    match[1]!.charCodeAt(0) - first.charCodeAt(0) + 1;

const after = (text: string, match: RegExpExecArray): string => text[match.index + match[0].length] ?? '';
const before = (text: string, match: RegExpExecArray): string => text[match.index - 1] ?? '';

/** 二、三产业 and 一、二等奖: an inline 二、 followed by a numeral is an enumeration of numbers. */
const countsOn = (text: string, match: RegExpExecArray, boundary: Marker['boundary']): boolean =>
  boundary !== 'start' && HAN_NUMERAL.includes(after(text, match) || ' ');

/** 小（一）型水库, 第五条第（三）项, 修正案（八）, （一）、（二）项 name something; they do not open it. */
function isReference(text: string, match: RegExpExecArray, boundary: Marker['boundary']): boolean {
  if (boundary === 'weak' || /[》〉]/.test(before(text, match))) return true;
  const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 2);
  return /^[、和至或]?[（(]/.test(rest) || (boundary !== 'start' && /^(?:[型款]|[项項](?!目))/.test(rest));
}

/** 第一条高铁, 第三条规定的: an article's label ends its line, or white space follows. */
const isNoArticle = (text: string, match: RegExpExecArray): boolean =>
  !/^(?:[\s\u3000：:之]|$)/.test(after(text, match));

const division = (names: string): RegExp =>
  new RegExp(`^第[\\s\\u3000]*([${HAN_NUMERAL}\\d０-９\\s\\u3000]{1,9}?)[\\s\\u3000]*[${names}]`);

export const FAMILIES: readonly FamilyPattern[] = [
  { family: 'part', pattern: division('编編'), value: firstGroup, onlyAtStart: true, needs: [], refuse: isNoArticle },
  { family: 'chapter', pattern: division('章'), value: firstGroup, onlyAtStart: true, needs: [], refuse: isNoArticle },
  {
    family: 'chapter-section',
    pattern: division('节節'),
    value: firstGroup,
    onlyAtStart: true,
    needs: [],
    refuse: isNoArticle,
  },
  {
    family: 'article',
    pattern: division('条條'),
    value: firstGroup,
    onlyAtStart: true,
    needs: [],
    refuse: isNoArticle,
  },
  {
    family: 'formal',
    pattern: /^([壹贰叁肆伍陆柒捌玖拾貳參陸]{1,3})、/,
    value: firstGroup,
    onlyAtStart: true,
    needs: [],
  },
  {
    family: 'stem',
    pattern: /^([甲乙丙丁戊己庚辛壬癸])、/,
    value: placeIn('甲乙丙丁戊己庚辛壬癸'),
    onlyAtStart: true,
    needs: [],
  },
  {
    family: 'han',
    needs: ['、'],
    pattern: new RegExp(`(?<![第${HAN_NUMERAL}])(${NUMERAL}{1,4})、`, 'g'),
    value: firstGroup,
    refuse: countsOn,
  },
  {
    family: 'han-bracket',
    needs: ['（', '(', '〔'],
    pattern: new RegExp(`[（(〔][\\s\\u3000]{0,2}((?:${NUMERAL}[\\s\\u3000]{0,2}){1,4})[）)〕]、?`, 'g'),
    value: firstGroup,
    refuse: isReference,
  },
  {
    family: 'han-bracket',
    needs: [...'㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩'],
    pattern: /([㈠-㈩])、?/g,
    value: fromCode('㈠'),
    refuse: isReference,
  },
  {
    family: 'arabic',
    needs: ['.', '．', '、'],
    pattern: /(?<![\d０-９.．,，%％])([\d０-９]{1,3})[.．、]/g,
    value: firstGroup,
    refuse: isNumber,
  },
  {
    family: 'arabic-bracket',
    needs: ['（', '('],
    pattern: /[（(]([\d０-９]{1,3})[）)]、?/g,
    value: firstGroup,
    refuse: isReference,
  },
  {
    family: 'arabic-bracket',
    needs: [...'⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽'],
    pattern: /([⑴-⒇])/g,
    value: fromCode('⑴'),
    refuse: isReference,
  },
  {
    family: 'arabic-half-bracket',
    needs: ['）', ')'],
    pattern: /(?<![\d０-９（(.．])([\d０-９]{1,2})[)）]/g,
    value: firstGroup,
    refuse: isReference,
  },
  { family: 'circled', needs: [...'①②③④⑤⑥⑦⑧⑨⑩'], pattern: /([①-⑳])/g, value: fromCode('①') },
  {
    family: 'ordinal',
    needs: ['第'],
    pattern: new RegExp(`第(${NUMERAL}{1,3})[，,、]`, 'g'),
    value: firstGroup,
    refuse: isMidClause,
  },
  {
    family: 'is',
    needs: ['是'],
    pattern: new RegExp(`(?<![第统統之另衷唯万萬专專${HAN_NUMERAL}])(${NUMERAL}{1,3})是`, 'g'),
    value: firstGroup,
    refuse: isMidClause,
  },
  {
    family: 'must',
    needs: ['要'],
    pattern: new RegExp(`(?<![第统統之另衷唯万萬专專${HAN_NUMERAL}])(${NUMERAL}{1,3})要`, 'g'),
    value: firstGroup,
    refuse: isMidClause,
  },
  {
    family: 'of-which',
    needs: ['其'],
    pattern: new RegExp(`其(${NUMERAL}{1,2})[，,、是：:]`, 'g'),
    value: firstGroup,
    refuse: isMidClause,
  },
  {
    family: 'adverb',
    needs: ['首先', '其次', '再次', '最'],
    pattern: /(首先|其次|再次|再其次|最后|最後)[，,、是要]?/g,
    value: adverb,
    refuse: isMidSentence,
  },
  { family: 'dash', pattern: /^——(?!—)/, value: () => 1, onlyAtStart: true, needs: [] },
];

/** PM2.5, 14.11条: no label stands behind a letter, and inside a sentence none is followed by a digit. */
function isNumber(text: string, match: RegExpExecArray, boundary: Marker['boundary']): boolean {
  if (boundary === 'weak' || /[A-Za-z]/.test(before(text, match))) return true;
  return boundary === 'strong' && DIGIT.test(after(text, match));
}

/** 最后一公里, 再次荣获, 首先要: only at the start of a sentence, and 最后 and 再次 with a comma. */
function isMidSentence(_text: string, match: RegExpExecArray, boundary: Marker['boundary']): boolean {
  return boundary === 'weak' || (!/^[首其]/.test(match[0]) && !/[，,、]$/.test(match[0]));
}

/** 重点之一是, 这一要求, 居全省第一: inside a clause; behind a comma it may be an item, if a run bears it out. */
function isMidClause(text: string, match: RegExpExecArray, boundary: Marker['boundary']): boolean {
  return boundary === 'weak' && !/[，,、]/.test(before(text, match));
}

const ADVERBS: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 再其次: 4, 最后: 5, 最後: 5 };

function adverb(match: RegExpExecArray): number | undefined {
  return ADVERBS[match[1]!];
}
