import { createHash } from 'node:crypto';
import type { FixedText } from '../service/fix';
import { applyEdits } from '../text/edits';
import { Lines, type Range } from '../text/lines';
import { ENCODINGS, type TextForm } from '../zh/encodings';

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

export interface FileState extends TextForm {
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

export const stateOf = (form: TextForm, bytes: Uint8Array): FileState => ({
  encoding: form.encoding,
  hasByteOrderMark: form.hasByteOrderMark,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

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

/** The text before the edits of a record. Undefined when this is not the text that they led to. */
export function undoEdits(text: string, edits: readonly RecordedEdit[]): string | undefined {
  let current = text;
  for (let end = edits.length; end > 0;) {
    const round = edits[end - 1]!.round;
    let start = end;
    while (start > 0 && edits[start - 1]!.round === round) start--;
    const undone = undoRound(current, edits.slice(start, end).reverse());
    if (undone === undefined) return undefined;
    current = undone;
    end = start;
  }
  return current;
}

/** One round, in the order of the text. */
function undoRound(text: string, edits: readonly RecordedEdit[]): string | undefined {
  const out: string[] = [];
  let at = 0;
  let moved = 0;
  for (const { offset, before, after } of edits) {
    const start = offset + moved;
    if (start < at || !text.startsWith(after, start)) return undefined;
    out.push(text.slice(at, start), before);
    at = start + after.length;
    moved += after.length - before.length;
  }
  out.push(text.slice(at));
  return out.join('');
}

/** Reads a record; undefined for any other content. */
export function readRecord(json: string): FixRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  const { version, documents } = fields(value);
  return version === 1 && Array.isArray(documents) && documents.every(isDocumentRecord)
    ? { version, documents }
    : undefined;
}

function isDocumentRecord(value: unknown): value is DocumentRecord {
  const { path, before, after, edits } = fields(value);
  return typeof path === 'string' && isState(before) && isState(after) && Array.isArray(edits) && edits.every(isEdit);
}

function isState(value: unknown): boolean {
  const { encoding, hasByteOrderMark, sha256 } = fields(value);
  return (
    ENCODINGS.some((known) => known === encoding) && typeof hasByteOrderMark === 'boolean' && typeof sha256 === 'string'
  );
}

function isEdit(value: unknown): boolean {
  const { round, offset, before, after } = fields(value);
  return [round, offset].every(Number.isInteger) && [before, after].every((text) => typeof text === 'string');
}

const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
