import { applyEdits } from '../text/edits';
import { Lines, type Range } from '../text/lines';
import type { TextForm } from '../zh/encodings';
import type { FixedText } from './fix';

/** All that `fix` did to some documents: enough to take it back, byte for byte. */
export interface FixRecord {
  readonly version: 1;
  readonly documents: readonly DocumentRecord[];
}

export interface DocumentRecord {
  readonly path: string;
  readonly before: FileState;
  readonly after: FileState;
  /**
   * In the order in which they were applied, one by one: each range counts in the text as the edits before it left it.
   * So the way back is the same list from its end, putting `before` where `after` stands.
   */
  readonly edits: readonly RecordedEdit[];
}

/** A file as it stood on the disk. */
export interface FileState extends TextForm {
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

export interface RecordedEdit {
  /** Fixes may open the way for others; those come in the next round. */
  readonly round: number;
  readonly rule: string;
  readonly range: Range;
  /** Where the range starts, in UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/** Within a round the last edit of the text comes first: so none moves the place of another. */
export function recordedEdits(source: string, rounds: FixedText['rounds']): RecordedEdit[] {
  const out: RecordedEdit[] = [];
  let text = source;
  rounds.forEach((edits, i) => {
    const lines = new Lines(text);
    for (const { span, rule, before, text: after } of [...edits].reverse()) {
      out.push({ round: i + 1, rule, range: lines.range(span), offset: span.start, before, after });
    }
    text = applyEdits(text, edits);
  });
  return out;
}
