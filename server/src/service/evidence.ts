import { phrase, type Finding } from '../lint/finding';
import { localize, type Locale, type Localized } from '../text/localized';
import type { Span } from '../text/span';
import type { Analysis } from './analyze';

/** Rules that hold a bare noun or unit for a hole more readily where the document has certain holes. */
const BELIEVED_FOR_OTHERS: ReadonlySet<string> = new Set(['missing-figure', 'missing-name']);
const CERTAIN: ReadonlySet<string> = new Set(['masked-figure', 'missing-figure', 'masked-name']);
const CUTS: ReadonlySet<string> = new Set(['paywall-cut', 'truncated-text']);

/** A long document is one that nobody reads twice for one finding. */
const MOST_RELATED = 2;
const EXCERPT = 24;

const WORDS = {
  holes: {
    en: 'Other figures and names that are masked or missing in this document: {count}',
    'zh-cn': '本文另有数字或名称被遮盖、缺失 {count} 处',
    'zh-tw': '本文另有數字或名稱被遮蓋、缺漏 {count} 處',
  },
  lengths: {
    en: 'The site says {declared} characters; this file has {actual}',
    'zh-cn': '网站注明全文 {declared} 字，本文件有 {actual} 字',
    'zh-tw': '網站註明全文 {declared} 字，本檔案有 {actual} 字',
  },
} as const satisfies Record<string, Localized>;

/** What, beside the place itself, made us think so: other places, counts, what the document says of itself. */
export function evidenceFor(analysis: Analysis, finding: Finding, locale: Locale): string[] {
  const { source, findings, completeness } = analysis;
  const { rule, related } = finding;
  const out = related
    .slice(0, MOST_RELATED)
    .map((other) => `${phrase(rule, other, locale)}${locale === 'en' ? ': ' : '：'}${excerpt(source, other.span)}`);
  if (BELIEVED_FOR_OTHERS.has(rule.id)) {
    const others = findings.filter((other) => other !== finding && CERTAIN.has(other.rule.id));
    const count = others.reduce((sum, { places }) => sum + places.length, 0);
    if (count > 0) out.push(localize(WORDS.holes, locale, { count }));
  }
  const { declaredCharacters: declared } = completeness;
  if (CUTS.has(rule.id) && declared !== undefined) {
    out.push(localize(WORDS.lengths, locale, { declared, actual: source.replace(/\s+/g, '').length }));
  }
  return out;
}

/** What stands at a place and right behind it, on one line. */
function excerpt(source: string, { start, end }: Span): string {
  const line = source.slice(start, Math.max(end, start + EXCERPT)).trimStart();
  const shown = line.slice(0, EXCERPT).replace(/[\r\n][^]*$/, '');
  return shown.length < line.length && !/[\r\n]/.test(line.slice(0, EXCERPT))
    ? `${shown.replace(/[\ud800-\udbff]$/, '')}…`
    : shown;
}
