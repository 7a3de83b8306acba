/** A stretch that may be a name. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** How much speaks for it, in bits. */
  readonly score: number;
}
