import type { Span } from '../text/span';
import { compose, type Alignment } from './alignment';
import type { ConvertOptions } from './conversion';
import { convertAlone, runEngine, type Engine, type Run } from './engine';
import type { Policy } from './load-policy';
import { longestMatches } from './longest-match';
import { pack, unpack } from './placeholders';
import { findDisagreements, type Disagreement } from './policy/boundaries';
import { firstOf, fixedByMeaning, fixedByRequest, type Fixed } from './policy/plan';
import { settledStretches } from './policy/settled-lines';
import { Offsets, readUnits, unitsText, type Tape } from './tape';

/** A text without hidden runs, and everything that came of it. */
export interface ProseConversion {
  readonly text: string;
  readonly units: Tape;
  /** The units of the prose. */
  readonly before: Tape;
  /** Between the prose and `text`. */
  readonly alignment: Alignment;
  /** What was settled beforehand: one placeholder each in `packed`. */
  readonly fixed: readonly Fixed[];
  readonly packed: Run;
  /** Between the packed text and its conversion. */
  readonly run: Run;
  readonly disagreements: readonly Disagreement[];
  /** Where no word lies across, in the packed text. */
  readonly cuts: Offsets;
}

/** What the conversions of one text share. */
export interface Setting {
  readonly engine: Engine;
  readonly policy: Policy | undefined;
  readonly options: ConvertOptions;
  /** A text converted for itself, with nothing around it. */
  readonly alone: (text: string) => string;
}

/** `protect`: apart from each other, ascending. */
export function convertProse(setting: Setting, prose: string, protect: readonly Span[]): ProseConversion {
  const { engine, policy, options } = setting;
  const before = readUnits(prose);
  const fixed = plan(setting, prose, before, protect);
  const packed = pack(before, fixed);
  const disagreements =
    policy?.target === 'traditional'
      ? findDisagreements(
          engine.passes[0]!,
          policy.words,
          packed.output,
          longestMatches(engine, packed.output, policy.hasVocabulary),
        )
      : [];
  const cuts = new Offsets();
  for (const { taken } of disagreements) taken.forEach((cut) => cuts.push(cut));
  const run = runEngine(engine, packed.output, { cuts, rareGlyphs: options.rareGlyphs ?? false });
  const final = unpack(run, fixed);
  return {
    text: unitsText(final.output.units, 0, final.output.length),
    units: final.output,
    alignment: compose(compose(packed.alignment, run.alignment), final.alignment),
    ...{ before, fixed, packed, run, disagreements, cuts },
  };
}

/** What is settled before the dictionaries see the text. */
function plan(
  { engine, policy, options, alone }: Setting,
  text: string,
  tape: Tape,
  protect: readonly Span[],
): Fixed[] {
  const requested = fixedByRequest(text, protect, {
    isExact: policy === undefined && (options.exact ?? false),
    keepWords: options.keepWords ?? [],
    ownPairs: options.ownPairs ?? {},
    keepTitles: options.keepTitles ?? false,
  });
  if (policy === undefined) return requested;
  const { settled, words, target } = policy;
  const finish = (done: string): string => {
    return settled === undefined ? done : convertAlone(settled, done, options.rareGlyphs ?? false);
  };
  const settledLines = settled === undefined ? [] : settledStretches(text, requested, target, finish);
  const lexicon = { words, ...(target === 'traditional' && { dictionary: engine.passes[0]! }) };
  const verdicts = { names: options.personNames ?? [], notNames: options.notNames ?? [] };
  const meant = fixedByMeaning(text, target, {
    units: tape.units,
    lexicon,
    written: () => writtenBy(policy.plain ?? engine, tape),
    verdicts,
    readsTaiwan: policy.readsTaiwan,
    convert: alone,
    finish,
  });
  return firstOf([requested, settledLines, meant]);
}

/** What the dictionaries alone make of a text, unit for unit; 0 where the two are not in step. */
function writtenBy(engine: Engine, input: Tape): Uint16Array {
  const { output, alignment } = runEngine(engine, input, { cuts: new Offsets(), rareGlyphs: false });
  if (alignment.length === 0) return output.units;
  const written = new Uint16Array(input.length);
  let [from, to] = [0, 0];
  for (let i = 0; i <= alignment.length; i += 4) {
    const [start, end] = [alignment[i], alignment[i + 1]];
    const [startThen, endThen] = [alignment[i + 2], alignment[i + 3]];
    written.set(output.units.subarray(to, startThen ?? output.length), from);
    if (start === undefined) break;
    [from, to] = [end!, endThen!];
  }
  return written;
}
