import { knownPlaceAt } from '../places/known';
import { characterCost, wordAt } from '../reading';
import { givenCost } from './given';
import { COST_SCALE } from '../words';
import { hanAt, wordCost, type Source } from '../source';
import { leadBefore } from './labels';
import { roleBefore } from './roles';
import { WordSet } from '../word-set';
import { isCommonWord, isGrammar, surnameCost } from './surnames';

/** Whatever the characters, neighbours must be able to outweigh them. */
const LEAST = -20;
export const MOST = 12;

/** A name that is a word of running text (余款), or one that only the dictionary has (余晖). */
const WORD = { counted: -12, listed: -8 };

/** 代表沈阳队: a place, and what belongs to it. */
const PLACE_HEAD = -12;

/** 冲锋舟, 采访团, 征收员: such a surname begins a verb. */
const VERBS = new Set('冲采舍征折升');
const DEED = -9;

/** A name whose first two characters are a word (谷雨生), or whose given name is one (余建设). */
const HEAD = -3;
const TAIL = -1;

/** For a surname that is a word of grammar, and what is taken off besides where a word or a time follows: 于北京, 于会前. */
const GRAMMAR_COST = { long: -4, short: -6 };

/** For a surname that is met far oftener as a word; a short name needs most. */
const COMMON_WORD = { long: -2, short: -6 };

/** Where such a character ends a word (高中后) it hardly ends a name. */
const PLACE_WORDS = new Set('前后上中下内外里间时');
const PLACE_TAIL = -6;

/** 闭庭后: what is over is seldom anybody. */
const AFTER_TAIL = -5;

const GRAMMAR_BEFORE_WORD = -5;
/** 于建军 is no such thing: somebody is called so, and the word is rare. */
const RARE_WORD = 17 * COST_SCALE;
const grammarBefore = (cost: number): number => (cost === 0 || cost > RARE_WORD ? TAIL : GRAMMAR_BEFORE_WORD);
const GRAMMAR_BEFORE_TIME = -14;

/** 于本月到任, 于任期内. */
const TIME =
  /^(?:[本今明当去上下前次同元昨翌近后即某一二三四五六七八九十][月年日周旬天季午晚夜晨期时]|[年月季][初底中末]|凌晨|清晨|早晨|拂晓|黎明|傍晚|深夜|晚间|夜间|周[一二三四五六日末]|星期|[春夏秋冬端中国清元除重][季天节午秋庆]|会[前后上中]|[节假][前后日期]|早[年些晚上间]|[村路门渡][口头]|[街床路田岸]边|[会期任术庭课节假赛事途病战案堂台场家田地线网城山海空水路街村厂校院店书文信诗][前后上中内里外时际间下口头边旁])/u;

/** 对于毛主席, 由于金融: such a surname is the end of another word. */
const INSIDE = -30;

/**
 * How much likelier a stretch is a name than ordinary words, in bits, judged by its characters and by the words that a
 * name would break: 李采|集中 against 李|采集|中. `given` is where the given name begins.
 */
export function likeness(source: Source, start: number, given: number, end: number): number {
  const asWords = wordCost(source, start, end);
  const asName = nameCost(source.folded, start, given, end);
  return Math.max(LEAST, Math.min(MOST, asWords - asName));
}

/** No stretch is likelier a name than this, whatever the words around it. */
export function mostLikeness({ folded, units, lexicon }: Source, start: number, given: number, end: number): number {
  let cost = 0;
  for (let at = start; at < end; at++) cost += characterCost(lexicon.words, units[at]!);
  return Math.max(LEAST, Math.min(MOST, cost - nameCost(folded, start, given, end)));
}

function nameCost(folded: string, start: number, given: number, end: number): number {
  let cost = surnameCost(folded.slice(start, given)) ?? Infinity;
  // 余某, 余某某 stand for any name.
  for (let at = given; at < end; at++) cost += folded[at] === '某' ? 0 : givenCost(folded.charCodeAt(at));
  return cost;
}

/** What is taken off where the stretch, its first two characters or its given name are an ordinary word. */
export function asOrdinaryWord(source: Source, start: number, given: number, end: number): number {
  const { folded, units, lexicon } = source;
  if (folded[given] === '某') return 0;
  // 副主任后任主任: the surname is the end of a post, but 省劳模|范永红.
  if (roleBefore(folded, start + 1) !== undefined && roleBefore(folded, start) === undefined) return INSIDE;
  const isLong = end - given === 2;
  const place = knownPlaceAt(folded, start);
  const word = place === end - start || isWord(folded, start, end) ? 'counted' : wordAt(lexicon, units, start, end);
  const tail = isLong && wordAt(lexicon, units, given, end) !== undefined;
  let bits = 0;
  if (word !== undefined) bits += WORD[word];
  else if (isLong && place === 2) bits += PLACE_HEAD;
  else if (isLong && VERBS.has(folded[start]!) && wordAt(lexicon, units, start, start + 2) === 'counted') bits += DEED;
  else if (isLong && wordAt(lexicon, units, start, start + 2) !== undefined) bits += HEAD;
  if (isGrammar(folded[start]!)) {
    if (isInside(source, start)) return INSIDE;
    bits += isLong ? GRAMMAR_COST.long : GRAMMAR_COST.short;
    if (TIME.test(folded.slice(given, given + 2))) return bits + GRAMMAR_BEFORE_TIME;
    return bits + (tail ? grammarBefore(lexicon.words.pair(units[given]!, units[given + 1]!)) : 0);
  }
  if (isLong && PLACE_WORDS.has(folded[end - 1]!) && wordAt(lexicon, units, start, start + 2) === 'counted')
    bits += PLACE_TAIL;
  if (isLong && folded[end - 1] === '后') bits += AFTER_TAIL;
  if (isCommonWord(folded[start]!)) bits += isLong ? COMMON_WORD.long : COMMON_WORD.short;
  return bits + (tail ? TAIL : 0);
}

const isWord = (folded: string, start: number, end: number): boolean =>
  end - start === 2 && words.lengthAt(folded, start) === 2;

/** Words of two characters that begin like a name, and that were not counted. */
const words = new WordSet('余粮 余钱 余电 余气 余水 余土 余票 余位 余项 余料 余生'.split(' '));

const isInside = ({ text, folded, units, lexicon }: Source, start: number): boolean =>
  hanAt(text, start - 1) &&
  wordAt(lexicon, units, start - 1, start + 1) !== undefined &&
  roleBefore(folded, start) === undefined &&
  leadBefore(folded, start) !== 'appointment';
