import { choicesOf } from '../zh/choices';
import { convertAlone, type Engine } from './engine';

/**
 * The forms that a character may take, the one that it takes alone first. Which of several it is to be the words decide;
 * what stands behind the first dictionary step (Taiwan's variants) goes by characters. No `target`: both scripts are one.
 */
export function formsIn(
  engine: Engine,
  character: string,
  target: 'simplified' | 'traditional' | undefined,
): readonly string[] {
  const alone = convertAlone(engine, character, false);
  const choices = target === undefined ? [] : choicesOf(character, target);
  if (choices.length === 0) return [alone];
  // Into Simplified the regional step comes first, and the forms are final.
  const passes = target === 'simplified' ? [] : engine.passes.slice(1);
  const rest = { ...engine, segmentation: undefined, passes };
  return [...new Set([alone, ...choices.map(({ form }) => convertAlone(rest, form, false))])];
}
