import type { Edit } from '../text/edits';
import { byPosition, span } from '../text/span';

/** A stretch of the text as some rounds left it: kept from the original, or put in. */
type Piece = { readonly from: number; readonly length: number } | { readonly text: string; readonly length: number };

/**
 * Rounds of edits, each made in the text the one before left, as one list that does the same to the original of
 * `length` UTF-16 units: a code action has but one edit to carry.
 */
export function composeEdits(length: number, rounds: readonly (readonly Edit[])[]): Edit[] {
  const pieces = rounds.reduce(applyRound, [{ from: 0, length }]);
  const out: Edit[] = [];
  let at = 0;
  let put: string[] = [];
  const close = (until: number): void => {
    if (put.length > 0 || until > at) out.push({ span: span(at, until), text: put.join('') });
    put = [];
  };
  for (const piece of pieces) {
    if ('text' in piece) put.push(piece.text);
    else {
      close(piece.from);
      at = piece.from + piece.length;
    }
  }
  close(length);
  return out;
}

function applyRound(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const out: Piece[] = [];
  const cursor = new PieceCursor(pieces);
  for (const { span: at, text } of [...edits].sort((a, b) => byPosition(a.span, b.span))) {
    cursor.pass(at.start, (piece) => out.push(piece));
    cursor.pass(at.end, () => undefined);
    if (text !== '') out.push({ text, length: text.length });
  }
  cursor.pass(Infinity, (piece) => out.push(piece));
  return out;
}

/** Walks the pieces, cutting one where a stretch ends inside it. */
class PieceCursor {
  private next = 0;
  private used = 0;
  private offset = 0;

  constructor(private readonly pieces: readonly Piece[]) {}

  /** Hands on all that stands before the offset `until`, or before the end where that comes first. */
  pass(until: number, take: (piece: Piece) => void): void {
    while (this.offset < until && this.next < this.pieces.length) {
      const piece = this.pieces[this.next]!;
      const size = Math.min(until - this.offset, piece.length - this.used);
      take(part(piece, this.used, size));
      this.used += size;
      this.offset += size;
      if (this.used < piece.length) return;
      this.next++;
      this.used = 0;
    }
  }
}

const part = (piece: Piece, from: number, length: number): Piece =>
  'text' in piece ? { text: piece.text.slice(from, from + length), length } : { from: piece.from + from, length };
