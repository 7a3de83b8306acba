import type { MarkerFamily } from '../model/marker';
import type { RunItem } from '../model/run';
import { isNear, type Candidate } from './candidates';
import type { Division } from './division';

/** A run that may still be gone on with. */
export interface OpenRun {
  readonly kind: 'run';
  /** Index into the runs. */
  readonly id: number;
  /** The family of its latest item. */
  family: MarkerFamily;
  readonly isInline: boolean;
  readonly rank: number;
  readonly items: RunItem[];
  /** The ranks of the runs that have stood right under its items. */
  readonly held: Set<number>;
  parent: number;
  readonly line: number;
  /** The run of its family that it broke off after one item. */
  readonly interrupted: OpenRun | undefined;
  last: Candidate;
}

/** A heading line without a number, which what is numbered below it stands under. */
export interface OpenLine {
  readonly kind: 'line';
  readonly division: Division;
  /** Its sisters before it, with which it stands in one place. */
  readonly sisters: readonly Division[];
}

/** What is open at one place of the text, the outermost first. */
export type Stack = readonly (OpenRun | OpenLine)[];

export const innermost = (stack: Stack, is: (run: OpenRun) => boolean): OpenRun | undefined =>
  stack.findLast((open): open is OpenRun => open.kind === 'run' && is(open));

/** The innermost run below the last heading line that has no number. */
export function innermostInPart(stack: Stack, is: (run: OpenRun) => boolean): OpenRun | undefined {
  const from = stack.findLastIndex(({ kind }) => kind === 'line');
  return innermost(from < 0 ? stack : stack.slice(from + 1), is);
}

/**
 * Whether an open run ends where a new one of `rank` begins. A deeper run ends, unless it will be gone on with: 1. 2. may
 * stand under 一是, and is then followed by 二是; 首先 may stand under 第二， and is then followed by 第三，.
 */
export function closesFor(run: OpenRun, rank: number, candidate: Candidate): boolean {
  // What an item inside a paragraph holds ends with its paragraph; a heading that is glued to one holds what comes below.
  const isBehind = run.isInline && run.last.marker.boundary !== 'start' && run.last.block < candidate.block;
  if (run.rank < rank && !isBehind) return false;
  if (run.family === candidate.family) return true;
  if (runsThrough(run, candidate)) return true;
  // 1. （一）（二） 2. （一）（二）: what stood under the first item stands under the last one too.
  if (!run.isInline && run.held.has(rank)) return false;
  const { next } = run.last;
  const goesOn = next !== undefined && next.number === run.last.number + 1 && next.span.start > candidate.span.start;
  return !(goesOn && (!run.isInline || isNear(run.last, next)));
}

/**
 * Hong Kong numbers the paragraphs of a text through, below headings like （一） too: the numbers go on before the next such
 * heading, which no list inside a numbered paragraph lets them do.
 */
function runsThrough({ family, isInline, last }: OpenRun, { marker, span, number, nextAtStart }: Candidate): boolean {
  if (family !== 'arabic' || isInline || marker.boundary !== 'start') return false;
  const following = last.nextAtStart;
  if (following?.number !== last.number + 1 || nextAtStart?.number !== number + 1) return false;
  return span.start < following.span.start && following.span.start < nextAtStart.span.start;
}

/** 1.1 stands under 1, and 3.1.1 under 3.1. */
export function holdsDecimal({ last }: OpenRun, { marker: { path } }: Candidate): boolean {
  if (path === undefined || path.length < 2) return false;
  const own = last.marker.path ?? (last.isTopOfDecimals ? [last.number] : undefined);
  return own?.length === path.length - 1 && own.every((part, i) => part === path[i]);
}
