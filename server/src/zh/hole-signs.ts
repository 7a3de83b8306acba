import { foldCode, unfoldCode } from './hole-fold';
import { ABOUT, isKnown, mayBeKnown } from './hole-known';
import { isOfLaw } from './hole-law';
import { CHANGE_VERBS, COUNTING_VERBS, FORMAL_VERBS, HOLDING_VERBS, SETTING_VERBS, UNIT_OF_TABLE } from './hole-nouns';
import { isBlank, isHan, nextAt, type Site } from './hole-sites';
import { beginsWord, endsWord } from './hole-unit-words';
import { isMeasure, isSpell, type Unit } from './hole-units';
import { isFormalNumeral } from './numerals';

/** Signs that a report never shows unless its figure is gone: 0 of them in 1.2 M characters of clean documents. */
export function isCertain(site: Site): boolean {
  const { unit, before, last, next } = site;
  if (site.isLabel || before.endsWith('多少') || isFormalNumeral(before) || isPartOfWord(site)) return false;
  if (/[%％‰]/.test(unit.text))
    return HAN.test(last) ? !NUMERALS.includes(last) || NUMBER_NOUN.test(before) : CHAINED_PERCENT.test(before);
  if (isChained(site)) return true;
  if (!HAN.test(last) || NUMERALS.includes(last)) return false;
  if (unit.text === '个百分点') return !DETERMINERS.includes(last);
  if (unit.text === '百分点') return MOVEMENT.test(before);
  if (isKnown(site) || isChanged(site)) return true;
  if (last === '第') return isPlainCounter(site) && ORDINAL_BASES.includes(unit.base);
  if (isSpell(unit.base) && before.endsWith('提前')) return true;
  if (DETERMINERS.includes(last)) return false;
  if (isSpell(unit.base)) return unit.magnitude === '' && !SPELL_PICKERS.includes(last);
  return isBareMeasure(site) || (unit.base === '个' && next === 'H' && isPlainCounter(site) && VERB.test(before));
}

/** Signs that count once the document is known to have holes; 2 stand in the same documents. */
export function isLikely(site: Site): boolean {
  const { before, last, next } = site;
  const { base, magnitude } = site.unit;
  if (site.isLabel || base === '' || OF_UNITS.test(site.after) || isOfLaw(site)) return false;
  if (last === '数' && site.endsClause && COUNT_NOUN.test(before)) return true;
  if (NUMERALS.includes(last)) return false;
  if (endsMember(site) && CHAIN_OF_HOLES.test(last) && before.slice(0, -1).endsWith(site.unit.text)) return true;
  if (STARTS_CLAUSE.test(last)) return base === '个' && isPlainCounter(site) && /^\p{Script=Han}{2}/u.test(site.after);
  if (!HAN.test(last) || DETERMINERS.includes(last) || beginsWord(base, site.after.slice(0, 1))) return false;
  const isWord = endsWord(last, base);
  if (next === 'H' || OPENING_QUOTE.test(site.after)) {
    const isCounted =
      last === '了' || (base === '所' ? VERB : COUNTING).test(before) || (LIST_OR_PLACE.test(before) && !isWord);
    return isCounted && magnitude === '' && BEFORE_NOUNS.includes(base);
  }
  if (next === 'L') return false;
  if (magnitude !== '') {
    if (ABOUT.includes(last)) return false;
    return last === '了' || VERB.test(before) || QUANTITY.test(before) || (site.endsClause && isOfMany(before, base));
  }
  if (last === '了') return !TAKEN_APART.includes(base);
  if (VERB.test(before) || QUANTITY.test(before)) return !isWord;
  if (!site.endsClause || isWord || last === '的' || !NOUN.test(before)) return false;
  return AT_CLAUSE_END.includes(base) || (TIMES.includes(base) && HOLDING.test(before) && !SETTING.test(before));
}

/** 建议件数, 提案件均 and 户户, and 以%计, which is said of the column. */
const isPartOfWord = ({ unit: { text, magnitude, base }, before, last, after }: Site): boolean =>
  (magnitude === '' && base !== '' && (OF_UNITS.test(after) || after.startsWith(base))) ||
  (text === '%' && last === '以' && /^(?:[计为]|表示|列示)/.test(after)) ||
  // “m³”即立方米.
  (base !== '' && ['即', '指'].includes(last) && /[”」’a-zA-Z²³）)](?:[即指]|是指)$/.test(before));

/**
 * 就业超万人, 收入不到万元 and 不足百人 are whole as they stand: only other holes in the document tell that a figure is gone
 * from them.
 */
export const isRoundAmount = ({ unit: { magnitude }, before }: Site): boolean =>
  magnitude !== '' && ROUND_BEFORE.test(before);
const ROUND_BEFORE = /(?:[超近逾上]|不[到足]|突破|超过)$/;

/** `受益患者万人，`; 惠及万人 and 走进万户 mean more than ten thousand. */
const isOfMany = (before: string, base: string): boolean =>
  ['人', '户', '套', '辆', '台'].includes(base) && NOUN.test(before) && !REACHING.test(before);

/**
 * Whether the characters beside a unit alone rule out both kinds of sign, as they nearly always do (人民, 年度, 8个).
 * Asked first, it leaves 64 of the 40,196 units in 0.8 M characters of reports for the rest, which takes microseconds.
 */
export function isSound(text: string, start: number, unit: Unit, weak: boolean): boolean {
  const before = text.charCodeAt(start - 1);
  if (start === 0 || (ENDS_FIGURE[before] === 1 && !(weak && foldCode(before) === COUNT))) return true;
  const { base, magnitude } = unit;
  if (base === '') return false;
  const end = start + unit.text.length;
  const next = nextAt(text, end);
  if (!isHan(before)) {
    if (isBlank(before) || (weak && unit.text === '个' && STARTS_CLAUSE.test(text[start - 1]!))) return false;
    return !LINKS.has(before) || (next === 'H' && !LINKS.has(foldCode(text.charCodeAt(end))));
  }
  if (next === 'H' && beginsWord(base, String.fromCharCode(foldCode(text.charCodeAt(end))))) return true;
  const last = foldCode(before);
  if (LEADS.has(last) || isSpell(base) || mayBeKnown(unit, next, foldCode(text.charCodeAt(start - 2)), last))
    return false;
  if (next === 'P') return !weak && magnitude === '' && !isMeasure(base);
  if (next === 'L' || magnitude !== '') return !(weak && base === '个');
  return base === '个' ? !weak && !VERB_ENDS.has(last) : !(weak && BEFORE_NOUNS.includes(base));
}

/** What has become of a figure, or what it was: `由项增加到43项`, `由5天缩短至天`. */
function isChanged({ unit, before, last, after, next }: Site): boolean {
  if (next !== 'P') return /[由从]/.test(last) && CHANGES.test(after);
  return CHANGED.exec(before)?.[1] === unit.text;
}

/** One of several figures with the same unit: `分别为5家、家和家`. */
const isChained = (site: Site): boolean => endsMember(site) && CHAIN.exec(site.before)?.[1] === site.unit.text;

/** Whether the unit is the last word of what is listed. */
const endsMember = ({ after, next }: Site): boolean => next !== 'H' || LINKS.has(after.charCodeAt(0));

/** At a clause's end: a measure (亩, 公里), money, or whatever counts behind 了 (`缩短了分钟`). */
function isBareMeasure({ unit: { base, magnitude }, before, last, endsClause }: Site): boolean {
  if (!endsClause) return false;
  if (last === '了') return isMeasure(base) || magnitude !== '' || AFTER_LE.includes(base);
  if (magnitude !== '' && ABOUT.includes(last)) return false;
  if (OF_MEASURE.test(before)) return false;
  return isMeasure(base) || (magnitude !== '' && magnitude !== '百' && MASSES.includes(base));
}

const isPlainCounter = ({ unit: { base, magnitude }, after }: Site): boolean =>
  magnitude === '' && !beginsWord(base, after.slice(0, 1));

const HAN = /\p{Script=Han}/u;
const NOUN = /\p{Script=Han}{2}$/u;
const STARTS_CLAUSE = /[、，,；;：]/;
/** 户数, 件均, 批量 are words, whatever stands before them. */
const OF_UNITS = /^[数量均]/;
const OPENING_QUOTE = /^[“「《"]/;
/** `床位数张，`: 数 belongs to the noun; elsewhere 数张 are several. */
const COUNT_NOUN = /(?:[位人户家件总次艘辆套台场员天])数$/;
const COUNT = '数'.charCodeAt(0);
/** Verbs and words behind which 万人 is a multitude. */
const REACHING = /(?:惠及|走进|走访|带动|服务|动员|组织|发动|联系|覆盖|深入|造福|普惠|千家|成千|数以|汇聚|吸引|容纳)$/;
const NUMERALS = '零〇○一二三四五六七八九十百千万亿两几数多余半廿卅';
/** UTF-16 units that end a figure, in either script. */
const ENDS_FIGURE = new Uint8Array(0x10000);
for (const end of `0123456789０１２３４５６７８９.${NUMERALS}`) {
  for (const code of unfoldCode(end.charCodeAt(0))) ENDS_FIGURE[code] = 1;
}
const codes = (characters: string): ReadonlySet<number> => new Set([...characters].map((each) => each.charCodeAt(0)));
/** Before a hole, these need no word that is known: 第届, 由项增加到43项, 由3天缩短到天, 5家和家. */
const LEADS = codes('第了由从到至为和与及');
/** Between the members of a list or the ends of a range. */
const LINKS = codes('、～~—-和与及或');
const DETERMINERS = '各每单双整某首头前后这那哪该此本同按论干';
/** 上个月, 十来个小时, 好些个星期. */
const SPELL_PICKERS = '上下来些另隔';
/** 按吨, 每亩 and 人公里 are whole; so are 120正线公里 and 5载重吨, whose figure stands before a word of the unit's. */
const OF_MEASURE = new RegExp(
  `(?:[以人车吨英海里均田计公市大小复]|[折合换算]成|[^占]地|${UNIT_OF_TABLE})$|[\\d万亿千百](?:(?![年月日期批个家项])\\p{Script=Han}){1,2}$`,
  'u',
);
const CHANGES = new RegExp(`^(?:${CHANGE_VERBS})[到至为]`);
const CHANGED = new RegExp(`[由从][\\d.]+(\\D{1,4}?)(?:${CHANGE_VERBS})[到至为]$`);
const CHAIN = /[\d】](\D{1,4})(?:[、和与及～~—-]|以及)$/;
/** `分别为家、家和家`, where the first is a hole itself. */
const CHAIN_OF_HOLES = /[、和与及～~—-]/;
/** 价格指数%左右; 数% would be several per cent. */
const NUMBER_NOUN = /(?:指|系|总|人|户|基|级|次|件|个|倍)数$/;
const MOVEMENT = /(?:提高|上升|下降|回落|增长|提升|增加|降低|收窄|扩大|减少)$/;
const ORDINAL_BASES = ['届', '批', '期', '位', '轮', '名', '次', '家', '个'];
/** Behind 了 and at a clause's end these have lost their figure; 回了家 and 立了项 are verbs taken apart. */
const AFTER_LE = [
  ...['分钟', '小时', '个月', '周年', '倍', '人次', '元', '个', '天', '次', '件', '所', '条', '份', '批', '辆'],
];
const TAKEN_APART = '家户台场座名项';
/** Bases of which reports count by ten thousand. */
const MASSES = [
  ...['元', '美元', '港元', '欧元', '斤', '套', '件', '辆', '份', '台', '册', '株', '头', '只'],
  ...['人次', '户次', '家次', '件次', '项次', '场次', '台次', '辆次', '批次', '例次'],
];
/** `分别增长8%、%`, `增长5%—%`. */
const CHAINED_PERCENT = /[\d】\p{Script=Han}、，,][%％‰](?:[、，,和与及或~～—-]|以及)$|\d[~～—-]$/u;
const VERB = new RegExp(`(?:${FORMAL_VERBS})了?$`);
const COUNTING = new RegExp(`(?:${FORMAL_VERBS}|${COUNTING_VERBS})了?$`);
const VERB_ENDS: ReadonlySet<number> = new Set(
  `${FORMAL_VERBS}|了`.split('|').map((verb) => verb.charCodeAt(verb.length - 1)),
);
/** `A、B等个县`, `全市个乡镇`. */
const LIST_OR_PLACE = /(?:等|全[国省市县区州镇])$/;
const QUANTITY = new RegExp(
  `(?:(?:${CHANGE_VERBS})[到至]|(?:维持|稳定|控制)[在于]|达到?|超过?|近|约|共|共有|共计|累计|增至|升至|降至|减至|达到了|突破|不少于|不低于|至少)$`,
);
/** Counters that may stand before a noun. */
const BEFORE_NOUNS = ['个', '家', '座', '所', '条', '户', '项'];
/** Counted behind these, nouns elsewhere. */
const TIMES = ['场次', '批次', '件次', '户次', '家次', '项次', '台次', '例次', '辆次'];
const HOLDING = new RegExp(`(?:${HOLDING_VERBS})[^，。、；：,;:]{2,}$`);
const SETTING = new RegExp(`(?:${SETTING_VERBS})[^，。、；：,;:]*$`);
const AT_CLAUSE_END = [
  ...BEFORE_NOUNS,
  ...['名', '场', '次', '处', '件', '批', '套', '辆', '台', '张', '亩', '份', '人次', '篇', '册', '例'],
];
