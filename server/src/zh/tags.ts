import { span, type Span } from '../text/span';

/** Tags that a page's editor leaves in copied text; <一企一策> and <0.5 are the text's own, and m<sup>2</sup> says something. */
const TAG =
  /<\/?(?:p|br|div|span|strong|b|em|u|font|center|section|table|tbody|thead|tr|td|th|ul|ol|li|h[1-6]|o:p|st1:\w{1,20}|img|a|hr|iframe|script|style)(?:\s[^<>\n]{0,300})?\s?\/?>/gi;
/** Without these the text reads on; the others ended a line. */
const INLINE = /^<\/?(?:span|strong|b|em|u|font|center|o:p|st1:\w+)\b/i;

export interface Tag {
  readonly span: Span;
  /** Nothing is lost with it. */
  readonly isIdle: boolean;
}

/** A page's source around it makes a text no less Chinese. */
export const withoutTags = (text: string): string => (text.includes('<') ? text.replace(TAG, '') : text);

/** The tags of one paragraph. A row of a Markdown table and a line with code keep theirs. */
export function tagsIn(text: string): Tag[] {
  if (!text.includes('<') || /^\s*\||`/.test(text)) return [];
  const end = text.trimEnd().length;
  return Array.from(text.matchAll(TAG), ({ index, 0: tag }) => {
    const at = span(index, index + tag.length);
    const isAtEdge = text.slice(0, at.start).trim() === '' || at.end === end;
    return { span: at, isIdle: INLINE.test(tag) || (isAtEdge && !/^<(?:img|a|iframe)\b/i.test(tag)) };
  });
}
