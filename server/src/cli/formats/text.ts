import { SEVERITIES, type Severity } from '../../rules/rule';
import type { Completeness } from '../../service/completeness';
import { localize, type Locale, type Localized } from '../../text/localized';
import { findingJson } from '../finding-json';
import type { MakeFormat } from './format';

/** For people: one line for each finding, with places that a terminal makes into links (counted from one). */
export const text: MakeFormat = (locale) => {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  let documents = 0;
  let incomplete = 0;
  return {
    start: () => '',
    document: ({ path, analysis: { findings, lines, completeness } }) => {
      documents++;
      if (!completeness.complete) incomplete++;
      const shown = findings.map((finding) => {
        counts[finding.severity]++;
        const { message, range, rule, severity } = findingJson(finding, lines, locale);
        const place = `${path}:${range.start.line + 1}:${range.start.character + 1}`;
        return `${place}: ${localize(NAMES[severity], locale)}: ${message} [${rule}]\n`;
      });
      if (!completeness.complete) shown.unshift(`${path}: ${completenessLine(completeness, locale)}\n`);
      return shown.join('');
    },
    end: ({ hasFailed }) => {
      // What could not be read has been said; that nothing was found in it would mislead.
      if (documents === 0) return hasFailed ? '' : `${localize(NO_DOCUMENT, locale)}\n`;
      const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map(
        (severity) => `${localize(NAMES[severity], locale)} ${counts[severity]}`,
      );
      const found = parts.length > 0 ? parts.join(locale === 'en' ? ', ' : '、') : localize(NOTHING, locale);
      return `${localize(incomplete > 0 ? SUMMARY_INCOMPLETE : SUMMARY, locale, { documents, incomplete, found })}\n`;
    },
  };
};

function completenessLine(completeness: Completeness, locale: Locale): string {
  const { declaredCharacters, shownCharacters, declaredPages, withheldPercent, missingFigures, missingSections } =
    completeness;
  const parts: string[] = [];
  if (declaredCharacters !== undefined) {
    parts.push(
      shownCharacters === undefined
        ? localize(DECLARED, locale, { declared: declaredCharacters })
        : localize(SHOWN, locale, { declared: declaredCharacters, shown: shownCharacters }),
    );
  } else if (declaredPages !== undefined) parts.push(localize(PAGES, locale, { declared: declaredPages }));
  else if (withheldPercent !== undefined) parts.push(localize(WITHHELD, locale, { percent: withheldPercent }));
  if (missingFigures > 0) parts.push(localize(FIGURES, locale, { count: missingFigures }));
  if (missingSections > 0) parts.push(localize(SECTIONS, locale, { count: missingSections }));
  const [incomplete, separator] = [localize(INCOMPLETE, locale), locale === 'en' ? ', ' : '，'];
  return parts.length === 0 ? incomplete : `${incomplete}${locale === 'en' ? ': ' : '：'}${parts.join(separator)}`;
}

const NAMES: Readonly<Record<Severity, Localized>> = {
  error: { en: 'error', 'zh-cn': '错误', 'zh-tw': '錯誤' },
  warning: { en: 'warning', 'zh-cn': '警告', 'zh-tw': '警告' },
  information: { en: 'information', 'zh-cn': '信息', 'zh-tw': '資訊' },
  hint: { en: 'hint', 'zh-cn': '提示', 'zh-tw': '提示' },
};
const NOTHING: Localized = { en: 'nothing found', 'zh-cn': '未发现问题', 'zh-tw': '未發現問題' };
const NO_DOCUMENT: Localized = { en: 'no documents here', 'zh-cn': '没有可检查的文件', 'zh-tw': '沒有可檢查的檔案' };
const SUMMARY: Localized = {
  en: 'documents {documents}: {found}',
  'zh-cn': '文件 {documents} 个：{found}',
  'zh-tw': '檔案 {documents} 個：{found}',
};
const SUMMARY_INCOMPLETE: Localized = {
  en: 'documents {documents}, incomplete {incomplete}: {found}',
  'zh-cn': '文件 {documents} 个，残缺 {incomplete} 个：{found}',
  'zh-tw': '檔案 {documents} 個，殘缺 {incomplete} 個：{found}',
};
const INCOMPLETE: Localized = { en: 'incomplete', 'zh-cn': '残缺', 'zh-tw': '殘缺' };
const DECLARED: Localized = {
  en: '{declared} characters by its own account',
  'zh-cn': '自称全文 {declared} 字',
  'zh-tw': '自稱全文 {declared} 字',
};
const SHOWN: Localized = {
  en: '{shown} of {declared} characters by its own account',
  'zh-cn': '自称全文 {declared} 字，只有 {shown} 字',
  'zh-tw': '自稱全文 {declared} 字，只有 {shown} 字',
};
const PAGES: Localized = {
  en: '{declared} pages by its own account',
  'zh-cn': '自称全文 {declared} 页',
  'zh-tw': '自稱全文 {declared} 頁',
};
const WITHHELD: Localized = {
  en: '{percent}% withheld by its own account',
  'zh-cn': '自称尚有 {percent}% 未显示',
  'zh-tw': '自稱尚有 {percent}% 未顯示',
};
const FIGURES: Localized = {
  en: 'missing figures {count}',
  'zh-cn': '缺数字 {count} 处',
  'zh-tw': '缺數字 {count} 處',
};
const SECTIONS: Localized = {
  en: 'missing sections {count}',
  'zh-cn': '缺章节 {count} 个',
  'zh-tw': '缺章節 {count} 個',
};
