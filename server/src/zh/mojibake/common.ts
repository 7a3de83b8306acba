import { COMMON_HAN } from './common-characters';

const PUNCTUATION = '、。，；：？！（）“”‘’《》「」『』〈〉〔〕【】［］—―…％·　～－／＋．〇○●◎■□△▲★☆※→①②③④⑤⑥⑦⑧⑨⑩￥℃々';

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

/**
 * Logarithm (base 10) of the share of a character in prose, by its place among the common ones: a straight line that is
 * never more than 0.4 off what was counted in 19 million characters of reports.
 */
const likely = new Float32Array(0x10000).fill(-7);
const [MOST_FREQUENT, LEAST_FREQUENT, MARK, RARE_HAN] = [-2.5, -5.4, -2.8, -6];
likely.fill(RARE_HAN, 0x4e00, 0x9fff);
for (let i = 0; i < COMMON_HAN.length; i++)
  likely[COMMON_HAN.charCodeAt(i)] = MOST_FREQUENT + ((LEAST_FREQUENT - MOST_FREQUENT) * i) / COMMON_HAN.length;
for (let code = 0; code < 0x10000; code++) if (common[code] === 2) likely[code] = MARK;

/** Takes a UTF-16 unit beyond ASCII: logarithm (base 10) of its share in clean Chinese prose. */
export const likelihoodOf = (code: number): number => likely[code]!;
