import { span, type Span } from '../../text/span';
import { descriptionEnds } from '../ids';
import { readUnits } from '../tape';
import { disjoint } from '../unfold';

/** Full-width punctuation ends an address that stands in Chinese prose; Han inside one (…/系统.html) belongs to it. */
const ADDRESS =
  /(?:https?|ftp|file):\/\/[^\s<>"'“”‘’《》〈〉（）【】「」『』，。；：！？、…]+|www\.[^\s<>"'“”‘’《》〈〉（）【】「」『』，。；：！？、…]+/gi;

/**
 * A label of the domain is ASCII or Han, never both: 联系 in a@b.cn联系 is not part of it. Addresses that were pasted
 * together without a space, and what looks like a path behind, are taken along: better one letter too many.
 */
const MAIL =
  /(?<![\w.+-])[\w.+-]{1,64}(?:@(?:(?:[a-z\d-]{1,63}|\p{Script=Han}{1,63})\.){1,5}(?:[a-z]{2,24}|中国|中國|公司|网络|網絡)){1,8}(?:[/?#][^\s<>"'“”‘’《》〈〉（）【】「」『』，。；：！？、…]*)?/giu;

/**
 * 国办发〔2024〕1号: the letters that stand for an authority, then year and number. A small place's letter may be any (临 of
 * 临政办发), so the one before its government is taken along, unless it is a word that leads to the number.
 */
const DOCUMENT_AUTHORITY =
  /(?:(?![据據照按和及与與见見关關于於的在依由经經从從以对對])\p{Script=Han}(?=[政府委党黨办辦组組]))?[国國中办辦发發改能经經贸貿外运運安广廣厅廳函字令电電委部局政府党黨组組宣统統纪紀监監法检檢人社财財税稅教科技工信民宗司自资資环環建交水农農商文旅卫衛健退应應审審银銀保证證海关關总總署体體医醫林草市省县縣区區京津沪滬渝冀豫云雲辽遼黑湘皖鲁魯新苏蘇浙赣贛鄂桂甘晋晉蒙陕陝吉闽閩贵貴粤粵青藏川宁寧琼瓊规規通知]{1,10}$/u;
/** It is sought from here, and the letters before it: hardly any text has a year in brackets. */
const DOCUMENT_YEAR = /[〔［[（(【]\d{4}[〕］\]）)】]第?\d{1,5}[号號]/g;
const LONGEST_AUTHORITY = 12;

/** Marks for what is still to be filled in, in this product's own form and in those of the common template languages. */
const PLACEHOLDER = /【待[^】\n]{1,30}】|\{\{[^}\n]{1,80}\}\}|\$\{[^}\n]{1,80}\}|<%[^%\n]{1,80}%>/g;

/** Each with what no match can lack: a text without it need not be searched, nor the expression be compiled. */
const PATTERNS = [
  { pattern: ADDRESS, hint: /:\/\/|www\./i },
  { pattern: MAIL, hint: /@/ },
  { pattern: PLACEHOLDER, hint: /【待|\{\{|\$\{|<%/ },
];

/** What reads as an address, a document number or a placeholder: letter for letter or wrong. */
export function protectedSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const { pattern, hint } of PATTERNS) {
    if (!hint.test(text)) continue;
    for (const found of text.matchAll(pattern)) spans.push(span(found.index, found.index + found[0].length));
  }
  for (const { 0: year, index } of text.matchAll(DOCUMENT_YEAR)) {
    const authority = DOCUMENT_AUTHORITY.exec(text.slice(Math.max(0, index - LONGEST_AUTHORITY), index));
    if (authority !== null) spans.push(span(index - authority[0].length, index + year.length));
  }
  // Two that overlap are one: dropping the later one would lay its tail open.
  return disjoint(spans);
}

/** Descriptions of characters (⿰氵某), which OpenCC leaves alone; taken whole, they say nothing of a line's script. */
export function descriptionSpans(text: string): Span[] {
  if (!/[\u2ff0-\u2fff]/.test(text)) return [];
  return [...descriptionEnds(readUnits(text).units, 0, text.length)].map(([start, end]) => span(start, end));
}

/** 《Titles》, the outermost of nested ones; one that runs past a line's end or 200 characters is no title. */
export function titleSpans(text: string): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '《') {
      if (depth === 0 || i - start > 200) {
        start = i;
        depth = 0;
      }
      depth++;
    } else if (character === '》' && depth > 0) {
      if (--depth === 0 && i - start <= 200) spans.push(span(start, i + 1));
    } else if (character === '\n') depth = 0;
  }
  return spans;
}
