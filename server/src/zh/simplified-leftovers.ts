/** A character that both scripts have, where Simplified writes another (笑著说, 瞭解). */
export interface Leftover {
  /** Offset of the one character. */
  readonly at: number;
  readonly right: string;
  readonly word: string;
}

/**
 * 著 behind a verb: 笑著说. Not in 著名, 显著, 编著, nor before a title or at the end of a clause, where it is said of a book's
 * author.
 */
const PARTICLE =
  /(?<=\p{Script=Han})(?<![显顯卓昭编編原名论論专專遗遺译譯合巨拙大新土执執较較所旧舊力主撰文史经典丛])著(?![名作称稱述者录錄书書有于於文称，。；、：！？《》（）\s]|$)(?=\p{Script=Han})/gu;

/** Words in which Simplified has given one of two characters up; the first of each is as it was left. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/瞭(?=解)|(?<=明|一目)瞭(?=然|$|[，。；])/gu, '了'],
  [/乾(?=[净淨燥旱枯杯粮涸果货洗线脆扰涉部警劲预群])|(?<=[饼晒能实苦骨烘风])乾/gu, '干'],
  [/(?<=[答回批反])覆(?![盖灭没水])/gu, '复'],
  [/(?<=凭)藉|藉(?=[由以此助口])/gu, '借'],
];

/** What a conversion to Simplified left behind without its being seen, in order. */
export function simplifiedLeftovers(text: string): Leftover[] {
  if (!/[著瞭乾覆藉]/.test(text)) return [];
  const particles = Array.from(text.matchAll(PARTICLE), ({ index: at }): Leftover => ({
    at,
    right: '着',
    word: `${text[at - 1]!}着`,
  }));
  const words = WORDS.flatMap(([pattern, right]) =>
    Array.from(text.matchAll(pattern), ({ index: at }): Leftover => ({ at, right, word: wordAt(text, at, right) })),
  );
  return [...particles, ...words].sort((a, b) => a.at - b.at);
}

/** The character with the neighbour that it makes a word with, as it should be written. */
const wordAt = (text: string, at: number, right: string): string =>
  /\p{Script=Han}/u.test(text[at + 1] ?? '') && !/[覆]/.test(text[at]!)
    ? right + text[at + 1]!
    : (text[at - 1] ?? '') + right;
