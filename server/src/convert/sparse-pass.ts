import type { Alignment } from './alignment';
import { isDescriptionOperator } from './ids';
import { Limits } from './limits';
import type { Pass } from './pass-result';
import { Offsets, Tape } from './tape';
import {
  childOf,
  CODE,
  ENDS_KEY,
  lengthOf,
  LONGEST_VALUE,
  offsetOf,
  secondOf,
  SPECIAL,
  SPELLED,
  type Trie,
} from './trie';

/**
 * The same output as a full pass, but the ends of phrases are not told. Most keys change nothing that their characters
 * alone would not change: they matter only where they take a character from a key with a value of its own. In 300,000
 * characters of reports 56,548 places begin like some key, 11,048 like one with a value of its own, and 1,175 hold one.
 * So only these are looked at; whether a key begins there at all is found out by reading from the last place at which
 * one ends for certain. What has been read is not read again, so the time stays linear.
 */
export function runSparsePass(trie: Trie, input: Tape, cuts: Offsets): Pass {
  const { units: table, labels, pool, root } = trie;
  const { units, length: size } = input;
  // Room for all that is left, one unit for one, and for a longest value; kept so wherever more is written.
  const output = new Tape(size + LONGEST_VALUE);
  const outputCuts = new Offsets();
  const alignment: Alignment = [];
  const limits = new Limits(cuts, size);

  let out = output.units;
  let written = 0;
  let limit = limits.end;
  // No key lies across this place.
  let border = 0;

  for (let i = 0; i < size;) {
    if (i >= limit) {
      outputCuts.push(written);
      limit = limits.next(i);
      border = i;
    }
    let unit = units[i]!;
    let first = table[2 * unit]!;
    let own = table[2 * unit + 1]!;
    for (const last = limit - 1; i < last; i++) {
      const next = units[i + 1]!;
      const nextOwn = table[2 * next + 1]!;
      const code = nextOwn & CODE;
      if (labels[secondOf(first, code)] === code || (own & SPECIAL) !== 0) break;
      out[written++] = unit ^ (own >>> 16);
      unit = next;
      first = table[2 * next]!;
      own = nextOwn;
    }
    if ((own & SPECIAL) !== 0 && isDescriptionOperator(unit)) {
      for (const end = limits.descriptionEnd(units, i); i < end;) out[written++] = units[i++]!;
      border = i;
      continue;
    }
    if (!beginsSpelled(trie, units, i, limit)) {
      out[written++] = unit ^ (own >>> 16);
      i++;
      continue;
    }
    let from = i;
    while (from > border && (table[2 * units[from - 1]! + 1]! & CODE) !== 0) from--;
    while (from < i) from = keyEnd(trie, units, from, limit);
    if (from > i) {
      for (border = from; i < from; i++) out[written++] = units[i]! ^ (table[2 * units[i]! + 1]! >>> 16);
      continue;
    }
    let found = root + (own & CODE);
    let end = i + 1;
    let link = first;
    for (let j = end, at = first; j < limit;) {
      const code = table[2 * units[j]! + 1]! & CODE;
      const place = childOf(at, code);
      if ((labels[place]! & CODE) !== code) break;
      at = trie.linkAt(place);
      j++;
      if ((at & ENDS_KEY) !== 0) {
        found = place;
        link = at;
        end = j;
      }
    }
    if ((link & SPELLED) === 0) {
      for (; i < end; i++) out[written++] = units[i]! ^ (table[2 * units[i]! + 1]! >>> 16);
    } else {
      const value = trie.valueAt(found);
      const length = lengthOf(value);
      if (length !== end - i) alignment.push(i, end, written, written + length);
      let at = offsetOf(value);
      for (const until = written + length; written < until;) out[written++] = pool[at++]!;
      i = end;
    }
    border = i;
    if (written + size - i + LONGEST_VALUE > out.length) {
      output.length = written;
      output.reserve(size - i + LONGEST_VALUE);
      out = output.units;
    }
  }
  output.length = written;
  return { output, outputCuts, alignment };
}

/** Whether some key that begins at `start` has a value that is spelled out. */
function beginsSpelled(trie: Trie, units: Uint16Array, start: number, limit: number): boolean {
  const { units: table, labels } = trie;
  let link = table[2 * units[start]!]!;
  if ((link & SPELLED) !== 0) return true;
  for (let j = start + 1; j < limit; j++) {
    const code = table[2 * units[j]! + 1]! & CODE;
    const place = childOf(link, code);
    if (labels[place] !== code) return false;
    link = trie.linkAt(place);
    if ((link & SPELLED) !== 0) return true;
  }
  return false;
}

/** Where the longest key that begins at `start` ends; without one, behind the unit. */
function keyEnd(trie: Trie, units: Uint16Array, start: number, limit: number): number {
  const { units: table, labels } = trie;
  let link = table[2 * units[start]!]!;
  let end = start + 1;
  for (let j = end; j < limit; j++) {
    const code = table[2 * units[j]! + 1]! & CODE;
    const place = childOf(link, code);
    if ((labels[place]! & CODE) !== code) break;
    link = trie.linkAt(place);
    if ((link & ENDS_KEY) !== 0) end = j + 1;
  }
  return end;
}
