import { span, type Span } from '../text/span';
import { EMPTY_PLACES } from './hole-empty-places';
import { fold } from './hole-fold';
import { NAMELESS_BODIES } from './hole-name-bodies';
import { NAMELESS_PERSONS } from './hole-name-persons';
import { compile, type CompiledPlace } from './hole-name-place';
import { bareHeads, mayHaveSureRow } from './hole-name-rows';
import { NAMELESS_SITES } from './hole-name-sites';

/** A place that wants a name. Spans count in the text it was found in. */
export interface NameHole {
  /** The words around the hole. */
  readonly span: Span;
  /** Where the names belong, in order. */
  readonly at: readonly number[];
}

/**
 * Common nouns that stand where a name must have stood, in order. In a document that is known to have holes, all; in
 * another only the `sure` ones, which no author writes: elsewhere he may well speak of “the hospital”.
 */
export function nameHoles(prose: string, sureOnly: boolean): NameHole[] {
  const hasWords = !sureOnly || mayBeSure(prose);
  const hasRow = !sureOnly || mayHaveSureRow(prose);
  if (!hasWords && !hasRow) return [];
  const text = fold(prose);
  const holes: NameHole[] = hasRow ? rowsOf(text, sureOnly) : [];
  if (!hasWords) return holes;
  for (const { any, all, points, sure } of PLACES) {
    if ((sureOnly && sure === undefined) || !any.test(text)) continue;
    for (const match of text.matchAll(all)) {
      const start = match.index;
      holes.push({
        span: span(start, start + match[0].length),
        at: points(match[0]).map((offset) => start + offset),
      });
    }
  }
  return withoutOverlaps(holes.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end));
}

/** How many names are gone from a paragraph, where it tells of a meeting or a visit: who was there is named then. */
export const countLikelyNames = (prose: string): number =>
  nameHoles(
    prose,
    !/[长書书任席長](?:主持|出席|致|宣|傳|传|陪|作)|[书書]?[记記](?:主持|出席|作|宣|致|傳|传|陪)/.test(prose),
  ).length;

const PLACES: readonly CompiledPlace[] = [
  ...NAMELESS_BODIES,
  ...NAMELESS_PERSONS,
  ...NAMELESS_SITES,
  ...EMPTY_PLACES,
].map(compile);

/** Heads that only a separator parts are one place. */
function rowsOf(text: string, sureOnly: boolean): NameHole[] {
  const rows: { start: number; end: number; at: number[] }[] = [];
  for (const { start, end, isSure } of bareHeads(text)) {
    if (sureOnly && !isSure) continue;
    const last = rows.at(-1);
    if (last?.end === start - 1 && /[、和与及]/.test(text[last.end]!)) {
      last.end = end;
      last.at.push(start);
    } else rows.push({ start, end, at: [start] });
  }
  return rows.map(({ start, end, at }) => ({ span: span(start, end), at }));
}

/** Literals by their first two UTF-16 units: a text with a sure place has one, and most texts are done with after these. */
const SURE = new Map<number, string[]>();
/** By UTF-16 unit; a look-up for each character took ten times as long. */
const SURE_STARTS = new Uint8Array(0x10000);
/** What a text begins with that may be a sure place at its start. */
const OPENINGS: string[] = [];
for (const words of PLACES.flatMap(({ sure }) => sure ?? [])) {
  if (words.startsWith('^')) {
    OPENINGS.push(words.slice(1));
    continue;
  }
  const key = pairAt(words, 0);
  SURE.set(key, [...(SURE.get(key) ?? []), words]);
  SURE_STARTS[words.charCodeAt(0)] = 1;
}

function mayBeSure(prose: string): boolean {
  const opening = /^[ \u3000]*(.?)/.exec(prose)![1]!;
  if (OPENINGS.includes(opening)) return true;
  for (let at = 0; at + 1 < prose.length; at++) {
    if (SURE_STARTS[prose.charCodeAt(at)] === 0) continue;
    if (SURE.get(pairAt(prose, at))?.some((words) => prose.startsWith(words, at))) return true;
  }
  return false;
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

function withoutOverlaps(holes: readonly NameHole[]): NameHole[] {
  const kept: NameHole[] = [];
  for (const hole of holes) if (hole.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(hole);
  return kept;
}
