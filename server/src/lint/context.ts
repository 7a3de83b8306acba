import type { Span } from '../text/span';

/** A text that is longer is kept by its beginning and its end. */
const LONGEST_TEXT = 60;
const KEPT_OF_LONG = 24;

/** How many characters beside a place tell it from others; the second where the first stand beside several. */
const CONTEXT_LENGTHS = [10, 40];

const GAP = '…';

export interface PlaceInContext {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/**
 * What tells a place without its line: its text and what stands around it. `others` are places that it could be taken
 * for; where their surroundings are the same as far as one looks, nothing tells them apart.
 */
export function inContext(source: string, at: Span, others: readonly Span[]): PlaceInContext {
  const text = shortText(source.slice(at.start, at.end));
  const of = (length: number): PlaceInContext => ({
    text,
    before: visibleBefore(source, at.start, length),
    after: visibleAfter(source, at.end, length),
  });
  const isAlone = ({ before, after }: PlaceInContext): boolean =>
    !others.some(
      (other) =>
        other.start !== at.start &&
        isSameText(source, other, text) &&
        endsLoosely(source, other.start, before) &&
        startsLoosely(source, other.end, after),
    );
  const found = CONTEXT_LENGTHS.map(of);
  return found.find(isAlone) ?? found[0]!;
}

/** How a text is written down: line ends as `\n`, a long one by its beginning and its end. */
export function shortText(text: string): string {
  const plain = withPlainLineEnds(text);
  if (plain.length <= LONGEST_TEXT) return plain;
  return whole(plain.slice(0, KEPT_OF_LONG)) + GAP + whole(plain.slice(-KEPT_OF_LONG));
}

export const withPlainLineEnds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** Whether a text that was written down stands for more than itself: one `…`, and something on either side of it. */
export function hasGap(written: string): boolean {
  const gap = written.indexOf(GAP);
  return gap > 0 && gap < written.length - 1 && !written.includes(GAP, gap + 1);
}

/** Whether a stretch of the document is the text that was written down. */
export function isSameText(source: string, { start, end }: Span, written: string): boolean {
  // Most texts are not it, and this need not copy them to know.
  if (written === '') return start === end;
  if (source.charCodeAt(start) !== written.charCodeAt(0) && written[0] !== '\n') return false;
  const text = withPlainLineEnds(source.slice(start, end));
  if (text === written) return true;
  if (!hasGap(written)) return false;
  const gap = written.indexOf(GAP);
  return (
    text.length > written.length && text.startsWith(written.slice(0, gap)) && text.endsWith(written.slice(gap + 1))
  );
}

/** White space by its code unit: asked of every finding for every entry, where a regular expression took ten times as long. */
const isSpace = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  unit === 0x3000 ||
  unit === 0xa0 ||
  unit === 0xfeff ||
  (unit >= 0x2000 && unit <= 0x200a);

/** Whether what stands before an offset ends with `wanted`, white space apart. */
export function endsLoosely(source: string, offset: number, wanted: string): boolean {
  let at = offset;
  for (let i = wanted.length - 1; i >= 0; i--) {
    const unit = wanted.charCodeAt(i);
    if (isSpace(unit)) continue;
    while (at > 0 && isSpace(source.charCodeAt(at - 1))) at--;
    if (source.charCodeAt(--at) !== unit) return false;
  }
  return true;
}

/** Whether what stands from an offset on begins with `wanted`, white space apart. */
export function startsLoosely(source: string, offset: number, wanted: string): boolean {
  let at = offset;
  for (let i = 0; i < wanted.length; i++) {
    const unit = wanted.charCodeAt(i);
    if (isSpace(unit)) continue;
    while (isSpace(source.charCodeAt(at))) at++;
    if (source.charCodeAt(at++) !== unit) return false;
  }
  return true;
}

export function visibleLength(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) length++;
  return length;
}

function visibleBefore(source: string, offset: number, length: number): string {
  let out = '';
  for (let at = offset; at > 0 && out.length < length; at--)
    if (!isSpace(source.charCodeAt(at - 1))) out = source[at - 1]! + out;
  return whole(out);
}

function visibleAfter(source: string, offset: number, length: number): string {
  let out = '';
  for (let at = offset; at < source.length && out.length < length; at++)
    if (!isSpace(source.charCodeAt(at))) out += source[at]!;
  return whole(out);
}

/** Half of a character at either end is none. */
const whole = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
