import type { Finding } from '../lint/finding';
import type { Fix } from '../rules/rule';
import { conflict, type Edit } from '../text/edits';
import { byPosition } from '../text/span';
import type { Analysis } from './analyze';

/** A fix that a person may choose, and what it mends. */
export interface PreviewedFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * One fix of each place that has some, in document order: the safe one, or the first suggestion that says what it puts
 * in. All of them can be made together; where two meet, the safe one stays, else the earlier.
 */
export function previewFixes({ findings }: Analysis): PreviewedFix[] {
  const wanted = findings.flatMap((finding) => choicesOf(finding));
  const isSafe = ({ fix }: PreviewedFix): boolean => fix.kind === 'safe';
  const safe = apart(wanted.filter(isSafe), []);
  const suggestions = apart(
    wanted.filter((one) => !isSafe(one)),
    editsOf(safe),
  );
  return [...safe, ...suggestions].sort(byFirstEdit);
}

/** Dense findings are mended place by place, so that each can be left out. */
function choicesOf(finding: Finding): PreviewedFix[] {
  const ofPlaces = finding.places.map(({ fixes }) => fixes);
  return (ofPlaces.some((own) => own.length > 0) ? ofPlaces : [finding.fixes]).flatMap((fixes) => {
    // A tab stop is there to be typed over, which a preview cannot do.
    const offered = fixes.filter(({ edits, isTabStop }) => edits.length > 0 && !isTabStop);
    const fix = offered.find(({ kind }) => kind === 'safe') ?? offered[0];
    return fix ? [{ finding, fix }] : [];
  });
}

const editsOf = (fixes: readonly PreviewedFix[]): Edit[] => fixes.flatMap(({ fix }) => [...fix.edits]).sort(inOrder);

const inOrder = (a: Edit, b: Edit): number => byPosition(a.span, b.span);

const firstOf = ({ fix }: PreviewedFix): Edit => [...fix.edits].sort(inOrder)[0]!;

const byFirstEdit = (a: PreviewedFix, b: PreviewedFix): number => inOrder(firstOf(a), firstOf(b));

/** Those that meet neither each other nor what is taken, each whole or not at all. `taken` is in order. */
function apart(fixes: readonly PreviewedFix[], taken: readonly Edit[]): PreviewedFix[] {
  const candidates = fixes
    .flatMap(({ fix }, index) => fix.edits.map((edit) => ({ edit, index })))
    .sort((a, b) => inOrder(a.edit, b.edit));
  const dropped = new Set<number>();
  let last: (typeof candidates)[number] | undefined;
  let next = 0;
  for (const candidate of candidates) {
    const { edit, index } = candidate;
    while (next < taken.length && taken[next]!.span.end < edit.span.start) next++;
    for (let i = next; i < taken.length && taken[i]!.span.start <= edit.span.end; i++) {
      if (conflict(taken[i]!, edit)) dropped.add(index);
    }
    if (dropped.has(index)) continue;
    if (last && !dropped.has(last.index) && last.index !== index && conflict(last.edit, edit)) dropped.add(index);
    else if (!last || edit.span.end >= last.edit.span.end) last = candidate;
  }
  return fixes.filter((_, index) => !dropped.has(index));
}
