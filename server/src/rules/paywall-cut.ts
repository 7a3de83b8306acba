import type { Cut } from '../model/report';
import { defineRule, type Found } from './rule';

export default defineRule({
  id: 'paywall-cut',
  severity: 'error',
  scope: 'document',
  docs: {
    title: { en: 'Text withheld by the site', 'zh-cn': '网站截断', 'zh-tw': '網站截斷' },
    why: {
      en: 'A document site shows part of the text and says so. What is missing, sections and figures alike, is not in this file.',
      'zh-cn': '文档网站只给出部分正文并留下标记。缺失的章节和数据不在本文件中，不能据此引用全文。',
      'zh-tw': '文檔網站只給出部分正文並留下標記。缺失的章節和數據不在本文件中，不能據此引用全文。',
    },
    examples: [
      { bad: '会议认为，必须守住底线。\n⟦omitted¦……（省略860字，正式会员可完整阅读）……⟧\n会议要求，各单位抓好落实。' },
      { bad: '我们要把责任压实到村到户。⟦unfinished¦……（未完，全文共5200字，当前仅显示1300字）⟧' },
    ],
  },
  messages: {
    omitted: {
      en: 'The site left out {omitted} characters here',
      'zh-cn': '网站在此处省略了 {omitted} 字',
      'zh-tw': '網站在此處省略了 {omitted} 字',
    },
    unfinished: {
      en: 'Unfinished: {shown} of {declared} characters shown, {missing} missing',
      'zh-cn': '正文未完：全文 {declared} 字，仅显示 {shown} 字，缺 {missing} 字',
      'zh-tw': '正文未完：全文 {declared} 字，僅顯示 {shown} 字，缺 {missing} 字',
    },
    declared: {
      en: 'Unfinished: the whole text has {declared} characters',
      'zh-cn': '正文未完：网站注明全文共 {declared} 字',
      'zh-tw': '正文未完：網站註明全文共 {declared} 字',
    },
    pages: {
      en: 'Unfinished: {shown} of {declared} pages shown, {missing} missing',
      'zh-cn': '正文未完：全文 {declared} 页，仅显示 {shown} 页，缺 {missing} 页',
      'zh-tw': '正文未完：全文 {declared} 頁，僅顯示 {shown} 頁，缺 {missing} 頁',
    },
    allPages: {
      en: 'Unfinished: the whole text has {declared} pages',
      'zh-cn': '正文未完：网站注明全文共 {declared} 页',
      'zh-tw': '正文未完：網站註明全文共 {declared} 頁',
    },
    percent: {
      en: 'Unfinished: {percent}% of the text is withheld',
      'zh-cn': '正文未完：尚有 {percent}% 未显示',
      'zh-tw': '正文未完：尚有 {percent}% 未顯示',
    },
    cut: {
      en: 'The site withholds the text from here',
      'zh-cn': '网站在此处截断了正文',
      'zh-tw': '網站在此處截斷了正文',
    },
  },
  // Whatever the mark is made of, it says that text is missing.
  owns: ['gloss', 'mojibake', 'mask'],
  *check({ cuts }) {
    for (const cut of cuts) if (!cut.isJump) yield { span: cut.span, ...wordsFor(cut) };
  },
});

type Words = Pick<
  Found<'omitted' | 'unfinished' | 'declared' | 'pages' | 'allPages' | 'percent' | 'cut'>,
  'message' | 'data'
>;

/** The most that the mark tells: characters before pages, and pages before a share. */
function wordsFor({ omitted, declared, shown, declaredPages, shownPages, withheldPercent }: Cut): Words {
  if (declared !== undefined && shown !== undefined && shown < declared)
    return { message: 'unfinished', data: { declared, shown, missing: declared - shown } };
  if (omitted !== undefined) return { message: 'omitted', data: { omitted } };
  if (declared !== undefined) return { message: 'declared', data: { declared } };
  if (declaredPages !== undefined && shownPages !== undefined && shownPages < declaredPages) {
    const data = { declared: declaredPages, shown: shownPages, missing: declaredPages - shownPages };
    return { message: 'pages', data };
  }
  if (withheldPercent !== undefined) return { message: 'percent', data: { percent: withheldPercent } };
  return declaredPages === undefined ? { message: 'cut' } : { message: 'allPages', data: { declared: declaredPages } };
}
