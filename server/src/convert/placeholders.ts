import type { Alignment } from './alignment';
import type { Run } from './engine';
import { Tape } from './tape';

/** A noncharacter that no dictionary has. One that stands in the text itself is settled like any other stretch. */
const PLACEHOLDER = 0xffff;

/** A stretch of a text with the text that will stand there in the end. */
export interface Settled {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every placeholder character of the text, to be settled as itself. */
export function placeholdersIn(text: string): Settled[] {
  const found: Settled[] = [];
  for (let at = text.indexOf('\uffff'); at >= 0; at = text.indexOf('\uffff', at + 1))
    found.push({ start: at, end: at + 1, text: '\uffff' });
  return found;
}

/** The text with one placeholder for every settled stretch (ascending), and how the two run side by side. */
export function pack(whole: Tape, settled: readonly Settled[]): Run {
  if (settled.length === 0) return { output: whole, alignment: [] };
  const output = new Tape(whole.length + settled.length);
  const alignment: Alignment = [];
  let at = 0;
  const copy = (end: number): void => {
    output.units.set(whole.units.subarray(at, end), output.length);
    output.length += end - at;
  };
  for (const { start, end } of settled) {
    copy(start);
    alignment.push(start, end, output.length, output.length + 1);
    output.units[output.length++] = PLACEHOLDER;
    at = end;
  }
  copy(whole.length);
  return { output, alignment };
}

/** Puts the settled texts in the place of the placeholders. */
export function unpack({ output: packed }: Pick<Run, 'output'>, settled: readonly Settled[]): Run {
  if (settled.length === 0) return { output: packed, alignment: [] };
  const output = new Tape(packed.length + settled.reduce((sum, { text }) => sum + text.length, 0));
  const alignment: Alignment = [];
  const { units } = packed;
  let at = 0;
  for (const { text } of settled) {
    const found = units.indexOf(PLACEHOLDER, at);
    output.units.set(units.subarray(at, found), output.length);
    output.length += found - at;
    alignment.push(found, found + 1, output.length, output.length + text.length);
    for (let i = 0; i < text.length; i++) output.units[output.length++] = text.charCodeAt(i);
    at = found + 1;
  }
  output.units.set(units.subarray(at, packed.length), output.length);
  output.length += packed.length - at;
  return { output, alignment };
}
