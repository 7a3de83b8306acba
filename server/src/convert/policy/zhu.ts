import { isHan } from '../../zh/script';
import type { Words } from './words';

/** 著 with one of these behind it is to write or to be known: 著作, 著名. */
const BEGUN = new Set('作名稱称述書书者錄录');

/** Words that begin as these do: 看著作品 is 看着|作品. */
const BEGUN_OTHERWISE = /^(?:作[品業业用戰战]|名[單单字額额片冊册]|[書书][本籍記记包面]|[錄录][音像取])/;

/** Verbs that something may go on with. */
const GOES_ON = new Set('看跟沿隨随接拿帶带抱藉有向朝對对順顺拖背拉推望盯捧聽听寫写念唸讀读');

/** What is evident or written: 顯著, 名著. */
const ENDED = new Set('顯显昭卓彰較较名巨拙遺遗撰譯译專专所某');

/** The same, unless a word has ended with it already: 合著 but 配合|着, 論著 but 討論|着. */
const ENDED_ALONE = new Set('原土編编論论合新');

/** 三人等著, 王某等著: and others wrote it; 等著瞧 waits. */
const AUTHORS = /(?:[人某位氏]|、\p{Script=Han}{1,4})等$/u;

/** Verbs that a title may be the object of: 唱著《國歌》. */
const BEFORE_TITLE = new Set([...GOES_ON, ...'唱演放印刻題题掛挂擺摆翻揣夾夹哼播登載载']);

const AGAIN = new Set('重創创更革刷翻');

/** A character with its Simplified form. */
export interface Form {
  readonly at: number;
  readonly form: string;
}

/**
 * Taiwan writes 著 for two characters of Simplified. Every 著 of a text with what it is there; `simplified` gives the
 * Simplified form of a character, by which the lexicon knows words.
 */
export function findZhu(text: string, words: Words, simplified: (character: string) => string): Form[] {
  const isWord = (first: number): boolean => {
    if (first < 0 || first + 1 >= text.length) return false;
    return words.pair(simplified(text[first]!).charCodeAt(0), simplified(text[first + 1]!).charCodeAt(0)) > 0;
  };
  const isWritten = (at: number): boolean => {
    const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
    if (BEGUN.has(after)) return !(GOES_ON.has(before) && BEGUN_OTHERWISE.test(text.slice(at + 1, at + 3)));
    if (ENDED.has(before) || text.startsWith('微知', at - 2)) return true;
    if (ENDED_ALONE.has(before)) return !isWord(at - 2) && !AGAIN.has(text[at - 2] ?? '');
    if (before === '等') return AUTHORS.test(text.slice(Math.max(0, at - 8), at));
    if (after === '《') return !BEFORE_TITLE.has(before);
    return after === '有' && !isHan(before.codePointAt(0) ?? 0);
  };
  const found: Form[] = [];
  for (let at = text.indexOf('著'); at >= 0; at = text.indexOf('著', at + 1))
    found.push({ at, form: isWritten(at) ? '著' : '着' });
  return found;
}
