import { span, type Span } from '../text/span';
import { isNameless, isSparedByCircles } from './hole-anonymous';
import { emphasisStarts } from './hole-emphasis';
import { fold } from './hole-fold';
import { NAME_HEAD, TITLES } from './hole-heads';
import { unitLength } from './hole-mask-units';
import { isFormerOfficer, maskedPerson } from './hole-mask-persons';
import { knownWording, type Wording } from './hole-words';

/** Characters written over something that was there. Spans count in the text it was found in. */
export interface Mask {
  /** A figure stood here, a name, or some other word. */
  readonly kind: 'figure' | 'name' | 'word';
  /** The masking characters alone. */
  readonly span: Span;
  /** Them with what they belong to: `*万份`, `*医院`, `20*年`. */
  readonly cover: Span;
  /** What a masked word must have been, where the words around it leave no choice. */
  readonly wording?: Wording;
}

/** Masks in order, apart from each other. Multiplication, footnotes, bullets, emphasis and numerals are none. */
export function findMasks(original: string): Mask[] {
  if (!ANY.test(original)) return [];
  const text = fold(original);
  const emphasis = emphasisStarts(text);
  const masks: Mask[] = [];
  let isForm = false;
  for (const match of text.matchAll(RUN)) {
    if (emphasis.has(match.index)) continue;
    const mask = maskAt(text, span(match.index, match.index + match[0].length));
    if (mask) masks.push(mask.kind === 'figure' ? mask : withWording(text, mask));
    else if (FORM_BLANK.test(match[0])) isForm = true;
  }
  return isForm ? masks.filter(({ span: at }) => !/[_＿]/.test(text[at.start]!)) : masks;
}

/** 我因______，需请假__天: beside a blank for words the others are a form's too. */
const FORM_BLANK = /^[_＿]{4}/;

/** No fixed wording is longer than this on either side of its hole. */
const REACH = 16;

/** 以*同志为核心 hides a name, and everybody knows which: then it is a word that can be restored. */
function withWording(text: string, mask: Mask): Mask {
  const { start, end } = mask.span;
  const wording = knownWording(text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH));
  return wording ? { kind: 'word', span: mask.span, cover: mask.span, wording } : mask;
}

/** The longest name or unit that is looked for behind a mask. */
const TAIL = 12;

/** One kind of character at a time; `*.*` and `×.×` are masked decimals. A letter N alone stands for a number. */
const RUN =
  /[*＊]+(?:[.．][*＊]+)?|[×✕]+(?:[.．][×✕]+)?|[XxＸｘ]+(?:[.．][XxＸｘ]+)?|[NＮ]|[○◯〇]+|[_＿]+|某+|[□■]+|[△▲◇◆☆★※●]{2,}|[#＃?？…]+|[(（【[][ \u3000]*[)）】\]]/g;

const ANY =
  /[*＊×✕XxＸｘ○◯〇_＿某□■#＃]|[△▲◇◆☆★※●]{2}|\p{Script=Han}[NＮ]|[?？…] ?[%％万亿萬億]|[(（【[][ \u3000]*[)）】\]]/u;

const HAN = /\p{Script=Han}/u;
/** Of single `×`, `X` and `○` only these are taken: X光, 数据要素×制造, 陳○金 are whole. */
const LONE_TAIL =
  /^ ?(?:[%％]|个百分点|[万亿](?:元|美元|吨(?!级)|公吨|亩|户|平方|立方|公里|千瓦|人次|个|件|株|套|辆|台)|[市县区镇局年月日](?![场域内民政容委级别位间际痛面部轴均]))/;
/** `党支部X个，`, `选派×名干部`: a sign alone counts what is before or behind it; 陳○家 is a person. */
const isLoneCount = (sign: string, left: string, tail: string): boolean =>
  HAN.test(left) && !/[○◯〇]/.test(sign) && COUNT_TAIL.test(tail);
/** `查办案件N件，`; 延伸N个领域 means any number. */
const LAST_COUNT = /^[个名家项条座所场次户亩件份起人](?=$|[\n，。；,;])/;
const COUNT_TAIL =
  /^ ?(?:[个名家项条座所场次户亩件份处起篇辆台支间栋](?:$|[\n，。、；：,;:])|[个名](?=\p{Script=Han}))/u;
const DATE_TAIL = /^ ?[年月日]/;
/** ____年__月__日 is a form's blank, 2024年__月__日 wants its day, and so does the date in brackets below a title. */
const KNOWN_YEAR = /\d年(?:[\d_]{1,2}月)?$/;
const BRACKETED_DATE = /[(（](?:_+年(?:_+月)?)?$/;

function maskAt(text: string, at: Span): Mask | undefined {
  const sign = text[at.start]!;
  const left = text[at.start - 1] ?? '';
  const tail = text.slice(at.end, at.end + TAIL);
  if (sign === '某') return isNameless(text.slice(at.start, at.end), left, tail) ? named(at, tail) : undefined;
  const number = numberAt(text, at, left);
  if (number) return number;
  if (isFormerOfficer(text, at.start)) return undefined;
  const person = NAME_HEAD.test(tail) ? undefined : maskedPerson(text, at);
  if (person) return { kind: 'name', span: at, cover: person };
  if (/[NＮ]/.test(sign)) return HAN.test(left) && LAST_COUNT.test(tail) ? figureAt(text, at, tail) : undefined;
  if (sign === '_' || sign === '＿') return blankAt(text, at, left, tail);
  if (sign === '*' || sign === '＊') return starAt(text, at, left, tail);
  if (/[×✕XxＸｘ○◯〇]/.test(sign)) return crossAt(text, at, left, tail);
  return placeAt(text, at, left, tail);
}

/** `电话：0418-×××××××`, `〔20××〕`: a number that no unit follows. */
function numberAt(text: string, { start, end }: Span, left: string): Mask | undefined {
  if (!/[*＊×✕XxＸｘ]/.test(text[start]!)) return undefined;
  const before = text.slice(Math.max(0, start - LEAD), start);
  const prefix = end - start > 4 && /(?:(?:电话|热线|手机)[:：]? ?|(?<![\d-])0\d{2,3}[-－—])$/.test(before);
  const year = /[〔[（(](?:19|20)$/.test(before) && /[〕\]）)]/.test(text[end] ?? '');
  if (!prefix && !year) return undefined;
  let from = start;
  while (/[\d－—-]/.test(text[from - 1] ?? '')) from--;
  return left === '' ? undefined : { kind: 'figure', span: span(start, end), cover: span(from, end) };
}

/** As far as is looked back. */
const LEAD = 16;

/** `*`: next to a unit, before a name, or between Han characters. `7*24小时` multiplies, `总值*，` has a footnote. */
function starAt(text: string, at: Span, left: string, tail: string): Mask | undefined {
  if (/^[\d０-９]/.test(tail)) return undefined;
  const figure = figureAt(text, at, tail);
  if (figure) return figure;
  if (/[\dA-Za-z０-９]/.test(left) || !HAN.test(tail[0] ?? '')) return undefined;
  if (NAME_HEAD.test(tail)) return named(at, tail);
  if (HAN.test(left)) return { kind: 'word', span: at, cover: at };
  return at.end - at.start > 1 && BODY.test(tail) ? named(at, tail, BODY) : undefined;
}

/** `***科技公司`: a name whose kind is told before its last word. */
const BODY =
  /^\p{Script=Han}{1,6}?(?:公司|集团|医院|学校|大学|中学|小学|银行|合作社|协会|中心|工程|项目|水库|公园|园区|基地)/u;

/** `×`, `X` and `○`: two or more before a unit or a name, one alone only before the commonest of these. */
function crossAt(text: string, at: Span, left: string, tail: string): Mask | undefined {
  const sign = text[at.start]!;
  const next = tail.trimStart()[0] ?? '';
  // In a year (20XX年, 202×年) digits stand before the mask; anywhere else they multiply or are a model's name.
  const isYear = /(?:^|\D)(?:19|20)\d?$/.test(text.slice(Math.max(0, at.start - 4), at.start)) && /^ ?年/.test(tail);
  if (isYear) return figureAt(text, at, tail);
  if (/[\p{Script=Latin}\d０-９+＋－-]/u.test(left) || /[\p{Script=Latin}\d０-９]/u.test(next)) return undefined;
  if (/[○◯〇]/.test(sign) && /[〇零一二三四五六七八九十]/.test(left)) return undefined;
  const isCircle = /[○◯〇]/.test(sign);
  if (left === '第' && (isCircle || /^ ?[条款项章]/.test(tail))) return undefined;
  if (isCircle && isRepublicsDay(text, at.start)) return undefined;
  if (at.end - at.start === 1 && !LONE_TAIL.test(tail) && !isLoneCount(sign, left, tail)) {
    if (isCircle || !HAN.test(left) || !LONE_TITLE.test(tail)) return undefined;
  }
  // “××宾馆” quotes a form of words, 「○○溪整治工程」 names one thing.
  if (/[“"「『‘]/.test(left) && !figureAt(text, at, tail) && !QUOTED_WORK.test(tail)) return undefined;
  const figure = figureAt(text, at, tail);
  if (isCircle && !figure && isSparedByCircles(text.slice(Math.max(0, at.start - 2), at.start))) return undefined;
  if (figure || NAME_HEAD.test(tail)) return figure ?? named(at, tail);
  if (at.end - at.start > 1 && BODY.test(tail)) return named(at, tail, BODY);
  if (isCircle || !HAN.test(next)) return undefined;
  return { kind: 'name', span: at, cover: at };
}

/** `×局长` is somebody; 陳○長 is a name. */
const LONE_TITLE = new RegExp(`^(?:${TITLES.join('|')})(?!级)`);
const QUOTED_WORK = /^\p{Script=Han}{1,6}?(?:工程|计划|计画|项目|专案|方案|整治|大会|活动)/u;
/** 中华民国○○年○○月○○日 is the place of a form where its day is written. */
const isRepublicsDay = (text: string, start: number): boolean =>
  REPUBLICS_DAY.test(text.slice(Math.max(0, start - LEAD), start));
const REPUBLICS_DAY = /民国(?:[ \u3000]?[○◯〇]+[ \u3000]?[年月]){0,2}[ \u3000]?$/;

/** `_`: one or two between Han characters; more are a form's blank, which counts when it waits for a figure or a name. */
function blankAt(text: string, at: Span, left: string, tail: string): Mask | undefined {
  const isBlank = at.end - at.start > 2;
  if (DATE_TAIL.test(tail)) {
    const before = text.slice(Math.max(0, at.start - LEAD), at.start);
    return KNOWN_YEAR.test(before) || BRACKETED_DATE.test(before) ? figureAt(text, at, tail) : undefined;
  }
  if (!HAN.test(left) && !(left === '' || /[\s“"，。、（(：:；;,]/.test(left))) return undefined;
  // A form asks for the class and the session: ____级____班.
  const figure = HAN.test(left) && !(isBlank && /^ ?[级届班号]/.test(tail)) ? figureAt(text, at, tail) : undefined;
  if (figure) return figure;
  if (isBlank && (FORM_ADDRESS.test(tail) || FORM_PERSON.test(text.slice(Math.max(0, at.start - 6), at.start))))
    return undefined;
  if (isBlank) return /[\p{Script=Han}，。、；,;]/u.test(left) && NAME_HEAD.test(tail) ? named(at, tail) : undefined;
  if (HAN.test(left) && HAN.test(tail[0] ?? '')) return { kind: 'word', span: at, cover: at };
  return LEADING_WORD.test(tail) ? { kind: 'word', span: at, cover: at } : undefined;
}

/** 尊敬的___老师：, above a letter for everybody to fill in. */
const FORM_ADDRESS = /^(?:老师|同学|先生|女士|同志|家长|校长|领导)[：:]?\s*$/;

/** 祝贺你被____大学录取, 本人____承诺: whoever reads or signs it is meant. */
const FORM_PERSON = /(?:[你您]|本人)\p{Script=Han}{0,3}$/u;

/** Words before which a hole at a clause's start is certain. */
const LEADING_WORD = /^(?:新时代中国特色|总书记|同志为核心|带一路)/;

/** Signs that mostly mean something else: `增长（ ）%`, `投资□□万元`, `下降?%`. `□是` is a box to tick, `1#楼` a number. */
function placeAt(text: string, at: Span, left: string, tail: string): Mask | undefined {
  if (left === '第') return undefined;
  const sign = text[at.start]!;
  const isRare = !/[#＃?？…]/.test(sign);
  const figure = HAN.test(left) && (isRare || PLAIN_TAIL.test(tail)) ? figureAt(text, at, tail) : undefined;
  if (figure) return figure;
  const isRow = at.end - at.start > 1 && isRare && (/[\p{Script=Han}，。、；,;\s]/u.test(left) || left === '');
  return isRow && NAME_HEAD.test(tail) ? named(at, tail) : undefined;
}

/** Units that no word begins with, and that end a clause where one might: `增长了吗？万元户…`. */
const PLAIN_TAIL = /^ ?(?:[%％]|个百分点|[万亿](?:元|人|吨|亩|平方米|千瓦)(?=$|[\n，。、；：,;:]))/;

function figureAt(text: string, at: Span, tail: string): Mask | undefined {
  const length = unitLength(tail);
  if (length === 0) return undefined;
  let start = at.start;
  while (/[\d０-９.．]/.test(text[start - 1] ?? '')) start--;
  return { kind: 'figure', span: at, cover: span(start, at.end + length) };
}

const named = (at: Span, tail: string, head = NAME_HEAD): Mask => ({
  kind: 'name',
  span: at,
  cover: span(at.start, at.end + (head.exec(tail)?.[0].length ?? 0)),
});
