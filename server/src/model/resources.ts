import type { Span } from '../text/span';
import type { Report } from './report';

/**
 * Tables too large to read before somebody needs them. A rule names the one it needs and when; whoever runs the analysis
 * loads it then and analyses again. Until it is there the rule says what it can without.
 */
export interface Resources {
  readonly characterPairs?: CharacterPairs;
  readonly wrongVariants?: FindWrongVariants;
}

export type ResourceName = keyof Resources;

/** A rule's need of a resource. */
export interface Need {
  readonly resource: ResourceName;
  readonly when: (report: Report) => boolean;
}

/** How likely characters stand side by side in Chinese official prose. */
export interface CharacterPairs {
  /** Logarithm (base 10) of the likelihood that `second` follows `first`; both are strings of one character. */
  logLikelihood(first: string, second: string): number;
}

/** A character that is right in one script and wrong in this document's (于 in 關于). */
export interface WrongVariant {
  /** In the text that was read. */
  readonly span: Span;
  readonly right: string;
  /** The word that decides, as it should be written. */
  readonly word: string;
  /** The dictionary says so, but a text that was converted well may have it too: nothing is told from it alone. */
  readonly isFurther?: true;
}

/**
 * The wrong variants of a Traditional text, and its Simplified characters; of a text that is mostly Simplified, its
 * Traditional ones. In order. `protect` is left alone; words are read across `hidden` (hard
 * breaks and glosses). `further`: also what counts only in a text that is known to be converted badly.
 */
export type FindWrongVariants = (
  source: string,
  options: { readonly protect: readonly Span[]; readonly hidden: readonly Span[]; readonly further?: boolean },
) => readonly WrongVariant[];

export const NO_RESOURCES: Resources = {};
