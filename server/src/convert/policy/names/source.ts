import { isHan } from '../../../zh/script';
import type { Lexicon } from '../reading';

/** A text in which names are sought. */
export interface Source {
  readonly text: string;
  /** Unit for unit in Simplified, as far as that matters here. */
  readonly folded: string;
  /** Of `folded`. */
  readonly units: Uint16Array;
  readonly lexicon: Lexicon;
}

/** A stretch that may be a name. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** How much speaks for it, in bits. */
  readonly score: number;
}

export const hanAt = (text: string, at: number): boolean => at >= 0 && at < text.length && isHan(text.charCodeAt(at));
