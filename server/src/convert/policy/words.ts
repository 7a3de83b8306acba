import { baseOf, labelOf, offsetOf, type Trie } from '../trie';

/** Costs are `-log2(share of the running text)`, this many steps a bit. */
export const COST_SCALE = 64;

/** Cost of a word that was never counted: as if seen once in 19 million characters. */
export const UNSEEN = Math.round(COST_SCALE * 24.2);

/** Costs of words, from a table whose values are one unit each. */
export interface Words {
  /** `UNSEEN` for characters that were not counted. */
  character(unit: number): number;
  /** 0 when the two are no word. */
  pair(first: number, second: number): number;
}

export function readWords({ units, nodes, values, pool, root }: Trie): Words {
  const costAt = (slot: number): number => pool[offsetOf(values[slot]!)]!;
  return {
    character: (unit) => (units[2 * unit]! < 0 ? costAt(root + (units[2 * unit + 1]! & 0xffff)) : UNSEEN),
    pair: (first, second) => {
      const code = units[2 * second + 1]! & 0xffff;
      const slot = baseOf(units[2 * first]!) + code;
      const node = nodes[slot]!;
      return labelOf(node) === code && node < 0 ? costAt(slot) : 0;
    },
  };
}
