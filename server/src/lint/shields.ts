import type { Report, Shield } from '../model/report';
import type { Found, Rule } from '../rules/rule';
import { lastAtOrBefore } from '../text/flow';
import { contains, overlaps, shift, type Span } from '../text/span';

/**
 * True when a finding lies on characters that a gloss, a mask or mojibake owns and the rule does not. Its span may run
 * over them whole (衛(wèi)生 is a word, a heading may hold a mask), but never begin or end among them, and no edit may
 * touch one.
 */
export function isShielded(rule: Rule, found: Found, shields: readonly Shield[]): boolean {
  return shields.some(({ kind, span }) => {
    if (rule.owns?.includes(kind)) return false;
    if (overlaps(span, found.span) && (contains(span, found.span) || !contains(found.span, span))) return true;
    return found.fixes?.some((fix) => fix.edits.some((edit) => overlaps(span, edit.span))) ?? false;
  });
}

/** Looks up the shields of the blocks that a document rule's finding touches, itself or by its edits, at their place. */
export function shieldFinder({ blocks }: Report): (found: Found) => Shield[] {
  const starts = blocks.map((block) => block.start);
  const onBlock = (i: number): Shield[] =>
    blocks[i]!.paragraph.shields.map(({ kind, span }) => ({ kind, span: shift(span, blocks[i]!.start) }));
  return (found) => {
    const touched: Span[] = [found.span, ...(found.fixes ?? []).flatMap((fix) => fix.edits.map((edit) => edit.span))];
    const indexes = new Set<number>();
    for (const at of touched) {
      for (let i = lastAtOrBefore(starts, at.start); i < starts.length && starts[i]! <= at.end; i++) indexes.add(i);
    }
    return [...indexes].flatMap(onBlock);
  };
}
