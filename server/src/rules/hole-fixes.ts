import type { Localized } from '../text/localized';
import type { Span } from '../text/span';
import type { Fix } from './rule';

/** Titles that the rules about holes share. */
export const FILL_IN: Localized = { en: 'Fill in', 'zh-cn': '填写', 'zh-tw': '填寫' };
export const MARK: Localized = { en: 'Mark as {text}', 'zh-cn': '标为{text}', 'zh-tw': '標為{text}' };

/** Two ways to deal with a hole: a tab stop to type over, and a mark for somebody who knows. `at` are replaced. */
export function fillIn(at: readonly Span[], text: string): Fix<'fillIn' | 'mark'>[] {
  const edits = at.map((span) => ({ span, text }));
  return [
    { title: { message: 'fillIn' }, kind: 'suggestion', edits, isTabStop: true },
    { title: { message: 'mark', data: { text } }, kind: 'suggestion', edits },
  ];
}

/** Up to four Han characters before an offset, so that a message shows what the hole belongs to. */
export const leadingWords = (text: string, offset: number): string =>
  /\p{Script=Han}{0,4}$/u.exec(text.slice(Math.max(0, offset - 4), offset))![0];
