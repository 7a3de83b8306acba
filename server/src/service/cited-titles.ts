import type { Report } from '../model/report';
import { shift, type Span } from '../text/span';

/** 《…》 in the text. */
export interface CitedTitle {
  /** Without its marks, hard breaks and glosses. */
  readonly title: string;
  /** As `titleKey` gives it. */
  readonly key: string;
  /** The title in the document, without its marks. */
  readonly span: Span;
}

/** No law has a longer name; what is longer is two marks that belong to different titles. */
const TITLE = /《([^《》]{2,80})》/g;

/** The titles that a document cites, read through glosses and hard breaks, in order. */
export const citedTitles = ({ blocks }: Report): CitedTitle[] =>
  blocks.flatMap(({ start, paragraph: { prose } }) =>
    prose.text.includes('《')
      ? [...prose.text.matchAll(TITLE)].map(({ index, 1: title = '' }) => ({
          title,
          key: titleKey(title),
          span: shift(prose.toSource(index + 1, index + 1 + title.length), start),
        }))
      : [],
  );

/** Titles with the same key are one: white space, marks, the width of characters and the figures of a year vary. */
export const titleKey = (title: string): string =>
  title
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}○]/gu, '')
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (year) => [...year].map((digit) => DIGITS[digit]).join(''));

const DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  '○': '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
