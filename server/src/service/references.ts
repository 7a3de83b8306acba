import type { ContentsEntry, Report } from '../model/report';
import { countedRuns } from '../rules/counted-runs';
import { contains, span, type Span } from '../text/span';

/** A step from the place at the cursor to one that it is tied to. Spans are the document's. */
export interface Link {
  readonly origin: Span;
  readonly target: Span;
}

/**
 * From a use (an entry of the 目录, the label of an item that is counted) to what it speaks of, and from that to its
 * uses. An offset at either end of a place is on it.
 */
export const definitionsAt = (report: Report, offset: number): Link[] =>
  tiesAt(report, offset).flatMap(({ declaration, uses }) => {
    const origin = uses.find((use) => isOn(use, offset));
    return origin ? [{ origin, target: declaration }] : uses.map((target) => ({ origin: declaration, target }));
  });

/** All places that speak of what the cursor is on. */
export const referencesAt = (report: Report, offset: number, includeDeclaration: boolean): Span[] =>
  tiesAt(report, offset).flatMap(({ declaration, uses }) => (includeDeclaration ? [declaration, ...uses] : uses));

/** Something that one place of a document is about and others speak of. */
interface Tie {
  readonly declaration: Span;
  readonly uses: readonly Span[];
}

/** A heading with the entry that lists it, 十项重点工作 with the labels of the ten. */
const tiesAt = (report: Report, offset: number): Tie[] =>
  [...entryTies(report.contents?.entries ?? []), ...claimTies(report)].filter(
    ({ declaration, uses }) => isOn(declaration, offset) || uses.some((use) => isOn(use, offset)),
  );

const entryTies = (entries: readonly ContentsEntry[]): Tie[] =>
  entries.flatMap(({ span: entry, heading, children }) => [
    ...(heading ? [{ declaration: heading, uses: [entry] }] : []),
    ...entryTies(children),
  ]);

const claimTies = (report: Report): Tie[] =>
  countedRuns(report).map(({ claim, run }) => ({
    declaration: claim.phrase,
    uses: run.items.map((item) => item.span),
  }));

const isOn = (at: Span, offset: number): boolean => contains(at, span(offset, offset));
