import { follow } from './alignment';
import { runEngine, type Engine, type Run } from './engine';
import type { Disagreement } from './policy/boundaries';
import { Offsets, unitsText, type Tape } from './tape';

/** A place where two readings of the words give two results; the first candidate is the one taken. */
export interface Contest {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly string[];
}

/** Runs the engine with the other reading of every disagreement, and keeps those that make a difference. */
export function contests(
  engine: Engine,
  tape: Tape,
  taken: Run,
  disagreements: readonly Disagreement[],
  rareGlyphs: boolean,
): Contest[] {
  if (disagreements.length === 0) return [];
  const cuts = new Offsets();
  for (const { taken, rejected } of disagreements) for (const cut of taken.length === 0 ? rejected : []) cuts.push(cut);
  const other = runEngine(engine, tape, { cuts, rareGlyphs });
  const inTaken = follow(taken.alignment, 'forth');
  const inOther = follow(other.alignment, 'forth');
  return disagreements.flatMap(({ start, end }) => {
    const chosen = unitsText(taken.output.units, inTaken(start), inTaken(end));
    const rejected = unitsText(other.output.units, inOther(start), inOther(end));
    return chosen === rejected ? [] : [{ start, end, candidates: [chosen, rejected] }];
  });
}
