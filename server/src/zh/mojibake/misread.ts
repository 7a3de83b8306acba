import { span, type Span } from '../../text/span';
import { big5, gbk, LATIN_BYTES, latinByte, utf8At, type Reading } from './codecs';
import { countOdd, isCommon, isCommonHan, isOdd } from './common';

/** Bytes of one encoding that were read as another. */
export interface Misread {
  readonly family: 'misread';
  readonly span: Span;
  /** What the bytes are. */
  readonly right: Reading;
  /** What they were taken for. */
  readonly read: Reading;
  /** The text as it was. Undefined where bytes are gone. */
  readonly text: string | undefined;
  /** Encoding the text again gives exactly what stands there. */
  readonly isExact: boolean;
}

/** Every stretch of bytes read in the wrong encoding, in order. Linear, and next to nothing on clean text. */
export const misreadStretches = (text: string): Misread[] =>
  [...latinStretches(text), ...hanStretches(text)].sort((a, b) => a.span.start - b.span.start);

/** Letters and signs of Latin-1, with what plain text may stand between them; the last byte may show as an ASCII letter. */
const LATIN_RUN = new RegExp(`[${LATIN_BYTES}](?:[ -~]{0,12}[${LATIN_BYTES}])*[@-~]?`, 'g');
const LATIN_LETTER = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00fe]/g;

function latinStretches(text: string): Misread[] {
  const out: Misread[] = [];
  for (const { 0: run, index } of text.matchAll(LATIN_RUN)) {
    const letters = run.match(LATIN_LETTER)?.length ?? 0;
    if (letters === 0) continue;
    const bytes = bytesOf(run, index, latinBytes);
    const utf8 = stretches(bytes, 'windows-1252', 'utf-8');
    // Masks (××), dot leaders (··) and degrees repeat one sign; a garbled word does not.
    const isMixed = letters >= 2 && new Set(run).size >= 3;
    const pairs = isMixed ? (['gbk', 'big5'] as const).map((right) => stretches(bytes, 'windows-1252', right)) : [];
    out.push(...best([utf8, ...pairs]));
  }
  return out;
}

/** Odd characters so near each other belong together; what stands beside them within the margin may be garbled too. */
const NEAR = 6;
const MARGIN = 16;

function hanStretches(text: string): Misread[] {
  return oddWindows(text).flatMap((window) => {
    const part = text.slice(window.start, window.end);
    const found = [
      stretches(bytesOf(part, window.start, gbkBytes(LONE_EURO)), 'gbk', 'utf-8'),
      stretches(bytesOf(part, window.start, gbkBytes(undefined)), 'gbk', 'big5'),
    ];
    return best(
      found.map((list) => list.filter(({ span: at, right }) => isOddThroughout(text.slice(at.start, at.end), right))),
    );
  });
}

/** Where odd characters crowd: at least two, and a third of all. */
function oddWindows(text: string): Span[] {
  const out: Span[] = [];
  let [first, last, odd] = [-1, -1, 0];
  const close = (): void => {
    if (odd >= 2 && odd * 3 >= last - first) {
      const start = Math.max(out.at(-1)?.end ?? 0, first - MARGIN);
      out.push(span(start, Math.min(text.length, last + 1 + MARGIN)));
    }
    odd = 0;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isOdd(code)) continue;
    if (odd > 0 && i - last > NEAR) close();
    if (odd === 0) first = i;
    last = i;
    odd++;
  }
  close();
  return out;
}

/**
 * A rare word is not garbled, although chance may make sense of it in another encoding. UTF-8 has a form that chance does
 * not hit; Big5 shows in GBK as kana, Greek and private characters among the Han, or goes on for long.
 */
const isOddThroughout = (garbled: string, right: Reading): boolean => {
  const odd = countOdd(garbled);
  if (odd < 2 || odd * 2 < garbled.replace(/[\0-\x7f]/g, '').length) return false;
  return right === 'utf-8' || (new Set(garbled).size > 3 && (odd >= LONG || FOREIGN.test(garbled)));
};

const LONG = 8;
const FOREIGN =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Bopomofo}\p{Private_Use}]/u;

/** The bytes of a garbled run, each with the UTF-16 offset of the character that shows it. */
interface Bytes {
  readonly run: string;
  /** Offset of the run. */
  readonly start: number;
  readonly values: readonly number[];
  readonly offsets: readonly number[];
  /** Where the run ends. */
  readonly end: number;
}

/** No byte of any encoding here: stands for what cannot be turned back. */
const UNREADABLE = 0xff;

type ToBytes = (code: number, push: (byte: number) => void) => void;

const latinBytes: ToBytes = (code, push) => push(code < 0x80 ? code : (latinByte(code) ?? UNREADABLE));

const gbkBytes =
  (euro: number | undefined): ToBytes =>
  (code, push) => {
    if (code < 0x80) push(code);
    else if (code === 0x20ac && euro !== undefined) push(euro);
    else {
      const pair = gbk().encode(code);
      push(pair === undefined ? UNREADABLE : pair >> 8);
      if (pair !== undefined) push(pair & 0xff);
    }
  };

/** A lone byte 80 shows as € in GBK, and only UTF-8 has it lone. */
const LONE_EURO = 0x80;

function bytesOf(run: string, start: number, toBytes: ToBytes): Bytes {
  const values: number[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < run.length; i++) {
    toBytes(run.charCodeAt(i), (byte) => {
      values.push(byte);
      offsets.push(start + i);
    });
  }
  return { run, start, values, offsets, end: start + run.length };
}

/** A character read anew, or bytes that make none. */
interface Unit {
  readonly at: number;
  readonly length: number;
  readonly character: string | undefined;
  readonly score: number;
}

const readAnew = (bytes: Bytes, right: Reading, isPaired: boolean): Unit[] => {
  const { values } = bytes;
  const out: Unit[] = [];
  for (let at = 0; at < values.length;) {
    const byte = values[at]!;
    const unit =
      byte < 0x80
        ? { at, length: 1, character: String.fromCharCode(byte), score: 0 }
        : unitAt(values, at, right, isPaired);
    out.push(unit);
    at += unit.length;
  }
  return out;
};

function unitAt(values: readonly number[], at: number, right: Reading, isPaired: boolean): Unit {
  if (right === 'utf-8') {
    const found = utf8At(values, at) ?? utf8At(withNoBreakSpaces(values, at), 0);
    if (!found) return { at, length: 1, character: undefined, score: -0.3 };
    return { at, ...found, score: scoreOf(found.character, found.length) };
  }
  const codec = right === 'gbk' ? gbk() : big5();
  const character = codec.decode(values[at]! * 0x100 + (values[at + 1] ?? 0));
  if (character === '')
    return { at, length: isPaired && (values[at + 1] ?? 0) >= 0x80 ? 2 : 1, character: undefined, score: -1 };
  return { at, length: 2, character, score: scoreOf(character, 2) };
}

/** The byte A0 shows as a no-break space, which many a program makes a plain one. */
const withNoBreakSpaces = (values: readonly number[], at: number): number[] =>
  values.slice(at, at + 3).map((byte) => (byte === 0x20 ? 0xa0 : byte));

const scoreOf = (character: string, length: number): number => {
  const code = character.charCodeAt(0);
  if (isCommonHan(code)) return 1;
  if (isCommon(code)) return 0.5;
  return length >= 3 ? -0.1 : -0.5;
};

interface Found extends Misread {
  readonly score: number;
}

/** Where reading anew gives sense: the stretches whose sum of scores is greatest. */
function stretches(bytes: Bytes, read: Reading, right: Reading): Found[] {
  const units = readAnew(bytes, right, read === 'gbk');
  const out: Found[] = [];
  let [sum, top, from, to, floor] = [0, 0, 0, -1, 0];
  const close = (): void => {
    if (to >= from) {
      const first = reach(bytes, units, firstOdd(bytes, units, from, to), -1, floor);
      const last = reach(bytes, units, to, 1, units.length - 1);
      const found = stretch(bytes, units.slice(first, last + 1), read, right);
      const rest = found && right === 'utf-8' ? cutOff(bytes, units[last]!, read) : undefined;
      out.push(...[found, rest].filter((each) => each !== undefined));
      floor = last + 1;
    }
    [sum, top, to] = [0, 0, -1];
  };
  units.forEach((unit, i) => {
    if (i < floor) return;
    if (sum === 0) from = i;
    sum += unit.score;
    if (sum > top) [top, to] = [sum, i];
    if (sum < 0 || sum < top - GIVE_UP) close();
  });
  close();
  return out;
}

/** Clean characters before a stretch may by chance make sense with its first bytes. */
function firstOdd(bytes: Bytes, units: readonly Unit[], from: number, to: number): number {
  for (let i = from; i <= to; i++) {
    const { at, length } = units[i]!;
    for (let j = at; j < at + length; j++) {
      if (isOdd(bytes.run.charCodeAt(bytes.offsets[j]! - bytes.start))) return i;
    }
  }
  return from;
}

/** The first bytes of a character whose last is gone, with the sign that stands for it. */
function cutOff({ values, offsets, run, start, end }: Bytes, last: Unit, read: Reading): Found | undefined {
  const at = last.at + last.length;
  const isBegun = values[at]! >= 0xe2 && values[at]! <= 0xef && (values[at + 1] ?? 0) >= 0x80 && values[at + 1]! < 0xc0;
  if (!isBegun || offsets[at] === offsets[at - 1]) return undefined;
  const from = offsets[at]!;
  const next = offsets[at + 2] ?? end;
  const to = /[?\ufffd]/.test(run.charAt(next - start)) ? next + 1 : next;
  const isWhole = offsets[at + 1] !== offsets[at + 2];
  if (!isWhole) return undefined;
  return { family: 'misread', span: span(from, to), read, right: 'utf-8', text: undefined, isExact: false, score: 0 };
}

/** As far as plain text may stand between two garbled pieces. */
const PLAIN = 12;

/**
 * The last unit that belongs to a stretch in one direction: odd characters that make sense anew belong to it, also
 * behind figures or Latin; so does a single character up to the next mark or the end.
 */
function reach(bytes: Bytes, units: readonly Unit[], from: number, step: 1 | -1, limit: number): number {
  const sourceOf = (unit: Unit): number => bytes.run.charCodeAt(bytes.offsets[unit.at]! - bytes.start);
  const isBorder = (i: number): boolean => {
    const code = units[i] ? sourceOf(units[i]) : 0;
    return code < 0x80 || (isCommon(code) && !isCommonHan(code));
  };
  let at = from;
  for (let i = from + step; (limit - i) * step >= 0 && Math.abs(i - at) <= PLAIN; i += step) {
    const unit = units[i]!;
    if (unit.character !== undefined && unit.character < '\x80') continue;
    const isSense = (unit.score >= 0.5 || unit.length >= 3) && isOdd(sourceOf(unit));
    const isRest = i === at + step && unit.score > -0.6 && unit.length === 2 && !isBorder(i) && isBorder(i + step);
    if (!isSense && !isRest) break;
    at = i;
  }
  return at;
}

/** So much nonsense ends a stretch. */
const GIVE_UP = 1.6;
/** One misread mark can be told by itself: they are well known (â€œ, Â·). */
const KNOWN_MARKS = '“”‘’…—·，。、；：！？（）《》【】';

function stretch(bytes: Bytes, units: readonly Unit[], read: Reading, right: Reading): Found | undefined {
  const [first, last] = [units[0]!, units.at(-1)!];
  const score = units.reduce((sum, unit) => sum + unit.score, 0);
  const sensible = units.filter((unit) => unit.score >= 0.5).length;
  const isMark =
    read === 'windows-1252' &&
    right === 'utf-8' &&
    sensible === 1 &&
    KNOWN_MARKS.includes(units.map(({ character }) => character ?? '').join(''));
  if (!isMark && (sensible < 2 || score < 1.5)) return undefined;
  const end = last.at + last.length;
  const start = bytes.offsets[first.at]!;
  const stop = end < bytes.offsets.length ? bytes.offsets[end - 1]! + 1 : bytes.end;
  const isWhole =
    bytes.offsets[first.at - 1] !== start &&
    bytes.offsets[end] !== stop - 1 &&
    units.every(({ character }) => character !== undefined);
  const isExact =
    isWhole && units.every(({ at, length }) => length === 1 || !bytes.values.slice(at, at + length).includes(0x20));
  const text = isWhole ? units.map(({ character }) => character).join('') : undefined;
  return { family: 'misread', span: span(start, stop), read, right, text, isExact, score };
}

/** The reading that makes most sense; nothing where none makes any. */
function best(readings: readonly (readonly Found[])[]): Misread[] {
  const total = (found: readonly Found[]): number => found.reduce((sum, { score }) => sum + score, 0);
  const winner = readings.reduce((a, b) => (total(b) > total(a) ? b : a), []);
  return winner.map(({ score: _score, ...found }) => found);
}
