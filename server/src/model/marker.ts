import type { Span } from '../text/span';

/** The label of a numbered item as it stands in a paragraph. */
export interface Marker {
  readonly family: MarkerFamily;
  readonly number: number;
  /** The label as written (`一、`, `(二)`, `三是`), from the paragraph's start. */
  readonly span: Span;
  /** What stands before it: the start of its paragraph, a sentence or clause end (。；：！？), or anything weaker. */
  readonly boundary: 'start' | 'strong' | 'weak';
  /** It may be something else: 二、三产业 looks like a label, and 二、一九八九年的工作 is one. */
  readonly isDoubtful: boolean;
  /** 3, 1, 1 of 3.1.1; only of the labels that count in this way. */
  readonly path: readonly number[] | undefined;
  /** Of the section that it may head. Read when first asked for: most of what looks like a label is none. */
  readonly heading: Heading;
}

/** What a section is called. */
export interface Heading {
  /** The words up to the end of their first sentence, hard breaks and glosses left out. */
  readonly title: string;
  /** From the label, where there is one, to the end of the title; counted from the paragraph's start. */
  readonly selection: Span;
}

export type MarkerFamily =
  /** 第一编 第一章 第一节 第一条 */
  | 'part'
  | 'chapter'
  | 'chapter-section'
  | 'article'
  /** 壹、 */
  | 'formal'
  /** 甲、 */
  | 'stem'
  /** 一、 */
  | 'han'
  /** （一） ㈠ */
  | 'han-bracket'
  /** 1. 1、 1． */
  | 'arabic'
  /** （1） ⑴ */
  | 'arabic-bracket'
  /** 1) */
  | 'arabic-half-bracket'
  /** 1　总则, 1.1 编制目的, 3.1.1 特别重大灾害: the levels above are part of the label. */
  | 'decimal'
  /** I. II. Ⅲ、 */
  | 'roman'
  /** (i) (iv) */
  | 'roman-bracket'
  /** A. B、 */
  | 'letter'
  /** (a) */
  | 'letter-bracket'
  /** ① */
  | 'circled'
  /** 第一阶段： */
  | 'stage'
  /** 第一， */
  | 'ordinal'
  /** 一是 */
  | 'is'
  /** 一要 */
  | 'must'
  /** 其一 */
  | 'of-which'
  /** 首先 其次 再次 最后 */
  | 'adverb'
  /** —— */
  | 'dash';
