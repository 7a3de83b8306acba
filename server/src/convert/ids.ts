const FIRST = 0x2ff0;
const LAST = 0x2fff;
const isOperator = (unit: number): boolean => unit >= FIRST && unit <= LAST;

export const DESCRIPTION_OPERATORS: readonly number[] = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);

const arityOf = (unit: number): number => (unit === 0x2ff2 || unit === 0x2ff3 ? 3 : 2);

/**
 * Where the ideographic description sequences (⿰氵某) of a stretch end, by where they begin. OpenCC leaves the
 * parts of such a sequence alone. An operand that is itself cut off counts as one character, and ⿾ and ⿿ as
 * operators of two operands, both as in `opencc-js`. From right to left, so that every end is known when it is asked
 * for: a recursive reading takes quadratic time and overflows the stack on a run of operators.
 */
export function descriptionEnds(units: Uint16Array, from: number, to: number): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (let i = to - 1; i >= from; i--) {
    if (!isOperator(units[i]!)) continue;
    let end = i + 1;
    let left = arityOf(units[i]!);
    for (; left > 0 && end < to; left--) end = ends.get(end) ?? end + codePointLength(units, end, to);
    if (left === 0) ends.set(i, end);
  }
  return ends;
}

function codePointLength(units: Uint16Array, at: number, to: number): number {
  const isPair = (units[at]! & 0xfc00) === 0xd800 && at + 1 < to && (units[at + 1]! & 0xfc00) === 0xdc00;
  return isPair ? 2 : 1;
}

export { isOperator as isDescriptionOperator };
