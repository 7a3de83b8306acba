import type { Block, Report } from '../model/report';
import type { Run, RunItem } from '../model/run';
import { shift, type Span } from '../text/span';
import { claimAtEnd } from '../zh/claims';
import { stopsInside } from '../zh/sentences';

/** A run, and the words before it that say how many items it has. */
export interface CountedRun {
  readonly claim: Claim;
  readonly run: Run;
}

export interface Claim {
  readonly count: number;
  /** `四项任务`, glosses and hard breaks left out. */
  readonly text: string;
  /** `四项任务` in the document. */
  readonly phrase: Span;
  /** `四项` */
  readonly span: Span;
  /** `四` */
  readonly numeral: Span;
}

/** The runs that the text counts, in order. */
export const countedRuns = (report: Report): CountedRun[] =>
  report.runs.flatMap((run) => {
    const claim = claimBefore(run, report);
    return claim ? [{ claim, run }] : [];
  });

/** 强调两点：一是……；一是……: one item is no list to count. */
const FEWEST = 2;

/**
 * Whether a run has as many items as is claimed. Undefined where its length proves nothing: with a number missing or out
 * of order, which is numbering-gap's to say, and where the rest of a short one may be in what was cut away.
 */
export function bearsOut({ claim, run }: CountedRun, report: Report): boolean | undefined {
  const { items } = run;
  const isInOrder = items.every(({ marker }, i) => marker.number === i + 1);
  if (items.length < FEWEST || !isInOrder) return undefined;
  if (claim.count > items.length && mayGoOnInCut(run, report)) return undefined;
  return claim.count === items.length;
}

/** Whether text is gone behind a run, and nothing that stands between shows that the run had ended before. */
function mayGoOnInCut(run: Run, { cuts, blocks, runs }: Report): boolean {
  const last = run.items.at(-1)!;
  const cut = cuts.find(({ span: { end } }) => end > last.span.end);
  if (!cut && !endsOpen(blocks)) return false;
  const end = cut ? cut.block : blocks.length;
  const between = blocks.slice(last.block + 1, end).filter(({ role }) => role === 'body' || role === 'heading');
  if (last.marker.boundary !== 'start') return between.length === 0;
  const isBetween = (item: RunItem): boolean => item.block > last.block && item.block < end;
  return (
    !between.some(({ role, paragraph }) => role === 'heading' && paragraph.markers.length === 0) &&
    !runs.some((other) => other !== run && other.items.some(isBetween) && !standsUnder(other, run, runs))
  );
}

/** Whether a run's items stand under one of the other's, on any level. */
function standsUnder(run: Run, other: Run, runs: readonly Run[]): boolean {
  for (let at = run.parent; at >= 0; at = runs[at]!.parent) if (runs[at] === other) return true;
  return false;
}

/** Whether the document's last text breaks off in a sentence. */
function endsOpen(blocks: readonly Block[]): boolean {
  const last = blocks.findLast(({ role }) => role === 'body' || role === 'heading');
  return last?.role === 'body' && stopsInside(last.paragraph.text);
}

/** The claim that a run's first item follows, in its own paragraph or at the end of the one before. */
function claimBefore({ items }: Run, { blocks }: Report): Claim | undefined {
  const first = items[0]!;
  const block = blocks[first.block]!;
  if (first.marker.boundary !== 'start') {
    return claimIn(block, block.paragraph.prose.toFlow(first.marker.span.start));
  }
  const before = blocks[first.block - 1];
  return before && (before.role === 'body' || before.role === 'salutation')
    ? claimIn(before, before.paragraph.prose.text.length)
    : undefined;
}

/** The claim that ends at an offset of the block's prose. */
function claimIn({ start, paragraph: { prose } }: Block, end: number): Claim | undefined {
  const claim = claimAtEnd(prose.text.slice(0, end));
  if (!claim) return undefined;
  const until = (behind: number): Span => shift(prose.toSource(claim.start, behind), start);
  return {
    count: claim.count,
    text: prose.text.slice(claim.start, claim.end),
    phrase: until(claim.end),
    span: until(claim.measureEnd),
    numeral: until(claim.numeralEnd),
  };
}
