import type { Alignment } from './alignment';
import type { Offsets, Tape } from './tape';

/** What came of one dictionary group run over a text from left to right, the longest key first: OpenCC's conversion step. */
export interface Pass {
  readonly output: Tape;
  /** The cuts of the input as offsets of `output`, and both ends of every phrase found if they were asked for. */
  readonly outputCuts: Offsets;
  /** Places where output and input differ in length. */
  readonly alignment: Alignment;
}
