import { span, type Span } from '../../text/span';
import { PINYIN_LETTERS, readSyllable } from '../pinyin';
import { countOdd } from './common';

/** GBK read one byte late, because something was put between the two bytes of a character. */
export interface Slip {
  readonly family: 'slip';
  readonly span: Span;
  /** What stands between the bytes: a mark whose own two bytes were found across two characters, or a pinyin gloss. */
  readonly cause: Mark | Gloss;
  /** Offsets of the characters that were read one byte late; the lost byte and the cause stand before them. */
  readonly body: Span;
  /** How the reading came back into step. */
  readonly end: SlipEnd;
}

interface Mark {
  readonly kind: 'mark';
  readonly mark: string;
  /** The mark's own bytes, found across the border of two characters. */
  readonly bytes: readonly [number, number];
}

interface Gloss {
  readonly kind: 'gloss';
  readonly pinyin: string;
}

export type SlipEnd =
  /** The last byte was left over and lost. */
  | { readonly kind: 'byte' }
  /** The last byte shows as a letter of ASCII, the body's last unit. */
  | { readonly kind: 'letter' }
  /** The last byte took the bracket of a gloss along. */
  | { readonly kind: 'gloss'; readonly pinyin: string };

/** Marks that pages rewrite byte by byte, as they stand there, with the bytes that were rewritten. */
const MARK_BYTES: Readonly<Record<string, readonly [number, number]>> = {
  '?': [0xa3, 0xbf],
  '？': [0xa3, 0xbf],
  '!': [0xa3, 0xa1],
  '！': [0xa3, 0xa1],
  ';': [0xa3, 0xbb],
  '；': [0xa3, 0xbb],
  ':': [0xa3, 0xba],
  '：': [0xa3, 0xba],
  ',': [0xa3, 0xac],
  '，': [0xa3, 0xac],
  '。': [0xa1, 0xa3],
};

const GLOSS = `[(（]?([${PINYIN_LETTERS}]{1,9})[)）]`;
/** A lost byte shows as a question mark; behind it the mark that was put there, or the gloss. */
const START = new RegExp(`\\?(?:([?？!！;；:：,，。])|${GLOSS})`, 'gu');
/** What the reading back in step looks like: a lost byte, with the bracket of a gloss perhaps. */
const LOST_BYTE = new RegExp(`^\\?(?:${GLOSS})?`, 'u');
/** A body goes on to the end of the clause; a letter of ASCII inside it is the second byte of a character. */
const BODY = /[^\s\x00-\x3f，。；：！？]*/y;
const LONGEST = 120;

/** Where GBK is read out of step, in order and apart. Linear. */
export function slips(text: string): Slip[] {
  const out: Slip[] = [];
  let done = 0;
  for (const start of text.matchAll(START)) {
    if (start.index < done) continue;
    const slip = slipAt(text, start);
    if (!slip) continue;
    out.push(slip);
    done = slip.span.end;
  }
  return out;
}

function slipAt(text: string, start: RegExpMatchArray): Slip | undefined {
  const at = start.index!;
  const pinyin = start[2];
  if (pinyin !== undefined && readSyllable(pinyin) === undefined) return undefined;
  const from = at + start[0].length;
  const { to, end, stop } = bodyFrom(text, from);
  const cause =
    pinyin === undefined
      ? ({ kind: 'mark', mark: start[1]!, bytes: MARK_BYTES[start[1]!]! } as const)
      : ({ kind: 'gloss', pinyin } as const);
  const slip: Slip = { family: 'slip', span: span(at, stop), cause, body: span(from, to), end };
  return isGarbled(text.slice(from, to), slip, text) ? slip : undefined;
}

function bodyFrom(text: string, from: number): { to: number; end: SlipEnd; stop: number } {
  BODY.lastIndex = from;
  const run = BODY.exec(text)![0].slice(0, LONGEST);
  const letter = lastByte(run);
  if (letter >= 0) return { to: from + letter + 1, end: { kind: 'letter' }, stop: from + letter + 1 };
  const to = from + run.length;
  const lost = LOST_BYTE.exec(text.slice(to, to + 16));
  if (!lost) return { to, end: { kind: 'byte' }, stop: to };
  const pinyin = lost[1];
  if (pinyin === undefined || readSyllable(pinyin) === undefined) return { to, end: { kind: 'byte' }, stop: to + 1 };
  return { to, end: { kind: 'gloss', pinyin }, stop: to + lost[0].length };
}

/**
 * The letter that is the last character's second byte: the first one, unless what follows it is garbled still. Then it is
 * a full-width letter that the page made a plain one.
 */
function lastByte(run: string): number {
  for (const { index } of run.matchAll(/[@-~]/g)) {
    const rest = run.slice(index + 1, index + 5).replace(/[\x00-\x7f]/g, '');
    const isFollowed = /^[^\x00-\x7f]{2,12}[@-~](?![@-~])/.test(run.slice(index + 1));
    if (!isFollowed && (countOdd(rest) * 3 < rest.length || rest.length < 2)) return index;
  }
  return -1;
}

/** Of characters read one byte late so many are rare; of clean ones one in a hundred. */
const ODD_SHARE = 0.25;

function isGarbled(body: string, { span: { start, end: stop }, cause, end }: Slip, text: string): boolean {
  const odd = countOdd(body);
  if (odd > 0 && odd >= body.length * ODD_SHARE && (odd > 1 || body.length < 4)) return true;
  const isBetweenLost = end.kind === 'byte' && text[stop - 1] === '?';
  // A gloss without its first bracket is no clean text by itself.
  if (cause.kind === 'gloss')
    return readSyllable(cause.pinyin) === 'toned' && (odd > 0 || end.kind === 'letter' || isBetweenLost);
  // A few characters whose first and last byte are lost; nobody writes a mark so.
  if (!isBetweenLost || body.length > MOST_BETWEEN || !/[^\s\x00-\x7f]/.test(text[start - 1] ?? '')) return false;
  if (/[;；:：]/.test(cause.mark)) return true;
  return body === '' && /[！!？，,。]/.test(cause.mark) && /^(?:[，。；：、,;:”」]|\s|$)/.test(text.slice(stop));
}

/** A question that goes on behind a colon and ends with a question mark is longer. */
const MOST_BETWEEN = 6;
