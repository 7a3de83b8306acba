import { span, type Span } from '../../text/span';
import { garbledRuns, type Run } from './borders';
import { bytesOf, type Bytes, type Unit } from './bytes';
import { LATIN_BYTES, type Reading } from './codecs';
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
  /** What is left of a text that lost bytes: clean text, and the bytes that remain of a hole. Empty where none are gone. */
  readonly pieces: readonly Piece[];
}

/** Text that is certain, or the bytes around lost ones as far as they survive. */
export type Piece = string | readonly number[];

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
    const kinds = new Set(run.replace(/[\0-\x7f]/g, '')).size;
    if (letters === 0 && kinds < MANY_KINDS) continue;
    // Masks (××), dot leaders (··) and degrees repeat one sign; a garbled word does not.
    const isMixed = kinds >= MANY_KINDS || (letters >= 2 && new Set(run).size >= 3);
    const readings = isMixed ? (['utf-8', 'gbk', 'big5'] as const) : (['utf-8'] as const);
    out.push(...best(readings.map((right) => stretches(run, index, 'windows-1252', right))));
  }
  return out;
}

/** Clean prose has no more signs of Latin-1 together than ± ° ·. */
const MANY_KINDS = 4;

/** Odd characters so near each other belong together; what stands beside them within the margin may be garbled too. */
const NEAR = 6;
const MARGIN = 16;

/** What Han is shown for, and as what: the mistakes that programs make. */
const HAN_READINGS: readonly (readonly [read: Reading, right: Reading])[] = [
  ['gbk', 'utf-8'],
  ['gbk', 'big5'],
  ['big5', 'gbk'],
];

function hanStretches(text: string): Misread[] {
  return oddWindows(text).flatMap((window) => {
    const part = text.slice(window.start, window.end);
    const found = HAN_READINGS.map(([read, right]) =>
      stretches(part, window.start, read, right).filter((each) =>
        isOddThroughout(text.slice(each.span.start, each.span.end), each),
      ),
    );
    return best(found);
  });
}

/** Where odd characters crowd: at least two, and a third of all. */
function oddWindows(text: string): Span[] {
  const out: Span[] = [];
  let [first, last, odd] = [-1, -1, 0];
  const close = (): void => {
    if (odd >= 2 && odd * 3 >= last - first) {
      const window = span(Math.max(0, first - MARGIN), Math.min(text.length, last + 1 + MARGIN));
      const before = out.at(-1);
      if (before && before.end >= window.start) out[out.length - 1] = span(before.start, window.end);
      else out.push(window);
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
 * not hit; Big5 shows in GBK as kana, Greek and private characters among the Han, GBK in Big5 as Bopomofo and small
 * forms, or it goes on for long.
 */
const isOddThroughout = (garbled: string, { right }: Misread): boolean => {
  const odd = countOdd(garbled);
  if (odd < 2 || odd * 2 < garbled.replace(/[\0-\x7f]/g, '').length) return false;
  return right === 'utf-8' || (new Set(garbled).size > 3 && (odd >= LONG || FOREIGN.test(garbled)));
};

const LONG = 8;
const FOREIGN =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Bopomofo}\p{Private_Use}˙﹜﹝]/u;

interface Found extends Misread {
  readonly gain: number;
}

/** Where reading anew gives sense. */
function stretches(part: string, start: number, read: Reading, right: Reading): Found[] {
  const bytes = bytesOf(part, start, read, right);
  return garbledRuns(bytes, right).flatMap((run) => stretch(bytes, run, read, right) ?? []);
}

/** One misread mark can be told by itself: they are well known (â€œ, Â·). */
const KNOWN_MARKS = '“”‘’…—·，。、；：！？（）《》【】';

function stretch(bytes: Bytes, { units, gain }: Run, read: Reading, right: Reading): Found | undefined {
  const scores = units.map((unit) => senseOf(unit, right));
  const isMark =
    read === 'windows-1252' &&
    right === 'utf-8' &&
    units.length === 1 &&
    KNOWN_MARKS.includes(units[0]!.character ?? '-');
  const sensible = scores.filter((score) => score >= 0.5).length;
  if (!isMark && (sensible < 2 || scores.reduce((a, b) => a + b, 0) < LEAST_SENSE)) return undefined;
  const last = units.at(-1)!;
  const from = bytes.offsets[units[0]!.at]!;
  const to = bytes.offsets[last.at + last.length] ?? bytes.end;
  // The sign that stands for the lost end of a character.
  const stop = last.character === undefined && bytes.run[to - bytes.start] === '?' ? to + 1 : to;
  const isWhole = units.every(({ character }) => character !== undefined);
  return {
    family: 'misread',
    span: span(from, stop),
    read,
    right,
    text: isWhole ? units.map(({ character }) => character).join('') : undefined,
    isExact:
      isWhole && units.every(({ at, length }) => length === 1 || !bytes.values.slice(at, at + length).includes(0x20)),
    pieces: isWhole ? [] : piecesOf(bytes, units),
    gain,
  };
}

const LEAST_SENSE = 1.5;

/** How much sense a character makes by itself. */
function senseOf({ character, length }: Unit, right: Reading): number {
  if (character === undefined) return right === 'utf-8' ? -0.3 : -1;
  const code = character.charCodeAt(0);
  if (code < 0x80) return 0;
  if (isCommonHan(code)) return 1;
  if (isCommon(code)) return 0.5;
  return length >= 3 ? -0.1 : -0.5;
}

function piecesOf({ values }: Bytes, units: readonly Unit[]): Piece[] {
  const out: Piece[] = [];
  for (const { at, length, character } of units) {
    const last = out.at(-1);
    if (character !== undefined) {
      if (typeof last === 'string') out[out.length - 1] = last + character;
      else out.push(character);
    } else if (typeof last === 'object') {
      out[out.length - 1] = [...last, ...values.slice(at, at + length)];
    } else {
      out.push(values.slice(at, at + length));
    }
  }
  return out;
}

/** The reading that makes most sense; nothing where none makes any. */
function best(readings: readonly (readonly Found[])[]): Misread[] {
  const total = (found: readonly Found[]): number => found.reduce((sum, { gain }) => sum + gain, 0);
  const winner = readings.reduce((a, b) => (total(b) > total(a) ? b : a), []);
  return winner.map(({ gain: _gain, ...found }) => found);
}
