import type { Config } from './configs';

/** Names of the compiled dictionaries, without `.bin`. */
export type TableName =
  'compatibility' | 'st' | 'ts' | 'ts-any' | 'rare' | `${'tw' | 'twp' | 'hk' | 'hkp' | 'jp'}${'' | '-back'}`;

/** OpenCC's recipe for one direction. */
export interface Chain {
  /** Table whose phrases cut the text before it is converted; absent, nothing is cut. */
  readonly segmentation?: 'st' | 'ts';
  /** One pass each, in this order. */
  readonly passes: readonly TableName[];
}

export const CHAINS: Readonly<Record<Config, Chain>> = {
  s2t: { passes: ['st'] },
  s2tw: { segmentation: 'st', passes: ['st', 'tw'] },
  s2twp: { segmentation: 'st', passes: ['st', 'twp'] },
  s2hk: { segmentation: 'st', passes: ['st', 'hk'] },
  s2hkp: { segmentation: 'st', passes: ['st', 'hkp'] },
  t2s: { passes: ['ts'] },
  tw2s: { segmentation: 'ts', passes: ['tw-back', 'ts'] },
  tw2sp: { segmentation: 'ts', passes: ['twp-back', 'ts'] },
  hk2s: { segmentation: 'ts', passes: ['hk-back', 'ts'] },
  hk2sp: { segmentation: 'ts', passes: ['hkp-back', 'ts'] },
  t2tw: { passes: ['tw'] },
  t2hk: { passes: ['hk'] },
  tw2t: { passes: ['tw-back'] },
  hk2t: { passes: ['hk-back'] },
  t2jp: { passes: ['jp'] },
  jp2t: { passes: ['jp-back'] },
  simplified: { passes: ['ts-any'] },
};

/** Rare glyphs follow where the last pass makes Simplified. */
export const makesSimplified = (config: Config): boolean => /^ts/.test(CHAINS[config].passes.at(-1)!);

/** The first pass takes Simplified. */
export const takesSimplified = (config: Config): boolean => CHAINS[config].passes[0] === 'st';

/** The second pass exchanges words and not only characters. */
export const changesVocabulary = (config: Config): boolean => /^(?:tw|hk)p$/.test(CHAINS[config].passes[1] ?? '');
