import type { Report } from '../model/report';
import { shift, type Span } from '../text/span';

/** 《…》 in the text. */
export interface CitedTitle {
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
    [...prose.text.matchAll(TITLE)].map(({ index, 1: title = '' }) => ({
      key: titleKey(title),
      span: shift(prose.toSource(index + 1, index + 1 + title.length), start),
    })),
  );

/** Titles with the same key are one: white space and marks in them vary. */
export const titleKey = (title: string): string => title.replace(/[^\p{L}\p{N}]/gu, '');
