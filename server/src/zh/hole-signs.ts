import { CONTEXTS } from './hole-contexts';
import { COUNTED, FORMAL_VERBS } from './hole-nouns';
import { beginsWord, endsWord, isMeasure } from './hole-units';

/** A unit and the characters around it that decide whether it lost its figure; all folded to Simplified. */
export interface Site {
  /** 万平方米: magnitude 万, base 平方米. Both are empty for % and 百分点. */
  readonly unit: string;
  readonly magnitude: string;
  readonly base: string;
  /** The five characters before the unit, and the last of them. */
  readonly before: string;
  readonly last: string;
  /** The two characters behind the unit. */
  readonly after: string;
  /** The class of the next character. P: mark, space or end; L: 以 左 上; H: another Han character, letter or digit. */
  readonly next: 'P' | 'L' | 'H';
  /** A mark follows that ends a clause or a member of a list. */
  readonly endsClause: boolean;
}

/** Signs that a report never shows unless its figure is gone: 0 of them in 1.2 M characters of clean documents. */
export function isCertain(site: Site): boolean {
  const { unit, before, last, next } = site;
  if (next === 'H' && standsInWord(site)) return false;
  if (before.endsWith('多少')) return false;
  if (/[%％‰]/.test(unit)) return HAN.test(last) ? !NUMERALS.includes(last) : CHAINED_PERCENT.test(before);
  if (!HAN.test(last) || NUMERALS.includes(last)) return false;
  if (unit === '个百分点') return !DETERMINERS.includes(last);
  if (unit === '百分点') return MOVEMENT.test(before);
  if (isKnown(site)) return true;
  if (last === '第') return isPlainCounter(site) && ORDINAL_BASES.includes(site.base);
  if (DETERMINERS.includes(last)) return false;
  return isBareMeasure(site) || (site.base === '个' && site.next === 'H' && isPlainCounter(site) && VERB.test(before));
}

/** Signs that count once the document is known to have holes; 5 stand in the same documents. */
export function isLikely(site: Site): boolean {
  const { base, magnitude, before, last, next } = site;
  if (base === '' || NUMERALS.includes(last)) return false;
  if (/[、，,；;：]/.test(last)) return base === '个' && isPlainCounter(site) && /^\p{Script=Han}{2}/u.test(site.after);
  if (!HAN.test(last) || DETERMINERS.includes(last) || beginsWord(base, site.after.slice(0, 1))) return false;
  const isWord = endsWord(last, base);
  if (next === 'H') {
    const isCounted = last === '了' || VERB.test(before) || (LIST_OR_PLACE.test(before) && !isWord);
    return isCounted && magnitude === '' && BEFORE_NOUNS.includes(base);
  }
  if (next === 'L') return false;
  if (magnitude !== '') return (last === '了' || VERB.test(before) || QUANTITY.test(before)) && !ABOUT.includes(last);
  if (last === '了') return !TAKEN_APART.includes(base);
  if (VERB.test(before) || QUANTITY.test(before)) return !isWord;
  return site.endsClause && !isWord && AT_CLAUSE_END.includes(base) && NOUN.test(before);
}

/** A context that was learned or listed; for things one counts, any magnitude will do (`住房套` as `住房万套`). */
function isKnown({ unit, base, magnitude, before, last, after, next }: Site): boolean {
  if (next === 'H' && beginsWord(base, after.slice(0, 1))) return false;
  if (base === '辆' && RIDING_ALONG.test(before)) return false;
  const pair = before.slice(-2);
  if (known.has(pair + unit + next)) return true;
  if (next !== 'P') return false;
  if (magnitude === '' && NOUN_LENGTHS.some((length) => known.has(`${before.slice(-length)}${base}P`))) return true;
  if (!THINGS.includes(base)) return false;
  return magnitude === '' ? known.has(`${pair}万${base}P`) : known.has(`${pair}${base}P`) && !ABOUT.includes(last);
}

/** At a clause's end: a measure (亩, 公里), money, or whatever counts behind 了 (`缩短了分钟`). */
function isBareMeasure({ base, magnitude, before, last, endsClause }: Site): boolean {
  if (!endsClause) return false;
  if (last === '了') return isMeasure(base) || magnitude !== '' || AFTER_LE.includes(base);
  if (magnitude !== '' && ABOUT.includes(last)) return false;
  if (OF_MEASURE.test(before)) return false;
  return isMeasure(base) || (magnitude !== '' && magnitude !== '百' && MASSES.includes(base));
}

const isPlainCounter = ({ base, magnitude, after }: Site): boolean =>
  magnitude === '' && !beginsWord(base, after.slice(0, 1));

/** Most units stand inside words (人民, 年度) and need no closer look. */
const standsInWord = ({ unit, base, last }: Site): boolean =>
  base !== '' && base !== '个' && last !== '第' && !carriers.has(`${unit}H`);

const HAN = /\p{Script=Han}/u;
const NOUN = /\p{Script=Han}{2}$/u;
const NUMERALS = '零〇○一二三四五六七八九十百千万亿两几数多余半廿卅';
const DETERMINERS = '各每单双整某首头前后这那哪该此本同按论干';
/** `超亿元` and `上万人` are whole: more than a hundred million, more than ten thousand. */
const ABOUT = '达超过破近上逾约数成进家';
/** 按吨, 每亩 and 人公里 are whole; so are 120正线公里 and 5载重吨, whose figure stands before a word of the unit's. */
const OF_MEASURE =
  /(?:[以人车吨英海里均田计成公市大小复]|[^占]地|单位[为是]?)$|[\d万亿千百](?:(?![年月日期批个家项])\p{Script=Han}){1,2}$/u;
const MOVEMENT = /(?:提高|上升|下降|回落|增长|提升|增加|降低|收窄|扩大|减少)$/;
const ORDINAL_BASES = ['届', '批', '期', '位', '轮', '名', '次', '家', '个'];
/** Behind 了 and at a clause's end these have lost their figure; 回了家 and 立了项 are verbs taken apart. */
const AFTER_LE = [
  ...['分钟', '小时', '个月', '周年', '倍', '人次', '元', '个', '天', '次', '件', '所', '条', '份', '批', '辆'],
];
const TAKEN_APART = '家户台场座名项';
/** Bases of which reports count by ten thousand. */
const MASSES = ['元', '美元', '港元', '欧元', '斤', '套', '件', '辆', '份', '台', '册', '株', '头', '只'];
const THINGS = ['套', '件', '册', '份', '台', '辆', '张', '家', '个', '名', '座', '株'];
/** `分别增长8%、%`, `增长5%—%`. */
const CHAINED_PERCENT = /[\d】\p{Script=Han}][%％‰](?:[、，,和与及或~～—-]|以及)$|\d[~～—-]$/u;
/** 随行车辆 are vehicles, 自行车辆 want a figure. */
const RIDING_ALONG = /(?:^|[^自])行车$/;
const VERB = new RegExp(`(?:${FORMAL_VERBS})了?$`);
/** `A、B等个县`, `全市个乡镇`. */
const LIST_OR_PLACE = /(?:等|全[国省市县区州镇])$/;
const QUANTITY = /(?:达到?|超过?|近|约|共|共有|共计|累计|增至|升至|降至|减至|达到了|突破|不少于|不低于|至少)$/;
/** Counters that may stand before a noun. */
const BEFORE_NOUNS = ['个', '家', '座', '所', '条', '户', '项'];
const AT_CLAUSE_END = [
  ...BEFORE_NOUNS,
  ...['名', '场', '次', '处', '件', '批', '套', '辆', '台', '期', '张', '亩', '份', '人次', '篇', '册', '例'],
];

const NOUN_LENGTHS = [3, 4];

const known: ReadonlySet<string> = new Set([
  ...CONTEXTS.flatMap((line) => {
    const [unitAndNext = '', pairs = ''] = line.split(' ');
    return (pairs.match(/../g) ?? []).map((pair) => pair + unitAndNext);
  }),
  ...COUNTED.flatMap(([nouns, counters]) =>
    nouns.split(' ').flatMap((noun) => counters.split(' ').map((counter) => `${noun}${counter}P`)),
  ),
]);

/** Units with the class of the next character for which any context is known. */
const carriers: ReadonlySet<string> = new Set(CONTEXTS.map((line) => line.split(' ')[0]!));
