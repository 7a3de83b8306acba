import { span, type Span } from '../../text/span';

/** Bytes that were replaced by a sign that says nothing but that there was something. */
export interface Lost {
  readonly family: 'lost';
  readonly span: Span;
  /** `replaced`: U+FFFD stands there. `twice`: U+FFFD was written out and read once more in another encoding. */
  readonly how: 'replaced' | 'twice';
}

/** GBK read as UTF-8 leaves a few letters of two bytes between the signs (�й�); figures and Latin stay. */
const REPLACED = /\ufffd[\ufffd\u0080-\u07ff]*\ufffd/g;
/**
 * Two signs of three bytes each show as 锟斤拷. Where a letter of two bytes survived between them the middle is another
 * (锟接达拷), and what stands between two such groups is garbled too.
 */
const REST = '[^\\s\\x00-\\x7f，。；：、！？]';
const GROUP = `[锟錕]${REST}{1,2}拷`;
const TWICE = new RegExp(`${GROUP}(?:${REST}{0,3}?${GROUP})*(?:${REST}{0,3}?[锟錕]${REST}?\\??)?|(?:ï¿½)+`, 'g');

/** Every stretch of replaced characters, in order. A single U+FFFD is left to those who look at single characters. */
export function lostStretches(text: string): Lost[] {
  if (!/[\ufffd锟錕½]/.test(text)) return [];
  const find = (pattern: RegExp, how: Lost['how']): Lost[] =>
    [...text.matchAll(pattern)].map((m) => ({ family: 'lost', span: span(m.index, m.index + m[0].length), how }));
  return [...find(REPLACED, 'replaced'), ...find(TWICE, 'twice')].sort((a, b) => a.span.start - b.span.start);
}
