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
  /** Leave 《titles》 as they are. */
  readonly keepTitles?: boolean;
  /** Names of persons for certain: what one of them would become as a name it becomes wherever it stands. */
  readonly personNames?: readonly string[];
  /** Never read as a person's name, whatever speaks for it; `personNames` goes before. */
  readonly notNames?: readonly string[];
  /** Never touched, and no word lies across them. */
  readonly protect?: readonly Span[];
  /** Hard breaks and glosses: they stay as they are, and a word is found across them. */
  readonly hidden?: readonly Span[];
}

/** `vocabulary`: another word and not only other characters (软件 → 軟體). */
export type EditReason = 'dictionary' | 'vocabulary' | 'boundary' | 'own' | 'name' | 'place';

export interface ConversionEdit extends Edit {
  readonly reason: EditReason;
}

/** `protected`: an address, a document number, a placeholder, damaged text. */
export type KeptReason = 'name' | 'place' | 'word' | 'title' | 'protected';

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
  /** Two readings of the words; or a character that is a form of two others, or in a line too short to tell its script. */
  readonly reason: 'boundary' | 'variant';
}

/** A stretch that was settled before the dictionaries saw the text. */
export interface Decided {
  readonly span: Span;
  readonly text: string;
  /** What stands there now. */
  readonly written: string;
  readonly reason: EditReason;
}

export interface Conversion {
  readonly text: string;
  /** One for each run of changed characters, ascending; spans are offsets of the source. */
  readonly edits: readonly ConversionEdit[];
  readonly kept: readonly Kept[];
  /** Whatever a second conversion would change is among them; found when first asked for. */
  readonly doubtful: readonly Doubt[];
  /** Names, places, own pairs and the like, whether they were changed or kept; ascending. */
  readonly decided: readonly Decided[];
  /** The words of the dictionary that the text was read by, ascending; found when first asked for. */
  readonly phrases: readonly Span[];
}

export interface Converter {
  readonly config: Config;
  /** The forms that a character may take in this direction, the one that it takes alone first. */
  forms(character: string): readonly string[];
  convert(source: string, options?: ConvertOptions): Conversion;
}
