import { span, type Span } from '../text/span';

/** Half-width marks with the full-width ones that Chinese text uses instead. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/** A half-width mark in Chinese text, and what belongs in its place where that is certain. */
export interface HalfWidthMark {
  readonly span: Span;
  readonly replacement: string | undefined;
}

/** Addresses, Markdown links, tags and entities: their punctuation is not the text's. */
const CODE =
  /(?:https?:\/\/|www\.)[\x21-\x7e]*[\x21-\x7e/](?<![,.;:!?)])|[\w.+-]{1,64}@[\w.-]+|\]\([^()\n]*\)|<[!/\w][^<>\n]*>|&#?\w{1,8};/g;

const CANDIDATE = /[,:;?!()]/g;

/** 线索三件.县里决定: a dot between two clauses; between two short words it parts a name (艾力.买买提). */
const STOP_DOT = /(?<=[\p{Script=Han}％%）”’」』]|^)\.(?=$|[\n“‘「『《（×]|\p{Script=Han}{6})/gmu;
const SHORTEST_CLAUSE = 8;
/** Before anything but Han it is no name's. */
const SHORTEST_BEFORE_MARK = 4;

/** Han, the marks of Chinese text, and full-width forms. */
const CHINESE = /[\p{Script=Han}\u3001-\u301f\uff01-\uff60“”‘’—…·％]/u;
const LETTER = /[A-Za-z]/;
const DIGIT = /\d/;
/** Words that make a clause a question, in either script. */
const ASKING = /[吗嗎呢么麼何谁誰哪怎几幾]|是否|多少|为啥|為啥|能否|可否/;

/**
 * Half-width marks that stand in Chinese text: next to a Chinese character or mark, not inside a number (1,000 9:30),
 * a run of Latin text, or an address. `text` is prose without glosses and hard breaks.
 */
export function halfWidthMarks(text: string): HalfWidthMark[] {
  if (!/[,:;?!()"'.]/.test(text)) return [];
  const code = [...text.matchAll(CODE)].map((match) => span(match.index, match.index + match[0].length));
  const isCode = insideOf(code);
  const candidates = [...text.matchAll(CANDIDATE)].map((m) => m.index).filter((at) => !isCode(at));
  const brackets = chineseBrackets(text, candidates);
  const isChinese = (at: number): boolean =>
    brackets.has(at) || CHINESE.test(text[at] ?? '') || isLowSurrogate(text, at);
  const marks: HalfWidthMark[] = [];
  for (const at of candidates) {
    const mark = text[at]!;
    const isBracket = mark === '(' || mark === ')';
    if (isBracket ? brackets.has(at) : isChineseMark(text, at, isChinese)) {
      marks.push({ span: span(at, at + 1), replacement: FULL_WIDTH[mark] });
    }
  }
  return [...marks, ...dots(text, isCode), ...straightQuotes(text, insideOf(code))].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

function isChineseMark(text: string, at: number, isChinese: (at: number) => boolean): boolean {
  const mark = text[at]!;
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  if (mark === '!') return isChinese(at - 1) && after !== '=';
  if (mark === '?') return isChinese(at - 1) && after !== '?' && before !== '?' && asks(text, at);
  if (DIGIT.test(before) && DIGIT.test(after)) return false;
  if (isChinese(at - 1)) return true;
  let next = at + 1;
  while (text[next] === ' ') next++;
  const isLatinStyle = next > at + 1 && LETTER.test(before);
  return isChinese(next) && before !== '' && !/\s/.test(before) && !isLatinStyle;
}

/** A lone `?` may also be a character that was lost (宝鸡?中国钛谷), so it has to end something or to ask something. */
function asks(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 2);
  if (after === '' || /[\s”’」』）)》"]/.test(after)) return true;
  const clause = /[^，。；：！？,;:!?\n]*$/.exec(text.slice(Math.max(0, at - 60), at))![0];
  return ASKING.test(clause);
}

/** Offsets of the half-width brackets that belong to Chinese text: a pair with Han inside or beside it, or a stray one. */
function chineseBrackets(text: string, candidates: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  const open: number[] = [];
  const isChinese = (at: number): boolean => CHINESE.test(text[at] ?? '') || isLowSurrogate(text, at);
  for (const at of candidates) {
    if (text[at] === '(') open.push(at);
    else if (text[at] === ')') {
      const start = open.pop();
      if (start === undefined) {
        if (isChinese(at - 1)) found.add(at);
      } else if (/^\(\d+\)\d/.test(text.slice(start, at + 2)) || isOfCode(text, start, at)) {
        // An area code and its number, the number of a paper: CB(4)417/2024(03)号.
        continue;
      } else if (isChinese(start - 1) || isChinese(start + 1) || isChinese(at - 1) || isChinese(at + 1)) {
        found.add(start).add(at);
      }
    }
  }
  for (const start of open) if (isChinese(start - 1) || isChinese(start + 1)) found.add(start);
  return found;
}

/** A bracket of letters and digits right behind a letter or a digit. */
const isOfCode = (text: string, start: number, end: number): boolean =>
  /[A-Za-z\d]/.test(text[start - 1] ?? '') && /^[A-Za-z\d./-]+$/.test(text.slice(start + 1, end));

/** Dots that end a sentence. */
function dots(text: string, isCode: (at: number) => boolean): HalfWidthMark[] {
  return [...text.matchAll(STOP_DOT)].flatMap(({ index: at }) => {
    const clause = /[^，。；：！？、,;:!?.\n]*$/.exec(text.slice(Math.max(0, at - 80), at))![0];
    const shortest = /\p{Script=Han}/u.test(text[at + 1] ?? '') ? SHORTEST_CLAUSE : SHORTEST_BEFORE_MARK;
    if (clause.length < shortest || isCode(at)) return [];
    return [{ span: span(at, at + 1), replacement: '。' }];
  });
}

/** `"` opens and closes by turns; a paragraph with an odd number of them tells no more which is which. */
function straightQuotes(text: string, isCode: (at: number) => boolean): HalfWidthMark[] {
  const quotes = [...text.matchAll(/"/g)].map((m) => m.index).filter((at) => !isCode(at));
  const [left, right] = text.includes('「') ? ['「', '」'] : ['“', '”'];
  const marks: HalfWidthMark[] = [];
  const isPaired = quotes.length % 2 === 0;
  for (let i = 0; i < quotes.length; i += 2) {
    const [start, end] = [quotes[i]!, quotes[i + 1] ?? text.length];
    const around = text.slice(Math.max(0, start - 1), Math.min(end + 2, start + 200));
    if (!/\p{Script=Han}/u.test(around)) continue;
    marks.push({ span: span(start, start + 1), replacement: isPaired ? left : undefined });
    if (end < text.length) marks.push({ span: span(end, end + 1), replacement: isPaired ? right : undefined });
  }
  for (const match of text.matchAll(/(?<![A-Za-z\d'])'([^'\n]{1,40})'(?![A-Za-z\d'])/g)) {
    if (!/\p{Script=Han}/u.test(match[1]!) || isCode(match.index)) continue;
    const end = match.index + match[0].length;
    marks.push({ span: span(match.index, match.index + 1), replacement: left === '「' ? '『' : '‘' });
    marks.push({ span: span(end - 1, end), replacement: left === '「' ? '』' : '’' });
  }
  return marks;
}

/** The second half of a character beyond the basic plane: all that policy texts use are Han. */
const isLowSurrogate = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdfff;
};

/** Answers for offsets asked in any order; `spans` are in order and apart. */
function insideOf(spans: readonly Span[]): (at: number) => boolean {
  return (at) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.end <= at) low = middle + 1;
      else high = middle;
    }
    const candidate = spans[low];
    return candidate !== undefined && candidate.start <= at;
  };
}
