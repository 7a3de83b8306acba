import { span, type Span } from '../text/span';

/** Markdown and indentation before a line's first character of prose: `## `, `> `, `- **`, two ideographic spaces. */
const LEAD = /^[\s\u3000]*(?:#{1,6}[ \t]+)?(?:>[ \t]*)*(?:[-+*][ \t]+(?=\S))?/;

/** Length of what stands before a line's first character of prose. */
export const leadLength = (line: string): number => LEAD.exec(line)![0].length;

/** 1–6 for a Markdown heading, else 0. */
export const headingDepth = (line: string): number => /^[\s\u3000]*(#{1,6})[ \t]/.exec(line)?.[1]?.length ?? 0;

/**
 * The pairs of asterisks around a line's opening words (`**第一条**　为了…`). Only there: further in, `**` stands for a
 * masked figure as often as for emphasis.
 */
export function emphasisMarks(line: string): Span[] {
  const lead = leadLength(line);
  const strong = /^\*\*(?=[^\s*%％])[^*\n]+\*\*/.exec(line.slice(lead));
  if (!strong) return [];
  const end = lead + strong[0].length;
  return [span(lead, lead + 2), span(end - 2, end)];
}
