import type { Marker, MarkerFamily } from '../model/marker';
import { HAN_NUMERAL, readNumeral } from '../zh/numerals';

/** How the labels of one family are written, and what looks like one and is none. */
export interface FamilyPattern {
  readonly family: MarkerFamily;
  /** The characters that a label may begin with: nowhere else is it looked for. */
  readonly begins: string;
  /** Sticky: it is tried at one place. A label that begins with its number is tried where the whole number begins. */
  readonly pattern: RegExp;
  readonly value: (match: RegExpExecArray) => number | undefined;
  /** Only the first words of a paragraph can be one, or also what white space parts from the words before. */
  readonly only?: 'at start' | 'behind space';
  /** It may well be something else: the run that it is in must bear it out, also where it begins its paragraph. */
  readonly isDoubtful?: (text: string, match: RegExpExecArray) => boolean;
  readonly refuse?: (text: string, match: RegExpExecArray, boundary: Marker['boundary']) => boolean;
}

export const DIGITS = '0123456789０１２３４５６７８９';

/** What stands behind the number in the labels that begin with it. */
export const BEHIND_NUMBER = '、.．）)是要 \u3000';

/** No list of a report is longer; larger numbers are years, sums and paragraph numbers of whole books. */
export const LARGEST_NUMBER = 999;

const NUMERAL = `[${HAN_NUMERAL}]`;
const SPACE = '[\\s\\u3000]';
/** Readers of scanned pages put space before a mark: 一 、. */
const GAP = '[ \\u3000]{0,2}';
const firstGroup = ({ 1: number = '' }: RegExpExecArray): number | undefined =>
  readNumeral(number.length === 1 ? number : number.replace(/[\s\u3000]/g, ''));
/** The place of a character in an ordered row of characters, counted from one. */
const placeIn =
  (row: string) =>
  (match: RegExpExecArray): number | undefined => {
    const at = [...row].indexOf(match[1]!);
    return at < 0 ? undefined : at + 1;
  };

const after = (text: string, match: RegExpExecArray): string => text[match.index + match[0].length] ?? '';
const before = (text: string, match: RegExpExecArray): string => text[match.index - 1] ?? '';

/** 二、三产业 and 一、二等奖: 二、 followed by a numeral is an enumeration of numbers; 二、一九八九年的工作 is none. */
const countsOn = (text: string, match: RegExpExecArray): boolean => HAN_NUMERAL.includes(after(text, match) || ' ');

/** 小（一）型水库, 第五条第（三）项, 修正案（八）, （一）、（二）项 name something; they do not open it. */
function isReference(text: string, match: RegExpExecArray, boundary: Marker['boundary']): boolean {
  if (/[》〉]/.test(before(text, match))) return true;
  if (boundary === 'weak' && !isBehindLostBreak(text, match) && !mayOpenList(text, match)) return true;
  const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 2);
  return /^[、和至或]?[（(]/.test(rest) || (boundary !== 'start' && /^(?:[型款]|[项項](?!目))/.test(rest));
}

/** 一、主要工作（一）…… and 一、主要工作 （一）……: where line breaks were lost, a title has no mark behind it. */
function isBehindLostBreak(text: string, match: RegExpExecArray): boolean {
  if (/[\s\u3000]/.test(before(text, match))) return true;
  const title = text.slice(Math.max(0, match.index - LONGEST_TITLE), match.index);
  return readNumeral(match[1] ?? '') === 1 && /[一二三四五六七八九十]、[\p{Script=Han}\d]{2,20}$/u.test(title);
}

/** 会议要求，（一）压实责任。（二）……: the first item of a list behind a comma, or right behind who demands it. */
const mayOpenList = (text: string, { 0: label, index }: RegExpExecArray): boolean =>
  FIRST_LABEL.test(label) && LEADS_TO_LIST.test(text.slice(Math.max(0, index - 2), index));

const FIRST_LABEL = /^[（(〔]?[\s\u3000]*[一1１㈠⑴][\s\u3000]*[.．、）)〕]?、?$/u;
const LEADS_TO_LIST = /(?:[，,]|要求|强调|強調|指出|认为|認為|提出|明确|明確|[议議]定|[决決]定|如下|包括|分为|分為)$/;
const LONGEST_TITLE = 24;
const LONGEST_HEADING = 40;

/** 第一条高铁, 第三条规定的: white space follows the label of a division, or its line ends. */
const isPartedFrom = (text: string, match: RegExpExecArray): boolean =>
  /^(?:[\s\u3000：:之]|$)/.test(after(text, match));

const division = (family: MarkerFamily, names: string): FamilyPattern => ({
  family,
  begins: '第',
  pattern: new RegExp(`第${SPACE}{0,6}([${HAN_NUMERAL}\\d０-９\\s\\u3000]{1,9}?)${SPACE}{0,6}(?:${names})`, 'y'),
  value: firstGroup,
  only: 'behind space',
  // A page may have lost the space of them all.
  isDoubtful: (text, match) => !isPartedFrom(text, match),
  refuse: (text, match, boundary) =>
    !isPartedFrom(text, match) && (boundary !== 'start' || !/^\p{Script=Han}/u.test(after(text, match))),
});

/** A label that is one character of a row. */
const sign = (row: string): Pick<FamilyPattern, 'begins' | 'pattern' | 'value'> => ({
  begins: row,
  pattern: new RegExp(`([${row}])`, 'y'),
  value: placeIn(row),
});

/** 一是, 一要: not the end of 第一, 统一, 之一, 另一. */
const said = (family: MarkerFamily, verb: string): FamilyPattern => ({
  family,
  begins: HAN_NUMERAL,
  pattern: new RegExp(`(?<![第统統之另衷唯万萬专專])(${NUMERAL}{1,3})${verb}`, 'y'),
  value: firstGroup,
  // 五是个吉利的数字, 五是之后还有六, 一是一、二是二.
  refuse: (text, match, boundary) =>
    isMidClause(text, match, boundary) ||
    '个個之'.includes(after(text, match) || ' ') ||
    after(text, match) === match[1],
});

export const FAMILIES: readonly FamilyPattern[] = [
  division('part', '[编編篇]|部分'),
  division('chapter', '章'),
  division('chapter-section', '[节節]'),
  division('article', '[条條]'),
  {
    family: 'formal',
    begins: '壹贰叁肆伍陆柒捌玖拾貳參陸参',
    pattern: /([壹贰叁肆伍陆柒捌玖拾貳參陸参]{1,3})、/y,
    value: firstGroup,
    only: 'at start',
  },
  // 一　总体要求: white space for a mark, in a line that is a heading.
  {
    family: 'han',
    begins: HAN_NUMERAL,
    pattern: new RegExp(`(${NUMERAL}{1,3})(?=[\\s\\u3000]+\\p{Script=Han}{2})`, 'yu'),
    value: firstGroup,
    only: 'at start',
    isDoubtful: () => true,
    refuse: (text) => text.length > LONGEST_HEADING || /[。；，]/.test(text),
  },
  {
    family: 'roman',
    begins: 'IVXⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ',
    pattern: /(?:([IVX]{1,5})[.．、]|([Ⅰ-Ⅹ])[.．、]?)(?=[\s\u3000\p{Script=Han}])/uy,
    value: ({ 1: letters, 2: numeral }) => (letters ? readRoman(letters) : numeral!.charCodeAt(0) - FIRST_ROMAN + 1),
    only: 'at start',
    isDoubtful: () => true,
  },
  {
    family: 'letter',
    begins: 'ABCDEFGHJKLMNabcdefghjklmn',
    pattern: /([A-HJ-Na-hj-n])[.．、](?=[\s\u3000]*[\p{Script=Han}“「])/uy,
    value: letter,
    only: 'at start',
    isDoubtful: () => true,
  },
  {
    family: 'letter-bracket',
    begins: '（(',
    pattern: /[（(]([a-hj-n])[）)](?=[\s\u3000]*[\p{Script=Han}“「])/uy,
    value: letter,
    only: 'at start',
    isDoubtful: () => true,
  },
  {
    family: 'roman-bracket',
    begins: '（(',
    pattern: /[（(]([ivx]{1,4})[）)](?=[\s\u3000]*[\p{Script=Han}“「])/uy,
    value: ({ 1: letters }) => readRoman(letters!.toUpperCase()),
    only: 'at start',
    isDoubtful: () => true,
  },
  { ...sign('甲乙丙丁戊己庚辛壬癸'), family: 'stem', pattern: /([甲乙丙丁戊己庚辛壬癸])、/y, only: 'at start' },
  {
    family: 'han',
    begins: HAN_NUMERAL,
    pattern: new RegExp(`(?<!第)(${NUMERAL}{1,4})${GAP}、`, 'y'),
    value: firstGroup,
    isDoubtful: countsOn,
    refuse: (text, match, boundary) => boundary !== 'start' && countsOn(text, match),
  },
  {
    family: 'han',
    begins: HAN_NUMERAL,
    pattern: new RegExp(`(${NUMERAL}{1,3})[.．](?!\\d)`, 'y'),
    value: firstGroup,
    only: 'at start',
  },
  {
    family: 'han-bracket',
    begins: '（(〔',
    pattern: new RegExp(`[（(〔]${SPACE}{0,2}((?:${NUMERAL}${SPACE}{0,2}){1,4})[）)〕]、?`, 'y'),
    value: firstGroup,
    refuse: isReference,
  },
  { ...sign('㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩'), family: 'han-bracket', pattern: /([㈠-㈩])、?/y, refuse: isReference },
  {
    family: 'arabic',
    begins: DIGITS,
    // Behind a comma stand the rest of a figure, and the first of a list: 会议强调，1.加强领导。
    pattern:
      /(?:(?<![.．,，%％])|(?<=[，,])(?=[1１][.．、]\p{Script=Han}))([\d０-９]{1,3})(?:[ \u3000]{1,2}(?=[.．、][ \u3000]?\p{Script=Han}))?[.．、]/uy,
    value: firstGroup,
    refuse: isNumber,
  },
  {
    family: 'arabic-bracket',
    begins: '（(',
    pattern: /[（(]([\d０-９]{1,3})[）)]、?/y,
    value: firstGroup,
    refuse: isReference,
  },
  { ...sign('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'), family: 'arabic-bracket', refuse: isReference },
  {
    family: 'arabic-half-bracket',
    begins: DIGITS,
    pattern: /(?<![（(.．])([\d０-９]{1,2})[)）]/y,
    value: firstGroup,
    refuse: isReference,
  },
  { ...sign('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'), family: 'circled' },
  {
    family: 'stage',
    begins: '第',
    pattern: new RegExp(`第(${NUMERAL}{1,2})(?:阶段|階段)(?:[：:，,、]|(?=[（(\\s\\u3000]))`, 'y'),
    value: firstGroup,
    isDoubtful: () => true,
    refuse: isMidClause,
  },
  {
    family: 'ordinal',
    begins: '第',
    // 第一点， 第二个方面： 第一步，
    pattern: new RegExp(
      `第(${NUMERAL}{1,3})(?:[，,、]|(?:[点點步]|[个個]?(?:方面|问题|問題|重点|重點)|件事|[项項](?:工作|任务|任務))[，,、：:])`,
      'y',
    ),
    value: firstGroup,
    refuse: isMidClause,
  },
  said('is', '是'),
  said('must', '要'),
  {
    family: 'of-which',
    begins: '其',
    pattern: new RegExp(`其(${NUMERAL}{1,2})[，,、是：:]`, 'y'),
    value: firstGroup,
    refuse: isMidClause,
  },
  {
    family: 'adverb',
    begins: '首其再最',
    pattern: /(首先|其次|再次|再其次|最后|最後)[，,、是要]?/y,
    value: adverb,
    refuse: isMidSentence,
  },
  { family: 'dash', begins: '—', pattern: /——(?!—)/y, value: () => 1, only: 'at start' },
];

/** PM2.5, 14.11条: no label stands behind a letter, and inside a sentence none is followed by a digit. */
function isNumber(text: string, match: RegExpExecArray, boundary: Marker['boundary']): boolean {
  if (boundary === 'start') return /[A-Za-z]/.test(before(text, match));
  if (DIGITS.includes(after(text, match) || ' ')) {
    // ；2.3月底前完成 is no figure.
    const behind = match.index + match[0].length;
    return boundary === 'weak' || !/^(?:1?\d月|\d{4}年)/.test(text.slice(behind, behind + LONGEST_YEAR));
  }
  if (boundary === 'weak') return !/[\s\u3000]/.test(before(text, match)) && !mayOpenList(text, match);
  return /[A-Za-z]/.test(before(text, match));
}

const LONGEST_YEAR = 5;

/** 最后一公里, 再次荣获, 首先要: only at the start of a sentence, and 最后 and 再次 with a comma. */
function isMidSentence(_text: string, match: RegExpExecArray, boundary: Marker['boundary']): boolean {
  return boundary === 'weak' || (!/^[首其]/.test(match[0]) && !/[，,、]$/.test(match[0]));
}

/** 重点之一是, 这一要求, 居全省第一: inside a clause; behind a comma or a lost line break it may be an item, if a run bears it out. */
function isMidClause(text: string, match: RegExpExecArray, boundary: Marker['boundary']): boolean {
  return boundary === 'weak' && !/[，,、\s\u3000]/.test(before(text, match));
}

/** i, v and x are left out: they count in another way. */
function letter(match: RegExpExecArray): number {
  return 'abcdefgh.jklmn'.indexOf(match[1]!.toLowerCase()) + 1;
}

const FIRST_ROMAN = 'Ⅰ'.charCodeAt(0);

const readRoman = (letters: string): number | undefined => {
  const at = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ').indexOf(letters);
  return at < 0 ? undefined : at + 1;
};

const ADVERBS: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 再其次: 4, 最后: 5, 最後: 5 };

function adverb(match: RegExpExecArray): number | undefined {
  return ADVERBS[match[1]!];
}
