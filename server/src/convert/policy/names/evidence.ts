import { labelBefore, leadBefore } from './labels';
import { predicateAt } from './predicates';
import { roleBefore, titleAt } from './roles';
import { hanAt, type Source } from '../source';
import { isGrammar } from './surnames';
import { unitTable } from '../units';

/**
 * What a neighbour says, in bits: how many times likelier it stands beside a name than beside any other words, as a
 * power of two. Set by hand on sentences of our own, half of them without a name.
 */
const LEFT = {
  /** 主任余… */
  post: 8,
  /** 护林员余… */
  calling: 6,
  /** 主任于… */
  beforeGrammar: 4,
  /** 摄影余… */
  label: 6,
  /** 摄影：余…, 组长：余… */
  signed: 10,
  /** 校对/余… */
  barred: 11,
  /** 主任　余… */
  spaced: 7,
  /** 任命余…, 名叫余… */
  appointment: 6,
  /** 由余…, 看望余… */
  lead: 1.5,
  /** 镇长（余… */
  bracketed: 5,
  colon: 3,
  open: 2,
  mark: 1.5,
  /** 的余…, 了余… */
  particle: 0,
  /** 15种… counts something. */
  figure: -8,
  otherWord: -4,
};

const RIGHT = {
  /** …（女，1970年生） */
  life: 11,
  /** …（镇长） */
  role: 7,
  bracket: 2.5,
  /** …： */
  colon: 3,
  mark: 1,
  /** …同志, …主任 */
  title: 7,
  /** …为局长 */
  appointed: 7,
  /** …等三人 */
  counted: 5,
  /** …说 */
  personal: 8,
  /** …前往 */
  action: 3.5,
  /** …在 */
  single: 0.5,
  otherWord: -4,
};

/** From here on it is certain that somebody is named. */
export const isSigned = (bits: number): boolean => bits >= LEFT.signed;

/** What a byline begins with; a space and a name follow. */
const PRESS = /(?:记者|通讯员|实习生|摄影|摄像)$/;

const SPACE = /[ \u00a0\u3000]/;

/** What stands before a name that begins at `start`, in bits. */
export const leftEvidence = (source: Source, start: number): number => remembered(source.left, start, source, before);

function before({ text, folded }: Source, start: number): number {
  const last = text[start - 1];
  if (last === undefined || last === '\n') return LEFT.mark;
  if (hanAt(text, start - 1)) return afterWord(folded, start);
  if (/[\d０-９%％*×]/.test(last)) return LEFT.figure;
  let at = start;
  while (at > start - 4 && SPACE.test(text[at - 1] ?? '')) at--;
  const mark = text[at - 1] ?? '\n';
  if (/[:：]/.test(mark)) return names(folded, at - 1) ? LEFT.signed : LEFT.colon;
  if (/[/／|｜丨]/.test(mark)) return names(folded, at - 1) ? LEFT.barred : LEFT.mark;
  if (/[（(［\[]/.test(mark)) return names(folded, at - 1) ? LEFT.bracketed : LEFT.open;
  if (at < start && PRESS.test(folded.slice(Math.max(0, at - 5), at))) return LEFT.signed;
  if (at < start && hanAt(text, at - 1)) return names(folded, at) ? LEFT.spaced : LEFT.particle;
  return LEFT.mark;
}

function afterWord(folded: string, start: number): number {
  if (/[两三四五六七八九十百千万亿几数各多]/.test(folded[start - 1]!)) return LEFT.figure;
  const role = roleBefore(folded, start) ?? (labelBefore(folded, start) ? 'label' : leadBefore(folded, start));
  if (role === undefined) return /[的了着过]/.test(folded[start - 1]!) ? LEFT.particle : LEFT.otherWord;
  return isGrammar(folded[start]!) ? Math.min(LEFT[role], LEFT.beforeGrammar) : LEFT[role];
}

/** Whether what ends at `at` says that a name follows; 委　员 is read as 委员. */
function names(folded: string, at: number): boolean {
  if (labelBefore(folded, at) || roleBefore(folded, at) !== undefined) return true;
  if (!SPACE.test(folded[at - 2] ?? '')) return false;
  const squeezed = folded.slice(Math.max(0, at - 8), at).replace(/[ \u00a0\u3000]+/g, '');
  return labelBefore(squeezed, squeezed.length) || roleBefore(squeezed, squeezed.length) !== undefined;
}

function remembered(
  known: Map<number, number>,
  at: number,
  source: Source,
  weigh: (source: Source, at: number) => number,
): number {
  let bits = known.get(at);
  if (bits === undefined) known.set(at, (bits = weigh(source, at)));
  return bits;
}

/** What a life or a caption gives behind a name: （女）; ，男，; （1975年生）; （左二）. */
const LIFE =
  /^(?:[（(，,][男女][,，、;；)）]|[（(](?:约?(?:19|20)\d\d年|(?:19|20)\d\d[—–~-]|.{1,3}族|[时现]年|\d\d岁|[左右中前后]排?[一二三四五六]?[)）、]))/u;

/** 余国平委员：, 余国平代表，: who has the floor. */
const SPEAKS = /^(?:委员|代表)[：:，,（(说在]/;

/** 等三人, 等同志, 三位. */
const COUNTED =
  /^(?:等(?:[人同一两二三四五六七八九十\d]|代表|委员|专家|领导|干部|党员|老师|教师|教授|学者|嘉宾|先生|劳模|企业家|志愿者)|[两二三四五六七八九十][位名人])/;

const counts = unitTable('等两二三四五六七八九十');

/** 为县财政局局长: what somebody is made. */
function isPostSoon(folded: string, from: number): boolean {
  for (let to = from + 2; to <= from + LONGEST_POST && hanAt(folded, to - 1); to++)
    if (roleBefore(folded, to) === 'post') return true;
  return false;
}

const LONGEST_POST = 14;

/** As far as is looked for the end of a bracket. */
const REACH = 20;

/** What stands behind a name that ends at `end`, in bits. */
export const rightEvidence = (source: Source, end: number): number => remembered(source.right, end, source, behind);

function behind({ text, folded }: Source, end: number): number {
  const after = text[end];
  if (after === undefined || after === '\n') return RIGHT.mark;
  if (hanAt(text, end)) return beforeWord(folded, end);
  const ahead = folded.slice(end, end + REACH);
  if (LIFE.test(ahead)) return RIGHT.life;
  if (/[（(［\[]/.test(after)) {
    const close = ahead.search(/[)）］\]]/);
    return close > 0 && roleBefore(folded, end + close) !== undefined ? RIGHT.role : RIGHT.bracket;
  }
  return /[:：]/.test(after) ? RIGHT.colon : RIGHT.mark;
}

function beforeWord(folded: string, end: number): number {
  if (titleAt(folded, end) > 1 || SPEAKS.test(folded.slice(end, end + 3))) return RIGHT.title;
  if (counts[folded.charCodeAt(end)] === 1 && COUNTED.test(folded.slice(end, end + 4))) return RIGHT.counted;
  if (folded[end] === '为' && isPostSoon(folded, end + 1)) return RIGHT.appointed;
  const predicate = predicateAt(folded, end);
  return predicate === undefined ? RIGHT.otherWord : RIGHT[predicate];
}
