/** What a short line may head, by its own words; whether it does, its neighbours decide (see divisions.ts). */
export interface Headline {
  readonly kind: HeadlineKind;
  /** Of 附件1： and 专栏2 this is the label; what follows it on the line is the title. */
  readonly labelLength: number;
  /** Of the whole of it, label and title: `**今年任务** 今年的总体要求是……` goes on with text. */
  readonly length: number;
  /** 关于…的实施办法: it is what a text of its own would be called. */
  readonly isTitle: boolean;
}

export type HeadlineKind =
  /** 附件1：…, 附录A, 附表2 */
  | 'annex'
  /** 专栏1 … */
  | 'inset'
  /** 前言 */
  | 'preface'
  /** 结束语 */
  | 'epilogue'
  /** 名词解释: before or behind the whole text. */
  | 'matter'
  /** 報　告　事　項, 总则 */
  | 'part'
  /** 背景, 未來路向: a heading if there is text below. */
  | 'section'
  /** 案由一：…, 案例一：…, 问题一：… */
  | 'case'
  /** 【粮食生产】, with text behind it or below. */
  | 'tagged'
  /** 存在的问题：, 說　　明： */
  | 'field'
  /** 臨　時　動　議 and the like, whatever the words. */
  | 'spread'
  /** Too long for a heading of a section, but not for a title. */
  | 'long'
  /** Any short line without an end to it. */
  | 'plain'
  /** A plain line of three characters or fewer: 农业, or a name, or a cell of a table. */
  | 'brief'
  /** The same, printed bold. */
  | 'bold'
  /** 2024年3月18日, below a signature. */
  | 'date';
