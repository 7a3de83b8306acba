import { compose, type Alignment } from './alignment';
import { CHAINS, makesSimplified } from './chains';
import type { Config } from './configs';
import { findPhrases, runPass } from './pass';
import type { Tables } from './tables';
import { mergeOffsets, Offsets, readUnits, unitsText, type Tape } from './tape';
import type { Trie } from './trie';

/** OpenCC's algorithm for one direction, on UTF-16 units. */
export interface Engine {
  readonly normalization: Trie;
  readonly segmentation: Trie | undefined;
  readonly passes: readonly Trie[];
  readonly rare: Trie | undefined;
}

export interface Run {
  readonly output: Tape;
  readonly alignment: Alignment;
}

export async function loadEngine(config: Config, { trie }: Tables): Promise<Engine> {
  const chain = CHAINS[config];
  const [normalization, segmentation, rare, passes] = await Promise.all([
    trie('compatibility'),
    chain.segmentation && trie(chain.segmentation),
    makesSimplified(config) ? trie('rare') : undefined,
    Promise.all(chain.passes.map(trie)),
  ]);
  return { normalization, segmentation, passes, rare };
}

export interface RunOptions {
  /** Offsets of the input that no word lies across, ascending. */
  readonly cuts: Offsets;
  readonly rareGlyphs: boolean;
}

export function runEngine(engine: Engine, input: Tape, { cuts, rareGlyphs }: RunOptions): Run {
  let tape = input;
  let at = cuts;
  let alignment: Alignment = [];
  const step = (trie: Trie, keepsPhrases: boolean): void => {
    const pass = runPass(trie, tape, at, keepsPhrases);
    alignment = compose(alignment, pass.alignment);
    tape = pass.output;
    at = pass.outputCuts;
  };
  if (mayNeedNormalization(input)) step(engine.normalization, false);
  const { segmentation, passes } = engine;
  const segmentsItself = segmentation !== undefined && passes[0] === segmentation;
  if (segmentation !== undefined && !segmentsItself) at = mergeOffsets(at, findPhrases(segmentation, tape, at));
  passes.forEach((trie, i) => step(trie, segmentsItself && i === 0));
  if (rareGlyphs && engine.rare !== undefined) step(engine.rare, false);
  return { output: tape, alignment };
}

/** A text that is converted for itself, with nothing around it. */
export function convertAlone(engine: Engine, text: string, rareGlyphs: boolean): string {
  const { output } = runEngine(engine, readUnits(text), { cuts: new Offsets(), rareGlyphs });
  return unitsText(output.units, 0, output.length);
}

const known = new WeakMap<Engine, ((text: string) => string)[]>();

/** The same as a function, one for each engine: what single characters become is remembered as long as the engine lives. */
export function aloneBy(engine: Engine, rareGlyphs: boolean): (text: string) => string {
  let both = known.get(engine);
  if (both === undefined) known.set(engine, (both = [false, true].map((rare) => remembering(engine, rare))));
  return both[rareGlyphs ? 1 : 0]!;
}

function remembering(engine: Engine, rareGlyphs: boolean): (text: string) => string {
  const forms = new Map<string, string>();
  return (text) => {
    if (text.length > 1) return convertAlone(engine, text, rareGlyphs);
    let form = forms.get(text);
    if (form === undefined) forms.set(text, (form = convertAlone(engine, text, rareGlyphs)));
    return form;
  };
}

/** Compatibility ideographs lie in U+F900–FAFF and U+2F800–2FA1F; hardly any text has one. */
function mayNeedNormalization({ units, length, isOrdinary }: Tape): boolean {
  if (isOrdinary) return false;
  for (let i = 0; i < length; i++) {
    const unit = units[i]!;
    if ((unit >= 0xf900 && unit <= 0xfaff) || unit === 0xd87e) return true;
  }
  return false;
}
