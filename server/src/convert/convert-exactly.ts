import type { Conversion, ConversionEdit } from './conversion';
import { runEngine, type Engine } from './engine';
import { minimalEdits } from './minimal-edits';
import { phrasesOf } from './pass';
import { Offsets, readUnits, unitsText } from './tape';

/** OpenCC's algorithm alone. Edits are made when they are first asked for: they cost more than the text. */
export function convertExactly(engine: Engine, source: string, rareGlyphs: boolean): Conversion {
  const input = readUnits(source);
  const { output, alignment } = runEngine(engine, input, { cuts: new Offsets(), rareGlyphs });
  const text = unitsText(output.units, 0, output.length, input.isOrdinary);
  let edits: readonly ConversionEdit[] | undefined;
  return {
    text,
    get edits() {
      return (edits ??= minimalEdits(input, output, alignment, text, () => 'dictionary'));
    },
    kept: [],
    doubtful: [],
    decided: [],
    get phrases() {
      return phrasesOf(engine.segmentation ?? engine.passes[0]!, input, new Offsets());
    },
  };
}
