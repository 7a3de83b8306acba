import { span, type Span } from '../text/span';
import { EMPTY_PLACES } from './hole-empty-places';
import { fold } from './hole-fold';
import { NAME_PATTERNS } from './hole-name-patterns';

/** A place that wants a name. Spans count in the text it was found in. */
export interface NameHole {
  /** The words around the hole. */
  readonly span: Span;
  /** Where the names belong, in order. */
  readonly at: readonly number[];
}

/**
 * Common nouns that stand where a name must have stood, in order. Only to be asked for a document that is known to have
 * holes: elsewhere an author may well speak of “the hospital”.
 */
export function nameHoles(prose: string): NameHole[] {
  const text = fold(prose);
  const holes: NameHole[] = [];
  for (const { pattern, points } of [...NAME_PATTERNS, ...EMPTY_PLACES]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      holes.push({
        span: span(start, start + match[0].length),
        at: points(match[0]).map((offset) => start + offset),
      });
    }
  }
  return withoutOverlaps(holes.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end));
}

function withoutOverlaps(holes: readonly NameHole[]): NameHole[] {
  const kept: NameHole[] = [];
  for (const hole of holes) if (hole.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(hole);
  return kept;
}
