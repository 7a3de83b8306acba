import { span, type Span } from '../text/span';
import { readNumeral } from './numerals';

/** A list inside a sentence that is counted beside it: 分为三类：甲、乙、丙; 「甲、乙、丙」三步驟. */
export interface CountedList {
  /** 三类 */
  readonly span: Span;
  /** 三 */
  readonly numeral: Span;
  readonly claimed: number;
  /** As many items as it may be said to have: 甲和乙 is one or two. The first is the likeliest. */
  readonly listed: readonly number[];
  readonly list: Span;
}

const NUMERAL = '([二三四五六七八九十两兩]{1,3}|\\d{1,2})';
const NOT_BEHIND =
  '(?<![第“「‘\\d.．一二三四五六七八九十百千万萬亿億几幾数數多余餘近]|[二三四五六七八九十]\\p{Script=Han})';
const MEASURE = '(个|個|项|項|类|類|种|種|大|条|條|点|點|件|方面|步[骤驟]|[环環][节節]|要素)';
const BEFORE_LIST = new RegExp(`${NOT_BEHIND}${NUMERAL}${MEASURE}([^，。；：“”「」、,;:\\d（(]{0,10})[：:]`, 'gu');
const BEHIND_LIST = new RegExp(
  `[“「]([^“”「」。；\\n]{3,40})[”」]${NUMERAL}${MEASURE}(?![^，。；：、]{0,4}[之以])`,
  'g',
);

/** What introduces the items without being one. */
const LEAD = /^(?:[即指是]|是指|分别是|分別是|分别为|分別為|包括|[为為])+[：:]?/;
/** A list that goes on, or that is a run of its own, proves nothing. */
const OPEN =
  /等|……|[一二三四五六七八九]是|第[一二三四五]|[（(][一二三四五1-9][)）]|[一二三四五六]要|[①②③]|其中|以及其他|分别|各|另/;
const [LEAST, MOST] = [2, 14];
/** So many words more or less are another kind of item; of what commas part, one. */
const SPREAD = 4;
const SPREAD_OF_CLAUSES = 1;
/** Who means something else than the list behind is further off. */
const MOST_OFF = 2;

export function countedLists(text: string): CountedList[] {
  if (!/[：:”」]/.test(text)) return [];
  return [...listsBehindClaim(text), ...listsBeforeClaim(text)].sort((a, b) => a.span.start - b.span.start);
}

/** Whether the list has as many items as is claimed; undefined where it may be no list of them. */
export const bearsOutList = ({ claimed, listed }: CountedList): boolean | undefined => {
  if (listed.includes(claimed)) return true;
  return listed.some((count) => Math.abs(count - claimed) <= MOST_OFF) ? false : undefined;
};

function* listsBehindClaim(text: string): Generator<CountedList> {
  for (const { index, 0: whole, 1: numeral, 2: measure } of text.matchAll(BEFORE_LIST)) {
    const from = index + whole.length;
    const sentence = /^[^。；;\n：:]{0,200}/.exec(text.slice(from, from + 200))![0];
    // A sentence that does not end is cut off, or its list goes on.
    if (!/^[。；;\n]?$/.test(text.slice(from + sentence.length, from + sentence.length + 1))) continue;
    const listed = itemCounts(sentence.replace(LEAD, ''));
    // 三种：转租、转借的；闲置的；欠租的: what the commas part is but the first of the items.
    const larger = /^[^。\n]{0,400}/.exec(text.slice(from, from + 400))![0].split(/[；;](?!$)/).length;
    const claimed = readNumeral(numeral!);
    if (!listed || claimed === undefined || claimed < 2) continue;
    yield {
      span: span(index, index + numeral!.length + measure!.length),
      numeral: span(index, index + numeral!.length),
      claimed,
      listed: larger > 1 ? [...listed, larger] : listed,
      list: span(from, from + sentence.length),
    };
  }
}

function* listsBeforeClaim(text: string): Generator<CountedList> {
  for (const { index, 0: whole, 1: items, 2: numeral, 3: measure } of text.matchAll(BEHIND_LIST)) {
    const claimed = readNumeral(numeral!);
    const parts = items!.split('、');
    const isList =
      parts.length > 1 && !/[，,]/.test(items!) && parts.every((part) => part.length > 0 && part.length <= 8);
    if (!isList || claimed === undefined || claimed < 2 || OPEN.test(items!)) continue;
    const start = index + whole.length - numeral!.length - measure!.length;
    yield {
      span: span(start, index + whole.length),
      numeral: span(start, start + numeral!.length),
      claimed,
      listed: [parts.length],
      list: span(index + 1, index + 1 + items!.length),
    };
  }
}

/** How many items a sentence lists; undefined for one that is no list of like items. */
function itemCounts(sentence: string): number[] | undefined {
  const text = sentence.replace(/（[^（）]*）|\([^()]*\)/g, '').trim();
  if (text === '' || OPEN.test(text)) return undefined;
  const clauses = text.split(/[，,]/);
  const parts = clauses.map((clause) => clause.split('、'));
  const items = parts.flat();
  const areClauses = clauses.length === items.length;
  if (items.length < 2 || !areAlike(items, areClauses ? SPREAD_OF_CLAUSES : SPREAD)) return undefined;
  // 甲、乙，丙、丁: pairs, or as many clauses as items.
  const [size] = parts.map(({ length }) => length);
  if (clauses.length > 1 && parts.some(({ length }) => length !== size)) return undefined;
  const joined = items.filter((item) => /[和与與及]/.test(item.slice(1, -1))).length;
  const counts = clauses.length > 1 && size! > 1 ? [clauses.length, items.length] : [items.length];
  return [...new Set(counts.flatMap((count) => Array.from({ length: joined + 1 }, (_, more) => count + more)))];
}

const areAlike = (items: readonly string[], spread: number): boolean => {
  const lengths = items.map(({ length }) => length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  return shortest >= LEAST && longest <= MOST && longest - shortest <= spread;
};
