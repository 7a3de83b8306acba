import { big5, gbk, latinByte, utf8At, type Reading } from './codecs';

/** The bytes of a garbled run, each with the UTF-16 offset of the character that shows it. */
export interface Bytes {
  readonly run: string;
  /** Offset of the run. */
  readonly start: number;
  readonly values: readonly number[];
  readonly offsets: readonly number[];
  /** Where the run ends. */
  readonly end: number;
}

/** No byte of any encoding here: stands for what cannot be turned back. */
export const UNREADABLE = 0xff;

/** A lone byte 80 shows as € in GBK, and only UTF-8 has it lone. */
const LONE_EURO = 0x80;

/** The bytes that `read` shows as this run, which begins at `start`; they are to be read as `right`. */
export function bytesOf(run: string, start: number, read: Reading, right: Reading): Bytes {
  const values: number[] = [];
  const offsets: number[] = [];
  const push = (byte: number, i: number): void => {
    values.push(byte);
    offsets.push(start + i);
  };
  const codec = read === 'big5' ? big5() : gbk();
  for (let i = 0; i < run.length; i++) {
    const code = run.charCodeAt(i);
    if (code < 0x80) push(code, i);
    else if (read === 'windows-1252') push(latinByte(code) ?? UNREADABLE, i);
    else if (code === 0x20ac && read === 'gbk' && right === 'utf-8') push(LONE_EURO, i);
    else {
      const pair = codec.encode(code);
      push(pair === undefined ? UNREADABLE : pair >> 8, i);
      if (pair !== undefined) push(pair & 0xff, i);
    }
  }
  return { run, start, values, offsets, end: start + run.length };
}

/** A character read anew, or bytes that make none. */
export interface Unit {
  readonly at: number;
  readonly length: number;
  readonly character: string | undefined;
}

/** What stands at a byte when it is read as `right`. */
export function unitAt(values: readonly number[], at: number, right: Reading): Unit {
  const byte = values[at]!;
  if (byte < 0x80) return { at, length: 1, character: String.fromCharCode(byte) };
  if (right === 'utf-8') {
    const found = utf8At(values, at) ?? utf8At(withNoBreakSpaces(values, at), 0);
    return found ? { at, ...found } : { at, length: isBegun(values, at) ? 2 : 1, character: undefined };
  }
  const second = values[at + 1] ?? 0;
  const character = (right === 'gbk' ? gbk() : big5()).decode(byte * 0x100 + second);
  if (character !== '') return { at, length: 2, character };
  return { at, length: byte !== UNREADABLE && second >= 0x80 ? 2 : 1, character: undefined };
}

/** Two bytes of a character of three, of which the third is gone. */
const isBegun = (values: readonly number[], at: number): boolean =>
  (values[at]! & 0xf0) === 0xe0 && ((values[at + 1] ?? 0) & 0xc0) === 0x80;

/** The byte A0 shows as a no-break space, which many a program makes a plain one. */
const withNoBreakSpaces = (values: readonly number[], at: number): number[] =>
  values.slice(at, at + 3).map((byte) => (byte === 0x20 ? 0xa0 : byte));
