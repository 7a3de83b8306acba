import { byPosition, overlaps, shift, type Span } from './span';

/** Replaces the text of `span` (UTF-16, half-open) by `text`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

export const shiftEdit = (edit: Edit, by: number): Edit => ({ span: shift(edit.span, by), text: edit.text });

/**
 * Applies edits given in any order.
 * @throws RangeError when two overlap: that is a bug in the caller, and guessing would lose text.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => byPosition(a.span, b.span));
  const out: string[] = [];
  let at = 0;
  for (const edit of sorted) {
    if (edit.span.start < at) throw new RangeError(`overlapping edit at ${edit.span.start}`);
    out.push(source.slice(at, edit.span.start), edit.text);
    at = edit.span.end;
  }
  out.push(source.slice(at));
  return out.join('');
}

/** The edits that turn the edited text back into `source`; their spans are offsets of the edited text. */
export function inverseEdits(source: string, edits: readonly Edit[]): Edit[] {
  let moved = 0;
  return [...edits]
    .sort((a, b) => byPosition(a.span, b.span))
    .map(({ span, text }) => {
      const start = span.start + moved;
      moved += text.length - (span.end - span.start);
      return { span: { start, end: start + text.length }, text: source.slice(span.start, span.end) };
    });
}

/** True when the two cannot both be applied: they share a character, or both insert at one place. */
export const conflict = (a: Edit, b: Edit): boolean =>
  overlaps(a.span, b.span) || (a.span.start === b.span.start && a.span.end === b.span.end);
