import type { Block, Report } from '../model/report';
import type { Run } from '../model/run';
import { shift, type Span } from '../text/span';
import { claimAtEnd } from '../zh/claims';

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
 * of order, which is numbering-gap's to say.
 */
export function bearsOut({ claim, run: { items } }: CountedRun): boolean | undefined {
  const isInOrder = items.every(({ marker }, i) => marker.number === i + 1);
  return items.length >= FEWEST && isInOrder ? claim.count === items.length : undefined;
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
