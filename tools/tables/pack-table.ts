import { HEAD } from '../../server/src/convert/table-file';

type Numbers = Int32Array | Uint16Array | Uint8Array;

/** Writes what `TableFile` reads: the head, filled up with zeros, then the arrays one behind the other. */
export function packTable(head: readonly number[], arrays: readonly Numbers[]): Uint8Array {
  if (head.length > HEAD) throw new RangeError('the head is too long');
  const words = new Int32Array(HEAD);
  words.set(head);
  const all: readonly Numbers[] = [words, ...arrays];
  const bytes = new Uint8Array(all.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of all) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

export const pairs = (numbers: readonly number[]): Uint16Array => Uint16Array.from(checked(numbers, 0xffff));

export const bytes = (numbers: readonly number[]): Uint8Array => Uint8Array.from(checked(numbers, 0xff));

/** A typed array would cut off what is too great, and say nothing. */
function checked(numbers: readonly number[], most: number): readonly number[] {
  for (const number of numbers) if (number < 0 || number > most) throw new RangeError(`${number} has no room`);
  return numbers;
}
