import { span, type Span } from '../text/span';
import { fold } from './hole-fold';
import { NAME_HEAD } from './hole-heads';
import { unitAt } from './hole-scan';
import { beginsWord } from './hole-unit-words';
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
  for (const match of text.matchAll(RUN)) {
    if (emphasis.has(match.index)) continue;
    const mask = maskAt(text, span(match.index, match.index + match[0].length));
    if (mask) masks.push(mask.kind === 'figure' ? mask : withWording(text, mask));
  }
  return masks;
}

/** No fixed wording is longer than this on either side of its hole. */
const REACH = 16;

/** 以*同志为核心 hides a name, and everybody knows which: then it is a word that can be restored. */
function withWording(text: string, mask: Mask): Mask {
  const { start, end } = mask.span;
  const wording = knownWording(text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH));
  return wording ? { kind: 'word', span: mask.span, cover: mask.span, wording } : mask;
}

const ANY = /[*＊×✕XxＸｘ○◯〇_＿某□■#＃]|[?？…] ?[%％万亿萬億]|[(（【][ \u3000]*[)）】]/;
/** The longest name or unit that is looked for behind a mask. */
const TAIL = 8;

/** One kind of character at a time; `*.*` is a masked decimal. */
const RUN = /[*＊]+(?:[.．][*＊]+)?|[×✕]+|[XxＸｘ]+|[○◯〇]+|[_＿]+|某某+|[□■]+|[#＃?？…]+|[(（【][ \u3000]*[)）】]/g;

const HAN = /\p{Script=Han}/u;
const ABOVE = /^ ?[多余]?/;
/** What may follow a masked figure and is no unit elsewhere. */
const OTHER_UNIT = /^(?:[月日号时点周]|季度|[万亿])/;
/** Of single `×`, `X` and `○` only these are taken: X光, 数据要素×制造, 陳○金 are whole. */
const LONE_TAIL = /^ ?(?:[%％]|个百分点|[万亿]元|[市县区镇局年月日](?![场域内民政容委级别位间际痛面部轴均]))/;
/** `党支部X个，`, `选派×名干部`: a sign alone counts what is before or behind it; 陳○家 is a person. */
const isLoneCount = (sign: string, left: string, tail: string): boolean =>
  HAN.test(left) && !/[○◯〇]/.test(sign) && COUNT_TAIL.test(tail);
const COUNT_TAIL = /^ ?(?:[个名家项条座所场次户亩件份](?:$|[\n，。、；：,;:])|[个名](?=\p{Script=Han}))/u;
const DATE_TAIL = /^ ?[年月日]/;
/** ____年__月__日 is a form's blank, 2024年__月__日 wants its day. */
const KNOWN_YEAR = /\d年(?:[\d_]{1,2}月)?$/;
function maskAt(text: string, at: Span): Mask | undefined {
  const sign = text[at.start]!;
  const left = text[at.start - 1] ?? '';
  const tail = text.slice(at.end, at.end + TAIL);
  if (sign === '某') return HAN.test(tail[0] ?? '') ? named(at, tail) : undefined;
  if (sign === '_' || sign === '＿') return blankAt(text, at, left, tail);
  if (sign === '*' || sign === '＊') return starAt(text, at, left, tail);
  if (/[□■#＃?？…(（【]/.test(sign)) return placeAt(text, at, left, tail);
  return crossAt(text, at, left, tail);
}

/** `*`: next to a unit, before a name, or between Han characters. `7*24小时` multiplies, `总值*，` has a footnote. */
function starAt(text: string, at: Span, left: string, tail: string): Mask | undefined {
  if (/^[\d０-９]/.test(tail)) return undefined;
  const figure = figureAt(text, at, tail);
  if (figure) return figure;
  if (/[\dA-Za-z０-９]/.test(left) || !HAN.test(tail[0] ?? '')) return undefined;
  if (NAME_HEAD.test(tail)) return named(at, tail);
  return HAN.test(left) ? { kind: 'word', span: at, cover: at } : undefined;
}

/** `×`, `X` and `○`: two or more before a unit or a name, one alone only before the commonest of these. */
function crossAt(text: string, at: Span, left: string, tail: string): Mask | undefined {
  const sign = text[at.start]!;
  const next = tail.trimStart()[0] ?? '';
  // In a year (20XX年, 202×年) digits stand before the mask; anywhere else they multiply or are a model's name.
  const isYear = /(?:^|\D)(?:19|20)\d?$/.test(text.slice(Math.max(0, at.start - 4), at.start)) && /^ ?年/.test(tail);
  if (isYear) return figureAt(text, at, tail);
  if (/[\p{Script=Latin}\d０-９+＋－-]/u.test(left) || /[\p{Script=Latin}\d０-９]/u.test(next)) return undefined;
  if (/[○◯〇]/.test(sign) && /[〇零一二三四五六七八九十]/.test(left)) return undefined;
  if (at.end - at.start === 1 && !LONE_TAIL.test(tail) && !isLoneCount(sign, left, tail)) return undefined;
  // “××宾馆” quotes a form of words.
  if (/[“"「『‘]/.test(left) && !figureAt(text, at, tail)) return undefined;
  const figure = figureAt(text, at, tail);
  if (figure || NAME_HEAD.test(tail)) return figure ?? named(at, tail);
  if (/[○◯〇]/.test(sign) || !HAN.test(next)) return undefined;
  return { kind: 'name', span: at, cover: at };
}

/** `_`: one or two between Han characters; more are a form's blank, which counts when it waits for a figure. */
function blankAt(text: string, at: Span, left: string, tail: string): Mask | undefined {
  const isBlank = at.end - at.start > 2;
  if (DATE_TAIL.test(tail) && !KNOWN_YEAR.test(text.slice(Math.max(0, at.start - LEAD), at.start))) return undefined;
  if (!HAN.test(left) && !(left === '' || /[\s“"，。、（(：:；;,]/.test(left))) return undefined;
  const figure = HAN.test(left) ? figureAt(text, at, tail) : undefined;
  if (figure || isBlank) return figure;
  if (HAN.test(left) && HAN.test(tail[0] ?? '')) return { kind: 'word', span: at, cover: at };
  return LEADING_WORD.test(tail) ? { kind: 'word', span: at, cover: at } : undefined;
}

/** Words before which a hole at a clause's start is certain. */
const LEADING_WORD = /^(?:新时代中国特色|总书记|同志为核心|带一路)/;

/** Signs that mostly mean something else: `增长（ ）%`, `投资□□万元`, `下降?%`. `□是` is a box to tick, `1#楼` a number. */
function placeAt(text: string, at: Span, left: string, tail: string): Mask | undefined {
  if (!HAN.test(left) || left === '第') return undefined;
  const isRare = /[□■(（【]/.test(text[at.start]!);
  return isRare || PLAIN_TAIL.test(tail) ? figureAt(text, at, tail) : undefined;
}

/** Units that no word begins with, and that end a clause where one might: `增长了吗？万元户…`. */
const PLAIN_TAIL = /^ ?(?:[%％]|个百分点|[万亿](?:元|人|吨|亩|平方米|千瓦)(?=$|[\n，。、；：,;:]))/;

function figureAt(text: string, at: Span, tail: string): Mask | undefined {
  const length = unitLength(tail) || (YEAR_PART.exec(tail)?.[0].length ?? 0);
  if (length === 0) return undefined;
  let start = at.start;
  while (/[\d０-９.．]/.test(text[start - 1] ?? '')) start--;
  return { kind: 'figure', span: at, cover: span(start, at.end + length) };
}

/** 年底 is a word, but `*年底` is a year's. */
const YEAR_PART = /^ ?年(?=[底初末来前中内后])/;

/** Length of the unit that the text begins with, 0 for none: 家 of 家企业, but none of 家庭. */
function unitLength(tail: string): number {
  const start = ABOVE.exec(tail)![0].length;
  const unit = unitAt(tail, start);
  if (!unit) {
    const other = OTHER_UNIT.exec(tail.slice(start));
    return other ? start + other[0].length : 0;
  }
  const end = start + unit.text.length;
  return unit.base !== '' && beginsWord(unit.base, tail[end] ?? '') ? 0 : end;
}

const named = (at: Span, tail: string): Mask => ({
  kind: 'name',
  span: at,
  cover: span(at.start, at.end + (NAME_HEAD.exec(tail)?.[0].length ?? 0)),
});

/** Where runs of asterisks stand that Markdown reads as emphasis: `**重点**`, not `**县**镇`. */
function emphasisStarts(text: string): ReadonlySet<number> {
  const starts = new Set<number>();
  const runs = [...text.matchAll(/\*+/g)];
  for (let i = 0; i + 1 < runs.length; i++) {
    const [open, close] = [runs[i]!, runs[i + 1]!];
    const inside = text.slice(open.index + open[0].length, close.index);
    if (open[0] !== close[0] || /^\s|\s$|\n/.test(inside) || inside === '') continue;
    const behind = text.slice(close.index + close[0].length, close.index + close[0].length + TAIL);
    const masksInside = isMaskTail(inside.slice(0, TAIL));
    const isLead = open[0].length > 1 && !masksInside && standsFirst(text, open.index);
    if (!isLead && isMaskTail(behind)) continue;
    if (open[0].length === 1 && ((masksInside && !isName(inside)) || !CLOSES.test(behind))) continue;
    starts.add(open.index).add(close.index);
    i++;
  }
  return starts;
}

/** Whether nothing but indentation, a list's sign or a number (`- `, `> `, `1. `) stands before it on its line. */
function standsFirst(text: string, at: number): boolean {
  const from = Math.max(0, at - LEAD);
  const before = text.slice(from, at);
  const lineEnd = before.lastIndexOf('\n');
  return (lineEnd >= 0 || from === 0) && /^[\s>#+-]*(?:\d+[.、]\s*)?$/.test(before.slice(lineEnd + 1));
}

/** As far as is looked back before an emphasis, so that a file on one line takes no longer than one on many. */
const LEAD = 16;
const CLOSES = /^(?:$|[\s，。；：、）”,;:)])/;
/** `*水厂*，` stresses a word, for what would its second asterisk hide? */
const isName = (text: string): boolean => NAME_HEAD.exec(text)?.[0].length === text.length;
const isMaskTail = (tail: string): boolean => unitLength(tail) > 0 || NAME_HEAD.test(tail);
