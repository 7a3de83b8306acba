import { CHAINS, changesVocabulary, makesSimplified, takesSimplified, type TableName } from './chains';
import type { Config } from './configs';
import type { Engine } from './engine';
import type { Words } from './policy/words';
import type { Tables } from './tables';

/** What the layer above OpenCC's algorithm needs to know of one direction. */
export interface Policy {
  readonly words: Words;
  readonly target: 'simplified' | 'traditional';
  /** The text is, or may be, as Taiwan writes. */
  readonly readsTaiwan: boolean;
  /** The second pass changes words as well (s2twp). */
  readonly hasVocabulary: boolean;
  /** The same direction without its vocabulary; absent where it has none. */
  readonly plain?: Engine;
  /** What is left to do where a line is in the target script already; absent where every line is converted. */
  readonly settled?: Engine;
}

/** The directions between Traditional standards change no words and no names. */
export const needsPolicy = (config: Config): boolean => takesSimplified(config) || makesSimplified(config);

export async function loadPolicy(config: Config, engine: Engine, tables: Tables): Promise<Policy | undefined> {
  if (!needsPolicy(config)) return undefined;
  const words = await tables.words();
  const plainNames = withoutVocabulary(config);
  const plain = plainNames && { ...engine, passes: await Promise.all(plainNames.map(tables.trie)) };
  const hasVocabulary = changesVocabulary(config);
  const readsTaiwan = /^(?:tw|ts-any)/.test(CHAINS[config].passes[0]!);
  const common = { words, hasVocabulary, readsTaiwan, ...(plain && { plain }) };
  if (takesSimplified(config)) {
    const passes = (plain ?? engine).passes.slice(1);
    return { ...common, target: 'traditional', settled: { ...engine, segmentation: undefined, passes } };
  }
  // `simplified` reads a text of both scripts, so it needs no help with one.
  const settled = config === 'simplified' ? undefined : { ...engine, segmentation: undefined, passes: [] };
  return { ...common, target: 'simplified', ...(settled && { settled }) };
}

/** The passes of a direction that exchanges words (`twp`), with characters alone (`tw`). */
function withoutVocabulary(config: Config): readonly TableName[] | undefined {
  const { passes } = CHAINS[config];
  const plain = passes.map((name) => name.replace(/^(tw|hk)p/, '$1') as TableName);
  return plain.some((name, i) => name !== passes[i]) ? plain : undefined;
}
