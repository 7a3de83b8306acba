import type { Edit } from '../text/edits';
import type { Span } from '../text/span';
import type { Config } from './configs';

export interface ConvertOptions {
  /** OpenCC's algorithm alone, without the layer that protects names, places and words. */
  readonly exact?: boolean;
  /** Also make Simplified forms that only fonts with rare glyphs show. */
  readonly rareGlyphs?: boolean;
  /** Words that stay as they are wherever they stand. */
  readonly keepWords?: readonly string[];
  /** The user's own pairs, with priority over every dictionary wherever they stand. */
  readonly ownPairs?: Readonly<Record<string, string>>;
  /** Whether 《titles》 are converted too. */
  readonly convertTitles?: boolean;
  /** Never touched, and no word lies across them. */
  readonly protect?: readonly Span[];
  /** Hard breaks and glosses: they stay as they are, and a word is found across them. */
  readonly hidden?: readonly Span[];
}

export type EditReason = 'dictionary' | 'boundary' | 'own' | 'name' | 'place';

export interface ConversionEdit extends Edit {
  readonly reason: EditReason;
}

export type KeptReason = 'name' | 'place' | 'word' | 'title';

/** A stretch that stays as it is although a dictionary would change it. */
export interface Kept {
  readonly span: Span;
  readonly text: string;
  readonly reason: KeptReason;
}

/** A place that a person should look at; the first candidate is the one chosen. */
export interface Doubt {
  readonly span: Span;
  readonly candidates: readonly string[];
  /** Two readings of the words, or a character that is a form of two others. */
  readonly reason: 'boundary' | 'variant';
}

export interface Conversion {
  readonly text: string;
  /** One for each run of changed characters, ascending; spans are offsets of the source. */
  readonly edits: readonly ConversionEdit[];
  readonly kept: readonly Kept[];
  readonly doubtful: readonly Doubt[];
}

export interface Converter {
  readonly config: Config;
  convert(source: string, options?: ConvertOptions): Conversion;
}
