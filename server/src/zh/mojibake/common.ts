import { COMMON_HAN } from './common-characters';

const PUNCTUATION = '、。，；：？！（）“”‘’《》「」『』〈〉〔〕【】［］—―…％·　～－／＋〇○●◎■□△▲★☆※→①②③④⑤⑥⑦⑧⑨⑩￥℃々';

const common = new Uint8Array(0x10000);
for (const character of COMMON_HAN) common[character.charCodeAt(0)] = 1;
for (const character of PUNCTUATION) common[character.charCodeAt(0)] = 2;
for (let code = 0xff10; code <= 0xff5a; code++) common[code] ||= 2;

/** Takes a UTF-16 unit: one of the characters that make up 99.3 % of the Han in 106 clean and scraped documents. */
export const isCommonHan = (code: number): boolean => common[code] === 1;

/** Takes a UTF-16 unit: a mark or figure as Chinese prose has them, or a common Han character. */
export const isCommon = (code: number): boolean => common[code] !== 0;

/** Takes a UTF-16 unit: no part of clean Chinese prose but for a rare name or a quotation. */
export const isOdd = (code: number): boolean => code >= 0x80 && common[code] === 0;

/** How many of the UTF-16 units are odd. */
export function countOdd(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isOdd(text.charCodeAt(i))) count++;
  return count;
}
