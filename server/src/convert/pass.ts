import { span, type Span } from '../text/span';
import type { Alignment } from './alignment';
import { isDescriptionOperator } from './ids';
import { Limits } from './limits';
import type { Pass } from './pass-result';
import { runSparsePass } from './sparse-pass';
import { Offsets, Tape } from './tape';
import {
  childOf,
  CODE,
  ENDS_KEY,
  hasChildren,
  lengthOf,
  LONGEST_VALUE,
  offsetOf,
  PHRASE,
  secondOf,
  SPECIAL,
  SPELLED,
  type Trie,
} from './trie';

/** `cuts` are ascending offsets of `input` that no key may lie across; `keepsPhrases`: the ends of phrases are asked for. */
export function runPass(trie: Trie, input: Tape, cuts: Offsets, keepsPhrases: boolean): Pass {
  return keepsPhrases ? runFullPass(trie, input, cuts) : runSparsePass(trie, input, cuts);
}

function runFullPass(trie: Trie, input: Tape, cuts: Offsets): Pass {
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

  for (let i = 0; i < size;) {
    if (i >= limit) {
      outputCuts.push(written);
      limit = limits.next(i);
    }
    let unit = units[i]!;
    let first = table[2 * unit]!;
    let own = table[2 * unit + 1]!;
    // Five of six characters of a report begin no word of two: they become what they are alone, and nothing branches.
    for (const last = limit - 1; i < last; i++) {
      const next = units[i + 1]!;
      const nextOwn = table[2 * next + 1]!;
      const code = nextOwn & CODE;
      if ((labels[secondOf(first, code)]! & CODE) === code || (own & SPECIAL) !== 0) break;
      out[written++] = unit ^ (own >>> 16);
      unit = next;
      first = table[2 * next]!;
      own = nextOwn;
    }
    if ((own & SPECIAL) !== 0 && isDescriptionOperator(unit)) {
      for (const end = limits.descriptionEnd(units, i); i < end;) out[written++] = units[i++]!;
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
    const isPhrase = (link & PHRASE) !== 0;
    if (isPhrase) outputCuts.push(written);
    if ((link & SPELLED) === 0) {
      for (; i < end; i++) out[written++] = units[i]! ^ (table[2 * units[i]! + 1]! >>> 16);
    } else {
      const value = trie.valueAt(found);
      const length = lengthOf(value);
      if (length !== end - i) alignment.push(i, end, written, written + length);
      let from = offsetOf(value);
      for (const until = written + length; written < until;) out[written++] = pool[from++]!;
      i = end;
    }
    if (isPhrase) outputCuts.push(written);
    if (written + size - i + LONGEST_VALUE > out.length) {
      output.length = written;
      output.reserve(size - i + LONGEST_VALUE);
      out = output.units;
    }
  }
  output.length = written;
  return { output, outputCuts, alignment };
}

/** Both ends of every phrase of the group, in pairs, without converting anything. */
export function findPhrases(trie: Trie, { units, length: size }: Tape, cuts: Offsets): Offsets {
  const { units: table, labels } = trie;
  const found = new Offsets();
  const limits = new Limits(cuts, size);
  let limit = limits.end;
  for (let i = 0; i < size;) {
    if (i >= limit) limit = limits.next(i);
    const unit = units[i]!;
    let link = table[2 * unit]!;
    // A phrase has two units or more, so where no key goes on none can begin.
    if (!hasChildren(link)) {
      i = isDescriptionOperator(unit) ? limits.descriptionEnd(units, i) : i + 1;
      continue;
    }
    let end = 0;
    for (let j = i + 1; j < limit;) {
      const code = table[2 * units[j]! + 1]! & CODE;
      const place = childOf(link, code);
      if ((labels[place]! & CODE) !== code) break;
      link = trie.linkAt(place);
      j++;
      if ((link & PHRASE) !== 0) end = j;
    }
    if (end === 0) {
      i++;
      continue;
    }
    found.push(i);
    found.push(end);
    i = end;
  }
  return found;
}

/** The same as spans. */
export function phrasesOf(trie: Trie, tape: Tape, cuts: Offsets): Span[] {
  const { at, length } = findPhrases(trie, tape, cuts);
  return Array.from({ length: length / 2 }, (_, i) => span(at[2 * i]!, at[2 * i + 1]!));
}
