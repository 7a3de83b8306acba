import type { Report, Shield } from '../model/report';
import type { Found, Rule } from '../rules/rule';
import { lastAtOrBefore } from '../text/flow';
import { contains, shift, type Span } from '../text/span';

/**
 * True when a finding lies on characters that a gloss, a mask or mojibake owns and the rule does not. Its span may run
 * over them whole (衛(wèi)生 is a word, a heading may hold a mask), but never begin or end among them, and no edit may
 * touch one. `shields` are in order and apart.
 */
export function isShielded(rule: Rule, found: Found, shields: readonly Shield[]): boolean {
  const isForeign = ({ kind }: Shield): boolean => !rule.owns?.includes(kind);
  const isCut = ({ span }: Shield): boolean => contains(span, found.span) || !contains(found.span, span);
  if (touching(shields, found.span).some((shield) => isForeign(shield) && isCut(shield))) return true;
  return found.fixes?.some((fix) => fix.edits.some(({ span }) => touching(shields, span).some(isForeign))) ?? false;
}

/** The shields that share a character with `at`: they stand together, so a paragraph with thousands costs no more. */
function touching(shields: readonly Shield[], at: Span): readonly Shield[] {
  let low = 0;
  let high = shields.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shields[middle]!.span.end <= at.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < shields.length && shields[end]!.span.start < at.end) end++;
  return low === end ? NONE : shields.slice(low, end);
}

const NONE: readonly Shield[] = [];

/** Looks up the shields of the blocks that a document rule's finding touches, itself or by its edits, at their place. */
export function shieldFinder({ blocks }: Report): (found: Found) => readonly Shield[] {
  const starts = blocks.map((block) => block.start);
  const placed = new Map<number, readonly Shield[]>();
  const onBlock = (i: number): readonly Shield[] => {
    let shields = placed.get(i);
    if (!shields) {
      shields = blocks[i]!.paragraph.shields.map(({ kind, span }) => ({ kind, span: shift(span, blocks[i]!.start) }));
      placed.set(i, shields);
    }
    return shields;
  };
  return (found) => {
    const touched: Span[] = [found.span, ...(found.fixes ?? []).flatMap((fix) => fix.edits.map((edit) => edit.span))];
    const indexes = new Set<number>();
    for (const at of touched) {
      for (let i = lastAtOrBefore(starts, at.start); i < starts.length && starts[i]! <= at.end; i++) indexes.add(i);
    }
    if (indexes.size === 1) return onBlock([...indexes][0]!);
    return [...indexes].sort((a, b) => a - b).flatMap(onBlock);
  };
}
