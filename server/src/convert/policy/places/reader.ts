import { isGrammar, surnameCost } from '../names/surnames';
import { isSpelled } from '../names/transliterated';
import { wordAt } from '../reading';
import { hanAt, mayBreakWord, wordCost, type Source } from '../source';
import { WordSet } from '../word-set';
import { evidenceBefore } from './before';
import { knownPlaceAt } from './known';

/** What ends a place's name and hardly anything else, and what ends many a word as well. */
const STRONG =
  '镇 乡 街道 村 社区 屯 寨 庄 堡 埠 圩 垸 畈 坪 垭 坳 庄子 营子 窝堡 林场 农场 渔场 牧场 水库 苏木 嘎查 民族乡 渔港 大桥 大道 站 火车站 地铁站 垦殖场 工业园 开发区'.split(
    ' ',
  );
const WEAK =
  '集 店 铺 渡 港 坝 湾 沟 冲 坑 岗 岭 塘 湖 河 江 溪 山 岛 路 街 巷 桥 楼 营 庙 区 县 市 旗 渠 闸 头 门 小学 中学 煤矿 电站 水电站 码头'.split(
    ' ',
  );
const WEAKNESS = -4;
const suffixes = new WordSet([...STRONG, ...WEAK]);
const weak = new Set(WEAK);
/** 里山彝族乡, 里湖瑶族乡. */
const PEOPLES = /^(?:\p{Script=Han}{1,3}族){1,3}[乡镇村]/u;

/** Before these 里 begins a name (开化县里秧田村) where before others it ends a word (县里大桥). */
const SEATS = /^(?:[镇乡村]|街道|社区)/;

/** Nothing is called so. */
const NEVER = new Set('的了着过在是与及等被把从将也都就还又再但或们其这那此不没有每该按由并和为对很最');

/** What a name and its suffix cost, in bits: a character, the suffix, and a name of a single character besides. */
const CHARACTER = 9;
const SUFFIX = 3;
const SINGLE = 6;
const SINGLE_SURNAME = 2;

/** Neither outweighs the other whatever the characters. */
const LEAST = -20;
const MOST = 12;

/** A family's: 余家头, 岳各庄. */
const FAMILY = 6;

/** A name that is a word: 家里, 村里. */
const WORD = -10;

/** It would begin or end inside a word: 区|长征, 村|民. */
const BROKEN = -8;

/** The characters say clearly that there is a name. */
const CLEAR = 6;

/** A word stands before the suffix: 征求街道. */
const INSIDE = -6;

const THRESHOLD = 6;

const LONGEST = 5;
const LONGEST_CHINESE = 3;
const LONGEST_PEOPLES = 9;

/** The likeliest name of a place that has the character at `at`, without its suffix. */
export function placeAround(source: Source, at: number, done: number): { start: number; end: number } | undefined {
  const { text } = source;
  let best: { start: number; end: number; score: number } | undefined;
  for (let end = at + 1; end <= at + LONGEST && hanAt(text, end); end++) {
    const suffix = suffixAt(text, end);
    if (suffix === 0) continue;
    for (let start = Math.max(done, end - LONGEST); start <= at; start++) {
      if (!hanAt(text, start)) continue;
      const score = scoreOf(source, start, end, end + suffix);
      if (score >= THRESHOLD && (best === undefined || score > best.score)) best = { start, end, score };
    }
  }
  return best;
}

function suffixAt(text: string, at: number): number {
  const length = suffixes.lengthAt(text, at);
  return length > 0 ? length : (PEOPLES.exec(text.slice(at, at + LONGEST_PEOPLES))?.[0].length ?? 0);
}

function scoreOf(source: Source, start: number, end: number, suffixEnd: number): number {
  const { text, units, lexicon } = source;
  for (let at = start; at < end; at++)
    if (!hanAt(text, at) || NEVER.has(text[at]!) || (at > start && knownPlaceAt(text, at) > 0)) return -Infinity;
  const before = evidenceBefore(text, start);
  // A long name is a foreign one.
  const isSurname = surnameCost(text[start]!) !== undefined;
  const isFamily = isSurname && end - start > 1 && /^[家各]$/.test(text[start + 1]!);
  if (end - start > LONGEST_CHINESE && !isFamily && !isSpelled(text.slice(start, end))) return -Infinity;
  // 镇里小学, 县里中学: nothing is called 里 and no more.
  if (end - start === 1 && text[start] === '里') return -Infinity;
  const isWeak = weak.has(text.slice(end, suffixEnd));
  const single = isSurname && !isWeak ? SINGLE_SURNAME : SINGLE;
  const cost = CHARACTER * (end - start) + SUFFIX + (end - start === 1 ? single : 0);
  const like = Math.max(LEAST, Math.min(MOST, wordCost(source, start, suffixEnd) - cost));
  if (mayBreakWord(source, start) && isGrammar(text[start]!) && !isFamily) return -Infinity;
  const isSeat = text[start] === '里' && end - start > 1 && SEATS.test(text.slice(end, suffixEnd));
  const isBroken = like < CLEAR && ((mayBreakWord(source, start) && !isSeat) || mayBreakWord(source, suffixEnd));
  return (
    before +
    like +
    (isFamily ? FAMILY : 0) +
    (isWeak ? WEAKNESS : 0) +
    (!isFamily && wordAt(lexicon, units, start, end) === 'counted' ? WORD : 0) +
    (isBroken ? BROKEN : 0) +
    (end - start > 2 && mayBreakWord(source, end - 1) ? INSIDE : 0)
  );
}
