import type { Span } from '../text/span';
import type { Marker, MarkerFamily } from './marker';

/** Items of one family that count on from each other, through the whole document if need be. */
export interface Run {
  readonly family: MarkerFamily;
  readonly items: readonly RunItem[];
  /** The run whose item this run stands under; -1 for none. Index into `Report.runs`. */
  readonly parent: number;
  /** The heading line without a number that it stands right under; -1 for none. Index into `Report.blocks`. */
  readonly line: number;
}

export interface RunItem {
  /** Index into `Report.blocks`. */
  readonly block: number;
  readonly marker: Marker;
  /** The label in the document. */
  readonly span: Span;
}
