import { span, type Span } from '../text/span';

/** Markdown and indentation before a line's first character of prose: `## `, `> `, `- **`, two ideographic spaces. */
const LEAD = /^[\s\u3000]*(?:#{1,6}[ \t]+)?(?:>[ \t]*)*(?:[-+*][ \t]+(?=\S))?/;

/** Length of what stands before a line's first character of prose. */
export const leadLength = (line: string): number => (beginsPlainly(line) ? 0 : LEAD.exec(line)![0].length);

/** 1–6 for a Markdown heading, else 0. */
export const headingDepth = (line: string): number =>
  beginsPlainly(line) ? 0 : (/^[\s\u3000]*(#{1,6})[ \t]/.exec(line)?.[1]?.length ?? 0);

/** With Han or full-width punctuation: nearly every line does, and of nearly every line this is asked several times. */
const beginsPlainly = (line: string): boolean => {
  const first = line.charCodeAt(0);
  return first > IDEOGRAPHIC_SPACE && first !== BYTE_ORDER_MARK;
};

const IDEOGRAPHIC_SPACE = 0x3000;
const BYTE_ORDER_MARK = 0xfeff;

/**
 * The pairs of asterisks around a line's opening words (`**第一条**　为了…`). Only there: further in, `**` stands for a
 * masked figure as often as for emphasis.
 */
export function emphasisMarks(line: string): readonly Span[] {
  if (beginsPlainly(line)) return NONE;
  const lead = leadLength(line);
  const strong = /^\*\*(?=[^\s*%％])[^*\n]+\*\*/.exec(line.slice(lead));
  if (!strong) return NONE;
  const end = lead + strong[0].length;
  return [span(lead, lead + 2), span(end - 2, end)];
}

const NONE: readonly Span[] = [];
