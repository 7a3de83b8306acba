import type { Form } from '../model/report';
import { isTableResidue, pageMatter } from '../zh/boilerplate';
import { isCutMark } from '../zh/cuts';

/** 目录, 【本文提纲】, 内容要目: a table of contents by any of its names. */
const CONTENTS_TITLE =
  /^[【[（(〖]?(?:(?:本文|文章|全文|正文|内容|內容|文档|文檔|报告|報告|规划|規劃|章节|章節|主要)?[\s\u3000]*(?:目[\s\u3000]*[录錄次]|提[\s\u3000]*[纲綱]|大[\s\u3000]*[纲綱]|要目)|内容[提纲要目]+|(?:目录|目錄)\/(?:提纲|提綱)|(?:本文|文章|内容|內容)[导導][航览覽])[】\]）)〗]?[\s\u3000]*[:：]?[.…\s]*$/;
/** 同志们： 各位代表！ 主席、各位议员： */
const SALUTATION =
  /^(?:(?:尊敬的)?[^。，；]{0,24})?(?:同志们|同志們|各位[^。；]{1,24}|代表们|代表們|委员们|委員們|女士们|朋友们|女士們|朋友們|来宾们|來賓們)[，、！!：:][\s\u3000]*$/;
/** 摘要：…, 核心提示：…, 【导读】…; the same words alone are a label above the summary. */
const SUMMARY =
  '(?:(?:内容|內容|本文|文章|文档|文檔|新闻|新聞)?(?:摘\\s*要|提\\s*要|简\\s*介|簡\\s*介|概要|导\\s*[读語语]|導\\s*[讀語])|核心提示|阅读提示|閱讀提示|核心要点|核心要點)';
const ABSTRACT = new RegExp(`^(?:【?${SUMMARY}】?[:：]|【${SUMMARY}】)`);
const SUMMARY_LABEL = new RegExp(`^[【\\[]?${SUMMARY}[】\\]]?[:：]?$`);

/** A line that says that what follows sums up the text. */
export const isSummaryLabel = (line: string): boolean => SUMMARY_LABEL.test(line.trim());

const NOTE = /^[【（(]?(?:编者按|編者按|编者注|編者註)[】）)：:]?/;
const SENTENCE_END = /[。！？；!?;]/;
/** Longer lines are prose, whatever they end with. */
const LONGEST_LINE = 60;

/** What a paragraph looks like by itself, its hard breaks and glosses hidden. `mayBeCut`: it has a sign of a cut mark. */
export function formOf(prose: string, mayBeCut: boolean): Form {
  const text = prose.trim();
  if (isTableResidue(text)) return { kind: 'table' };
  if (mayBeCut && isCutMark(text)) return { kind: 'cut' };
  if (CONTENTS_TITLE.test(text)) return { kind: 'contents-title' };
  // 【导语】以下是小编整理的…: the page's words, in the place of a summary.
  if (ABSTRACT.test(text)) return pageMatter(text) === 'site-chrome' ? CHROME : { kind: 'abstract' };
  if (NOTE.test(text)) return { kind: 'note' };
  if (text.length <= LONGEST_LINE && SALUTATION.test(text)) return { kind: 'salutation' };
  const matter = pageMatter(text);
  if (matter) return matter === 'metadata' ? METADATA : { kind: 'boilerplate', part: matter };
  return text.length <= LONGEST_LINE && !SENTENCE_END.test(text) ? LINE : PROSE;
}

const CHROME: Form = { kind: 'boilerplate', part: 'site-chrome' };
const METADATA: Form = { kind: 'metadata' };
const LINE: Form = { kind: 'line' };
const PROSE: Form = { kind: 'prose' };
