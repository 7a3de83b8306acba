/** Choices that look random and that a seed repeats. */
export interface Random {
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** One of a list that is not empty. */
  one<T>(list: readonly T[]): T;
  /** One of a list, if it has any. */
  any<T>(list: readonly T[]): T | undefined;
  /** So many of a list, or all there are, in any order. */
  some<T>(list: readonly T[], count: number): T[];
  chance(share: number): boolean;
}

/** The generator known as mulberry32: small, and good enough to draw sentences from a hat. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    int,
    one: (list) => list[int(0, list.length - 1)]!,
    any: (list) => list[int(0, list.length - 1)],
    some(list, count) {
      const rest = [...list];
      const out: (typeof list)[number][] = [];
      while (out.length < count && rest.length > 0) out.push(rest.splice(int(0, rest.length - 1), 1)[0]!);
      return out;
    },
    chance: (share) => next() < share,
  };
}
