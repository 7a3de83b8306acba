import type { Localized } from '../text/localized';

/*
 * What the rules rest on, where something official says so. 7.2.5 was read word for word; of the others the subject is
 * certain and the wording not, so they are named and never quoted.
 */

const FORMAT = {
  en: 'GB/T 9704—2012 (format of official documents)',
  'zh-cn': 'GB/T 9704—2012《党政机关公文格式》',
  'zh-tw': 'GB/T 9704—2012《黨政機關公文格式》',
} as const;

const PUNCTUATION = {
  en: 'GB/T 15834—2011 (punctuation)',
  'zh-cn': 'GB/T 15834—2011《标点符号用法》',
  'zh-tw': 'GB/T 15834—2011《標點符號用法》',
} as const;

const at = (document: Localized, place: string): Localized => ({
  en: `${document.en} ${place}`,
  'zh-cn': `${document['zh-cn']} ${place}`,
  'zh-tw': `${document['zh-tw']} ${place}`,
});

/** How a document is numbered: the year in 〔〕, no leading zeros, no 第. */
export const DOCUMENT_NUMBERS = at(FORMAT, '7.2.5');

/** Where the levels 一、（一）1.（1） come from. */
export const LEVELS_OF_HEADINGS = at(FORMAT, '7.3.3');

/**
 * Quotation marks, brackets, title marks: both halves of each. Section 4 defines a mark in each of its parts, in the order
 * of section 3: seven stops (4.1–4.7), then 引号, 括号, 破折号, 省略号, 着重号, 连接号, 间隔号, 书名号.
 */
export const PAIRED_MARKS = at(PUNCTUATION, '4.8, 4.9, 4.15');

export const PUNCTUATION_MARKS: Localized = PUNCTUATION;

export const FIGURES: Localized = {
  en: 'GB/T 15835—2011 (numerals in publications)',
  'zh-cn': 'GB/T 15835—2011《出版物上数字用法》',
  'zh-tw': 'GB/T 15835—2011《出版物上數字用法》',
};

/** Names, places, dates, figures, the order of paragraphs and quotations must be right before a document goes out. */
export const FACTS_ARE_RIGHT: Localized = {
  en: 'Regulations on official documents of Party and government organs (2012), Article 20 (4)',
  'zh-cn': '《党政机关公文处理工作条例》第二十条（四）',
  'zh-tw': '《黨政機關公文處理工作條例》第二十條（四）',
};
