import { createHash } from 'node:crypto';
import type { DocumentRecord, FileState, FixRecord, RecordedEdit } from '../service/fix-record';
import { ENCODINGS, type TextForm } from '../zh/encodings';

export const stateOf = (form: TextForm, bytes: Uint8Array): FileState => ({
  encoding: form.encoding,
  hasByteOrderMark: form.hasByteOrderMark,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

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

/** How a record begins. Each document follows on a line of its own. */
export const RECORD_HEAD = '{"version":1,"documents":[';

/** Reads a record, also one whose run was broken off; undefined for any other content. */
export function readRecord(json: string): FixRecord | undefined {
  const value = parse(json) ?? parse(completed(json));
  const { version, documents } = fields(value);
  return version === 1 && Array.isArray(documents) && documents.every(isDocumentRecord)
    ? { version, documents }
    : undefined;
}

/** A record without its end: what was begun last goes, for its document was still to be written. */
function completed(json: string): string {
  const [head, ...lines] = json.split('\n').map((line) => line.replace(/,$/, ''));
  if (head !== RECORD_HEAD) return '';
  const last = lines.at(-1);
  const whole = last !== undefined && parse(last) === undefined ? lines.slice(0, -1) : lines;
  return `${head}${whole.join(',')}]}`;
}

/** Undefined for what is not JSON. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
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
