import type { Correction } from './corrections';
import { unitTable } from './units';
import type { Words } from './words';

const NUMERAL = /[\d０-９一二两三四五六七八九十百千万亿几数]/;

/** With one of these before it 一 is no figure: 统一只需, 唯一只. */
const NOT_ONE = new Set('统唯单万之其第专同划逐归不');

/** What follows 只 where it means "only", whatever stands before: 十只有九. */
const AFTER_ONLY = new Set(
  '有能是要会需完占用够为见管得求限因顾做留让剩想可应须允许准包含设建由在从对把被按以发给靠凭吃喝看听说讲谈问不没待差余达增减降升',
);

/** What is measured by 斗; before anything else 斗 may be a fight. */
const IN_DOU = new Set('米谷粮豆麦水酒粟');

const PLAY = /^(?![台版现生发去来口])\p{Script=Han}{0,3}?[戏剧](?![曲院场团本])/u;

/** What follows a surname and nothing else: 余某被判, 范氏宗祠, 沈老太太. 余某些 is no such name. */
const AFTER_SURNAME =
  /^(?:某{0,2}[甲乙丙丁]|某?等人|某{1,2}(?=[，。、；：,;)）]|被|涉|案|的|称|说|驾|擅|$)|氏|先生|女士|老太太|老先生|老汉|老伯|大爷|大妈|大叔|阿姨|奶奶|爷爷|师傅)/u;

/** Surnames that the dictionaries alter, and that are no words of grammar. */
const SURNAMES = new Set('余范岳郁谷沈姜涂种党游');

/** After these a surname is the end of another word, or the rest of a figure. */
const ENDS_WORD = new Set('其剩多结盈业冗残数十百千万亿');

/** Measures and surnames that one character beside them gives away, whatever the dictionaries have; ascending. */
export function findMeasures(text: string, words: Words): Correction[] {
  const found: Correction[] = [];
  const put = (at: number, traditional: string): void => void found.push({ start: at, end: at + 1, traditional });
  for (let at = 0; at < text.length; at++) {
    if (looked[text.charCodeAt(at)] === 0) continue;
    const character = text[at]!;
    const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
    // 三十余只, 二十多出戏.
    const figure = before === '余' || before === '多' ? (text[at - 2] ?? '') : before;
    const counts = NUMERAL.test(figure) && !(before === '一' && NOT_ONE.has(text[at - 2] ?? ''));
    if (character === '只') {
      if (counts && !AFTER_ONLY.has(after)) put(at, '隻');
    } else if (character === '出') {
      if (counts && PLAY.test(text.slice(at + 1, at + 6))) put(at, '齣');
    } else if (character === '斗') {
      if (counts && IN_DOU.has(after)) put(at, '斗');
    } else if (before === '姓' ? isSurname(text, at) : isSomebody(text, at, words)) {
      put(at, SURNAME_FORMS.get(character) ?? character);
    }
  }
  return found;
}

const looked = unitTable('只出斗余范岳于郁谷沈姜涂种党游钟');

/** 姓钟的; but not 百姓于, 贵姓. */
const isSurname = (text: string, at: number): boolean =>
  !/[百贵同原本各]/.test(text[at - 2] ?? '') && /^(?:[的氏者、，。；]|$)/.test(text.slice(at + 1, at + 2));

const SURNAME_FORMS: ReadonlyMap<string, string> = new Map([['钟', '鍾']]);

const isSomebody = (text: string, at: number, words: Words): boolean =>
  SURNAMES.has(text[at]!) &&
  AFTER_SURNAME.test(text.slice(at + 1, at + 6)) &&
  !ENDS_WORD.has(text[at - 1] ?? '') &&
  (at === 0 || words.pair(text.charCodeAt(at - 1), text.charCodeAt(at)) === 0);
