import { follow } from './alignment';
import type { Engine } from './engine';
import { findPhrases, runPass } from './pass';
import { Offsets, type Tape } from './tape';

/**
 * Both ends of every phrase that OpenCC takes because it is the longest from the left, in pairs, as offsets of
 * `tape`. With regional vocabulary (s2twp) the second pass finds phrases too, in what the first left unsegmented.
 */
export function longestMatches(engine: Engine, tape: Tape, hasVocabulary: boolean): Int32Array {
  const [first, second] = engine.passes;
  const found = findPhrases(first!, tape, new Offsets());
  const phrases = found.at.subarray(0, found.length);
  if (!hasVocabulary || second === undefined) return phrases;
  const pass = runPass(first!, tape, new Offsets(), true);
  const regional = findPhrases(second, pass.output, pass.outputCuts);
  const back = follow(pass.alignment, 'back');
  const merged = new Int32Array(phrases.length + regional.length);
  let length = 0;
  let next = 0;
  for (let i = 0; i < regional.length; i += 2) {
    const start = back(regional.at[i]!);
    const end = back(regional.at[i + 1]!);
    while (next < phrases.length && phrases[next]! < start) merged[length++] = phrases[next++]!;
    // What both passes know as a phrase is one phrase.
    if (next < phrases.length && phrases[next]! < end) continue;
    merged[length++] = start;
    merged[length++] = end;
  }
  while (next < phrases.length) merged[length++] = phrases[next++]!;
  return merged.subarray(0, length);
}
