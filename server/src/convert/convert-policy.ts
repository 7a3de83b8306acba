import { applyEdits } from '../text/edits';
import { flow, type Flow } from '../text/flow';
import { span, type Span } from '../text/span';
import { compose, follow } from './alignment';
import { changesVocabulary, makesSimplified, takesSimplified } from './chains';
import type { Config } from './configs';
import { contests } from './contests';
import type { Conversion, ConvertOptions, Doubt, EditReason, Kept } from './conversion';
import { runEngine, type Engine } from './engine';
import { longestMatches } from './longest-match';
import { minimalEdits } from './minimal-edits';
import { pack, unpack } from './placeholders';
import { findDisagreements } from './policy/boundaries';
import { firstOf, fixedByMeaning, fixedByRequest, type Fixed } from './policy/plan';
import { settledStretches } from './policy/settled-lines';
import { AMBIGUOUS_FORMS } from './policy/settled-words';
import type { Words } from './policy/words';
import type { Tables } from './tables';
import { Offsets, readUnits, unitsText } from './tape';
import { disjoint, unfold } from './unfold';

/** What the layer above OpenCC's algorithm needs to know of one direction. */
export interface Policy {
  readonly words: Words;
  readonly target: 'simplified' | 'traditional';
  /** The second pass changes words as well (s2twp). */
  readonly hasVocabulary: boolean;
  /** What is left to do where a line is in the target script already; absent where every line is converted. */
  readonly settled?: Engine;
}

/** The directions between Traditional standards change no words and no names. */
export const needsPolicy = (config: Config): boolean => takesSimplified(config) || makesSimplified(config);

export async function loadPolicy(config: Config, engine: Engine, tables: Tables): Promise<Policy | undefined> {
  if (!needsPolicy(config)) return undefined;
  const words = await tables.words();
  const hasVocabulary = changesVocabulary(config);
  if (takesSimplified(config)) {
    const passes = hasVocabulary ? [await tables.trie(config === 's2twp' ? 'tw' : 'hk')] : engine.passes.slice(1);
    return { words, target: 'traditional', hasVocabulary, settled: { ...engine, segmentation: undefined, passes } };
  }
  // `simplified` reads a text of both scripts, so it needs no help with one.
  const settled = config === 'simplified' ? undefined : { ...engine, segmentation: undefined, passes: [] };
  return { words, target: 'simplified', hasVocabulary, ...(settled && { settled }) };
}

/**
 * Conversion with names, places, words and addresses kept from harm. The text is read without its hidden runs; every
 * stretch that is settled beforehand is one placeholder to the engine, so no word lies across it.
 */
export function convertPolicy(
  engine: Engine,
  policy: Policy | undefined,
  source: string,
  options: ConvertOptions,
): Conversion {
  const hidden = disjoint(options.hidden ?? []);
  const prose = flow(source, span(0, source.length), hidden);
  const rareGlyphs = options.rareGlyphs ?? false;
  const alone = memoized((text) => convertAlone(engine, text, rareGlyphs));
  const protect = disjoint(options.protect ?? []).map((at) => span(prose.toFlow(at.start), prose.toFlow(at.end)));
  const fixed = plan(engine, policy, prose.text, protect, options, alone);

  const packed = pack(prose.text, fixed);
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
  const run = runEngine(engine, packed.output, { cuts, rareGlyphs });
  const final = unpack(run, fixed);
  const alignment = compose(compose(packed.alignment, run.alignment), final.alignment);
  const text = unitsText(final.output.units, 0, final.output.length);

  const toProse = follow(packed.alignment, 'back');
  const doubtful = contests(engine, packed.output, run, disagreements, rareGlyphs).map(
    ({ start, end, candidates }) => ({
      at: span(toProse(start), toProse(end)),
      candidates,
    }),
  );
  const edits = minimalEdits(readUnits(prose.text), final.output, alignment, text, reasons(fixed, doubtful));
  const result = {
    kept: fixed.flatMap(({ start, end, text: after, kept: reason }): Kept[] => {
      const before = prose.text.slice(start, end);
      if (reason === undefined || after !== before || alone(before) === before) return [];
      return [{ span: prose.toSource(start, end), text: before, reason }];
    }),
    doubtful: [
      ...doubtful.map(({ at, candidates }): Doubt => {
        return { span: prose.toSource(at.start, at.end), candidates, reason: 'boundary' };
      }),
      ...(policy?.target === 'simplified' ? ambiguousForms(prose, fixed, alone) : []),
    ],
  };
  if (hidden.length === 0) return { text, edits, ...result };
  const inSource = edits.flatMap((edit) => unfold(edit, prose, source));
  return { text: applyEdits(source, inSource), edits: inSource, ...result };
}

function ambiguousForms(prose: Flow, fixed: readonly Fixed[], alone: (text: string) => string): Doubt[] {
  let next = 0;
  return [...prose.text.matchAll(AMBIGUOUS)].flatMap(({ 0: character, index }): Doubt[] => {
    while (next < fixed.length && fixed[next]!.end <= index) next++;
    if (next < fixed.length && fixed[next]!.start <= index) return [];
    const candidates = [alone(character), AMBIGUOUS_FORMS.get(character)!];
    if (candidates[0] === candidates[1]) return [];
    return [{ span: prose.toSource(index, index + 1), candidates, reason: 'variant' }];
  });
}

const AMBIGUOUS = new RegExp(`[${[...AMBIGUOUS_FORMS.keys()].join('')}]`, 'g');

/** What is settled before the dictionaries see the text. */
function plan(
  engine: Engine,
  policy: Policy | undefined,
  text: string,
  protect: readonly Span[],
  options: ConvertOptions,
  alone: (text: string) => string,
): Fixed[] {
  const requested = fixedByRequest(text, protect, {
    isExact: policy === undefined && (options.exact ?? false),
    keepWords: options.keepWords ?? [],
    ownPairs: options.ownPairs ?? {},
    convertTitles: options.convertTitles ?? CONVERT_TITLES,
  });
  if (policy === undefined) return requested;
  const { settled, words, target } = policy;
  const finish = (done: string): string => {
    return settled === undefined ? done : convertAlone(settled, done, options.rareGlyphs ?? false);
  };
  const settledLines = (settled === undefined ? [] : settledStretches(text, requested, target)).map((at): Fixed => {
    return { ...at, text: finish(text.slice(at.start, at.end)) };
  });
  const lexicon = {
    isPair: (first: number, second: number) => words.pair(first, second) > 0,
    isPhrase: (phrase: string) => engine.passes[0]!.holds(phrase),
    isWord: (phrase: string) => engine.passes[0]!.holds(phrase) && alone(phrase) !== phrase,
  };
  return firstOf([requested, settledLines, fixedByMeaning(text, target, lexicon, alone, finish)]);
}

const CONVERT_TITLES = true;

function memoized(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) known.set(text, (result = compute(text)));
    return result;
  };
}

function convertAlone(engine: Engine, text: string, rareGlyphs: boolean): string {
  const { output } = runEngine(engine, readUnits(text), { cuts: new Offsets(), rareGlyphs });
  return unitsText(output.units, 0, output.length);
}

/** Why the edit at an offset was made; asked for ascending offsets. */
function reasons(fixed: readonly Fixed[], doubtful: readonly { readonly at: Span }[]): (start: number) => EditReason {
  let f = 0;
  let d = 0;
  return (start) => {
    while (f < fixed.length && fixed[f]!.end <= start) f++;
    if (f < fixed.length && fixed[f]!.start <= start) return fixed[f]!.edit ?? 'dictionary';
    while (d < doubtful.length && doubtful[d]!.at.end <= start) d++;
    return d < doubtful.length && doubtful[d]!.at.start <= start ? 'boundary' : 'dictionary';
  };
}
