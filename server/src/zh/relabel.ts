import { readNumeral, writeNumeral } from './numerals';

const FULL_WIDTH_ZERO = '０'.charCodeAt(0);

/**
 * A label with another number in it, in the form it was written in: `（三）` → `（四）`, `3.` → `4.`, `③` → `④`.
 * Undefined where that form cannot write the number.
 */
export function relabel(label: string, value: number): string | undefined {
  for (const [first, length] of ROWS) {
    const at = label.codePointAt(0)! - first.codePointAt(0)!;
    if (at >= 0 && at < length) {
      return value <= length ? String.fromCodePoint(first.codePointAt(0)! + value - 1) + label.slice(1) : undefined;
    }
  }
  // Of 3.1.2 the last number is its own.
  const own = /^(?:[\d０-９]+[.．])+(?=[\d０-９])/.exec(label)?.[0] ?? '';
  if (own !== '') {
    const rest = relabel(label.slice(own.length), value);
    return rest === undefined ? undefined : own + rest;
  }
  const lettered = /^([（(]?)([a-h]|[j-n]|[ivx]{1,4})([）).．、])$/.exec(label);
  if (lettered) {
    const [, open, letter, close] = lettered;
    const own = /[ivx]/.test(letter!) ? ROMAN[value - 1] : LETTERS[value - 1];
    return own && open! + own + close!;
  }
  const numeral = /[\d]+|[０-９]+|[零〇一二三四五六七八九十百]+/.exec(label);
  if (!numeral || readNumeral(numeral[0]) === undefined || value < 1 || value > 999) return undefined;
  return label.slice(0, numeral.index) + inFormOf(numeral[0], value) + label.slice(numeral.index + numeral[0].length);
}

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
const LETTERS = [...'abcdefghijklmn'];

/** Characters that are whole labels: the first of the row, and how many there are. */
const ROWS: readonly (readonly [string, number])[] = [
  ['①', 20],
  ['⑴', 20],
  ['㈠', 10],
];

function inFormOf(numeral: string, value: number): string {
  if (/^\d/.test(numeral)) return String(value);
  if (/^[０-９]/.test(numeral)) {
    return String(value).replace(/\d/g, (digit) => String.fromCharCode(FULL_WIDTH_ZERO + Number(digit)));
  }
  return writeNumeral(value);
}
