import type { MarkerFamily } from '../model/marker';

/**
 * How deep a family of labels usually stands: GB/T 9704-2012 7.3.3 has 一、 （一） 1. （1）, laws 编 章 节 条, Taiwan's
 * documents 壹、 above 一、. A label inside a paragraph stands below every label that begins one.
 */
const RANK: Readonly<Record<MarkerFamily, number>> = {
  part: 0,
  chapter: 1,
  'chapter-section': 2,
  article: 3,
  decimal: 3.5,
  formal: 4,
  roman: 4.5,
  han: 5,
  'han-bracket': 6,
  arabic: 7,
  'arabic-bracket': 8,
  'arabic-half-bracket': 9,
  letter: 9.3,
  'letter-bracket': 9.6,
  'roman-bracket': 9.8,
  stem: 10,
  stage: 10.5,
  ordinal: 11,
  adverb: 11,
  'of-which': 12,
  is: 12,
  must: 12,
  circled: 13,
  dash: 14,
};

const INLINE = 20;

/** Families whose items are said, not set: 一是, 首先. They are tasks wherever they stand. */
const SPOKEN: ReadonlySet<MarkerFamily> = new Set(['ordinal', 'adverb', 'of-which', 'is', 'must']);

export const isSpoken = (family: MarkerFamily): boolean => SPOKEN.has(family);

/** Items of a list rather than sections: —— and ①. */
export const isListItem = (family: MarkerFamily): boolean => family === 'dash' || family === 'circled';

/** Of what has no number: no rank compares with it. */
export const UNRANKED = Infinity;

export const rankOf = (family: MarkerFamily, isInline: boolean): number => RANK[family] + (isInline ? INLINE : 0);
