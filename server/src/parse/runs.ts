import type { Marker, MarkerFamily } from '../model/marker';
import type { Block } from '../model/report';
import type { Run, RunItem } from '../model/run';
import { shift } from '../text/span';
import { isGluedHeading } from './glued';
import { isSpoken, rankOf } from './ranks';

/**
 * Links the labels of a document into runs. 一、二、三、 of the body, the （一）（二） under each and the 一是…二是 inside
 * them are told apart by a stack of open runs: an item continues the innermost run that waits for its number and closes
 * all runs above it; a 一 opens a run of its own. Sequence is the most precise sign there is: in 3,004 government work
 * reports 41,518 steps of such runs stand against 106 anomalies, while of the characters 一、 in running text most are no
 * label. So a label that begins its paragraph is believed; one inside a paragraph must be borne out by its neighbours.
 */
export function linkRuns(blocks: readonly Block[], isBody: (block: Block) => boolean): Run[] {
  const candidates = collect(blocks, isBody);
  const runs: OpenRun[] = [];
  const stack: OpenRun[] = [];

  const open = (candidate: Candidate): void => {
    const isInline = isSpoken(candidate.family) || candidate.marker.boundary !== 'start';
    const rank = rankOf(candidate.family, isInline);
    let ended: OpenRun | undefined;
    while (stack.length > 0 && closesFor(stack.at(-1)!, rank, candidate)) ended = stack.pop();
    const run: OpenRun = {
      family: candidate.family,
      isInline,
      rank,
      items: [],
      id: runs.length,
      parent: stack.at(-1)?.id ?? -1,
      interrupted: ended?.family === candidate.family && ended.items.length === 1 ? ended : undefined,
      last: candidate,
    };
    runs.push(run);
    stack.push(run);
    append(run, candidate);
  };
  const append = (run: OpenRun, candidate: Candidate): void => {
    run.items.push({ block: candidate.block, marker: candidate.marker, span: candidate.span });
    run.family = candidate.family;
    run.last = candidate;
  };
  const resume = (run: OpenRun, candidate: Candidate): void => {
    while (stack.length > 0 && stack.at(-1) !== run) {
      const inner = stack.pop()!;
      if (inner.interrupted !== run) continue;
      // It was no neighbour but a text inside the item, and that item's run goes on.
      inner.parent = run.id;
      stack.push(run);
    }
    append(run, candidate);
  };

  let unclaimed: Candidate | undefined;
  for (const candidate of candidates) {
    const verdict = judge(candidate, stack, blocks);
    if (verdict === 'open') {
      // 首先……二是……三是……: the first item is said in other words than the rest.
      if (unclaimed && candidate.number === 2 && isNear(unclaimed, candidate)) {
        open(unclaimed);
        append(stack.at(-1)!, candidate);
      } else {
        open(candidate);
      }
    } else if (verdict !== undefined) {
      resume(verdict, candidate);
    }
    if (verdict !== undefined) unclaimed = undefined;
    else if (isFirstSaid(candidate)) unclaimed = candidate;
  }
  return runs.map(({ family, items, parent }) => ({ family, items, parent }));
}

interface Candidate {
  readonly block: number;
  readonly family: MarkerFamily;
  readonly number: number;
  readonly marker: Marker;
  readonly span: RunItem['span'];
  /** The label of the same family before it. */
  previous: Candidate | undefined;
  /** The next label of the same family, wherever it stands. */
  next: Candidate | undefined;
  /** The next label of the same family that begins its paragraph. */
  nextAtStart: Candidate | undefined;
}

interface OpenRun {
  /** Index into the runs. */
  readonly id: number;
  /** The family of its latest item. */
  family: MarkerFamily;
  readonly isInline: boolean;
  readonly rank: number;
  readonly items: RunItem[];
  parent: number;
  /** The run of its family that it broke off after one item. */
  readonly interrupted: OpenRun | undefined;
  last: Candidate;
}

/** Of 24,463 一是 markers in 3,004 reports all but 83 have their 二是 within this many UTF-16 units. */
const REACH = 3000;

function collect(blocks: readonly Block[], isBody: (block: Block) => boolean): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.paragraph.markers.length === 0 || !isBody(block)) continue;
    for (const marker of block.paragraph.markers) {
      const { family, number } = marker;
      const span = shift(marker.span, block.start);
      candidates.push({
        block: index,
        family,
        number,
        marker,
        span,
        previous: undefined,
        next: undefined,
        nextAtStart: undefined,
      });
    }
  }
  const next = new Map<MarkerFamily, Candidate>();
  const nextAtStart = new Map<MarkerFamily, Candidate>();
  for (const candidate of candidates.toReversed()) {
    candidate.next = next.get(candidate.family);
    if (candidate.next) candidate.next.previous = candidate;
    candidate.nextAtStart = nextAtStart.get(candidate.family);
    next.set(candidate.family, candidate);
    if (candidate.marker.boundary === 'start') nextAtStart.set(candidate.family, candidate);
  }
  return candidates.filter((candidate) => !isSubtitle(candidate, blocks[candidate.block]!));
}

/** ——访某局局长, ——在某会议上: one dash before a short line says more of the line above; a list has several. */
function isSubtitle({ family, marker, span, next, previous }: Candidate, { paragraph }: Block): boolean {
  if (family !== 'dash' || paragraph.form.kind !== 'line' || marker.boundary !== 'start') return false;
  const isInReach = (other: Candidate | undefined): boolean =>
    other !== undefined && Math.abs(other.span.start - span.start) <= REACH;
  return !isInReach(next) && !isInReach(previous);
}

/** What a candidate is: the next item of an open run, the first of a new one, or no item at all. */
function judge(
  candidate: Candidate,
  stack: readonly OpenRun[],
  blocks: readonly Block[],
): OpenRun | 'open' | undefined {
  const { family, marker } = candidate;
  if (family === 'dash') return stack.find((run) => run.family === 'dash') ?? 'open';
  if (family === 'adverb') return judgeAdverb(candidate, stack);
  if (isSpoken(family)) return judgeSpoken(candidate, stack);
  return marker.boundary === 'start' ? judgeHeading(candidate, stack) : judgeInline(candidate, stack, blocks);
}

const innermost = (stack: readonly OpenRun[], is: (run: OpenRun) => boolean): OpenRun | undefined => stack.findLast(is);

/** A label that begins its paragraph. Where no run waits for it, it is out of order: that is for a rule to say. */
function judgeHeading(candidate: Candidate, stack: readonly OpenRun[]): OpenRun | 'open' | undefined {
  const { family, number, marker, nextAtStart } = candidate;
  const waiting = innermost(stack, (run) => run.family === family && run.last.number === number - 1);
  // 二、三产业稳步增长: a label only where one is waited for, and the real one is not still to come.
  if (marker.countsOn && number > 1 && (!waiting || nextAtStart?.number === number)) return undefined;
  if (waiting) return waiting;
  if (number === 1) return 'open';
  const current = innermost(stack, (run) => run.family === family && !run.isInline);
  return current?.interrupted && goesOnBehind(current, current.interrupted, candidate)
    ? current.interrupted
    : (current ?? 'open');
}

/**
 * Minutes have the last minutes read out under their first item, with the same first item; behind them their own second
 * item stands, for the second time as it seems. That the titles are the same is the proof.
 */
const goesOnBehind = (inner: OpenRun, outer: OpenRun, { number }: Candidate): boolean =>
  outer.last.number === number - 1 && outer.last.marker.heading.title === inner.items[0]!.marker.heading.title;

/** A label inside a paragraph: it must continue a run or be followed by its successor. */
function judgeInline(
  candidate: Candidate,
  stack: readonly OpenRun[],
  blocks: readonly Block[],
): OpenRun | 'open' | undefined {
  const { family, number, nextAtStart } = candidate;
  const waiting = innermost(stack, (run) => run.family === family && run.last.number === number - 1);
  if (waiting?.isInline) return isNear(waiting.last, candidate) ? waiting : undefined;
  // A heading glued to the paragraph before it: the next heading in the row counts on from it.
  if (waiting && nextAtStart?.number === number + 1) return waiting;
  // The last one has none behind it, so its form must tell; unless the label still comes where it ought to stand.
  if (waiting && nextAtStart?.number !== number && isGluedHeading(candidate, waiting.items, blocks)) return waiting;
  if (number !== 1) return undefined;
  return hasSuccessor(candidate) ? 'open' : undefined;
}

/** 一是, 第一，: at the start of a sentence it counts, behind a comma only as part of a run. */
function judgeSpoken(candidate: Candidate, stack: readonly OpenRun[]): OpenRun | 'open' | undefined {
  const { family, number, marker } = candidate;
  const isWeak = marker.boundary === 'weak';
  const current = innermost(stack, (run) => run.family === family);
  if (current && isNear(current.last, candidate)) {
    if (current.last.number === number - 1) return current;
    if (!isWeak && number > 1 && number <= current.last.number + MOST_LOST) return current;
  }
  if (family === 'is' && !isWeak) return 'open';
  // Ranks (第一，) and resolutions (一要) also stand alone; 一是 at the start of a sentence hardly ever does.
  return number === 1 && hasSuccessor(candidate) ? 'open' : undefined;
}

const isFirstSaid = ({ family, number, marker }: Candidate): boolean =>
  isSpoken(family) && number === 1 && marker.boundary !== 'weak';

/** A cut that takes more items of a spoken run than this takes their context too. */
const MOST_LOST = 4;

/** 首先 opens a run, and the others only ever go on in one. */
function judgeAdverb(candidate: Candidate, stack: readonly OpenRun[]): OpenRun | 'open' | undefined {
  const { number, next } = candidate;
  if (number === 1) return next && next.number > 1 && isNear(candidate, next) ? 'open' : undefined;
  const current = innermost(stack, (run) => run.family === 'adverb');
  return current && current.last.number < number && isNear(current.last, candidate) ? current : undefined;
}

/** Items that are whole paragraphs lie further apart. */
const REACH_OF_PARAGRAPHS = 20_000;

const isNear = (a: Candidate, b: Candidate): boolean => {
  const areParagraphs = a.marker.boundary === 'start' && b.marker.boundary === 'start';
  return b.span.start - a.span.end <= (areParagraphs ? REACH_OF_PARAGRAPHS : REACH);
};

const hasSuccessor = (candidate: Candidate): boolean =>
  candidate.next?.number === candidate.number + 1 && isNear(candidate, candidate.next);

/**
 * Whether an open run ends where a new one of `rank` begins. A deeper run ends, unless it will be gone on with: 1. 2. may
 * stand under 一是, and is then followed by 二是.
 */
function closesFor(run: OpenRun, rank: number, candidate: Candidate): boolean {
  // What an item inside a paragraph holds ends with its paragraph; a heading that is glued to one holds what comes below.
  const isBehind = run.isInline && run.last.marker.boundary !== 'start' && run.last.block < candidate.block;
  if (run.rank < rank && !isBehind) return false;
  if (run.rank === rank || (run.rank > rank && run.family === candidate.family)) return true;
  const { next } = run.last;
  const goesOn = next !== undefined && next.number === run.last.number + 1 && next.span.start > candidate.span.start;
  return !(goesOn && (!run.isInline || isNear(run.last, next)));
}
