import type { Block } from '../model/report';
import { hasSuccessor, isNear, type Candidate } from './candidates';
import { followsSentence, isGluedHeading, isRunInHeading } from './glued';
import { isSpoken } from './ranks';
import { innermost, innermostInPart, type OpenRun, type Stack } from './stack';

/** What a candidate is: the next item of an open run, the first of a new one, or no item at all. */
export type Verdict = OpenRun | 'open' | undefined;

export function judge(candidate: Candidate, stack: Stack, blocks: readonly Block[]): Verdict {
  const { family, marker } = candidate;
  if (family === 'dash') return innermost(stack, (run) => run.family === 'dash') ?? 'open';
  if (family === 'adverb') return judgeAdverb(candidate, stack);
  if (family === 'decimal') return judgeDecimal(candidate, stack);
  if (isSpoken(family)) return judgeSpoken(candidate, stack);
  return marker.boundary === 'start' ? judgeHeading(candidate, stack) : judgeInline(candidate, stack, blocks);
}

/** A label that begins its paragraph. Where no run waits for it, it is out of order: that is for a rule to say. */
function judgeHeading(candidate: Candidate, stack: Stack): Verdict {
  const { family, number, marker, nextAtStart } = candidate;
  // 2. 总体设计 goes on from 1. 项目概述, and not from the list that stands below 1.1.
  const isKin = (run: OpenRun): boolean =>
    run.family === family && (!candidate.isTopOfDecimals || run.last.isTopOfDecimals);
  const isWaiting = (run: OpenRun): boolean => isKin(run) && run.last.number === number - 1;
  // Headings go on before a list does that was said inside one of their paragraphs.
  const waiting = innermost(stack, (run) => isWaiting(run) && !run.isInline) ?? innermost(stack, isWaiting);
  // 二、三产业稳步增长: a label only where one is waited for, and the real one is not still to come.
  const isBorneOut = waiting !== undefined || countsThrough(candidate) || isNextButOne(candidate, stack);
  if (marker.isDoubtful && number > 1 && (!isBorneOut || nextAtStart?.number === number)) return undefined;
  // 一、二等奖各两项, 第一条高铁开通: the second must follow.
  if (marker.isDoubtful && number === 1 && nextAtStart?.number !== 2 && !lacksSecondLetter(candidate)) return undefined;
  if (waiting) return waiting;
  if (number === 1 && !isSaidAgain(candidate, stack)) return 'open';
  const isOfFamily = (run: OpenRun): boolean => isKin(run) && !run.isInline;
  const current =
    innermostInPart(stack, isOfFamily) ?? innermost(stack, (run) => isOfFamily(run) && run.last.number < number);
  return current?.interrupted && goesOnBehind(current, current.interrupted, candidate)
    ? current.interrupted
    : (current ?? 'open');
}

/** （一）…… （一）…… （三）……: the second bears the number of the first. */
function isSaidAgain({ family, nextAtStart, block }: Candidate, stack: Stack): boolean {
  const current = innermostInPart(stack, (run) => run.family === family && !run.isInline);
  const isOpened = current?.items.length === 1 && current.last.number === 1 && current.last.block >= block - MOST_APART;
  return isOpened && nextAtStart?.number === THIRD && nextAtStart.block <= block + MOST_APART;
}

/** (a) (c) (d) on lines of their own, one below the other. */
const lacksSecondLetter = ({ family, block, nextAtStart: next }: Candidate): boolean =>
  LETTERED.has(family) &&
  next?.number === THIRD &&
  next.block === block + 1 &&
  next.nextAtStart?.number === THIRD + 1 &&
  next.nextAtStart.block === block + 2;

/** An item that is a line or two, so that what stands between cannot be another list. */
const MOST_APART = 2;

/** (a) (b) (d) on neighbouring lines: the one between them was lost. */
function isNextButOne({ family, number, block, nextAtStart }: Candidate, stack: Stack): boolean {
  if (!LETTERED.has(family)) return false;
  const current = innermost(stack, (run) => run.family === family && !run.isInline);
  if (current === undefined || current.last.number !== number - 2) return false;
  const goesOn = nextAtStart?.number === number + 1 && nextAtStart.block === block + 1;
  if (current.items.length < FEWEST_BORNE_OUT && !goesOn) return false;
  // (i) (ii) may stand below the item before.
  return innermost(stack, (run) => LETTERED.has(run.family) && run.last.block === block - 1) !== undefined;
}

const LETTERED: ReadonlySet<string> = new Set(['letter', 'letter-bracket', 'roman', 'roman-bracket']);
/** Of a run that has been borne out. */
const FEWEST_BORNE_OUT = 2;

/** Of these the order has been proved before: each goes on from the last one below the same label. */
const judgeDecimal = ({ marker, number }: Candidate, stack: Stack): Verdict =>
  innermost(stack, ({ last }) => areSisters(last.marker.path, marker.path) && last.number < number) ?? 'open';

const areSisters = (a: readonly number[] | undefined, b: readonly number[] | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.length === b.length &&
  a.every((part, i) => i === a.length - 1 || part === b[i]);

/**
 * Minutes have the last minutes read out under their first item, with the same first item; behind them their own second
 * item stands, for the second time as it seems. That the titles are the same is the proof.
 */
const goesOnBehind = (inner: OpenRun, outer: OpenRun, { number }: Candidate): boolean =>
  outer.last.number === number - 1 && outer.last.marker.heading.title === inner.items[0]!.marker.heading.title;

/** A label inside a paragraph: it must continue a run or be followed by its successor. */
function judgeInline(candidate: Candidate, stack: Stack, blocks: readonly Block[]): Verdict {
  const { family, number, nextAtStart } = candidate;
  const waiting = innermost(stack, (run) => run.family === family && run.last.number === number - 1);
  if (waiting?.isInline) return isNear(waiting.last, candidate) ? waiting : undefined;
  // A heading glued to the paragraph before it: the next heading in the row counts on from it.
  if (waiting && nextAtStart?.number === number + 1) return waiting;
  // The last one has none behind it, so its form must tell; unless the label still comes where it ought to stand.
  if (waiting && nextAtStart?.number !== number) {
    const { items } = waiting;
    if (
      isListed(candidate, waiting, blocks) ||
      isGluedHeading(candidate, items, blocks) ||
      isRunInHeading(candidate, items, blocks)
    )
      return waiting;
  }
  if (countsThrough(candidate) || (number === 1 && lacksSecond(candidate))) return 'open';
  const torn = tornRun(candidate, stack);
  if (torn) return torn;
  return number === 1 && hasSuccessor(candidate) && goesOnApart(candidate) ? 'open' : undefined;
}

/** （1）……；（2）……；（4）……: in a list that has been borne out, one item is lost, or has the number before it. */
function tornRun({ family, number, block, marker, next }: Candidate, stack: Stack): OpenRun | undefined {
  const current = innermost(stack, (run) => run.family === family && run.isInline);
  if (marker.boundary !== 'strong' || current?.last.block !== block) return undefined;
  if (current.items.length < FEWEST_BORNE_OUT && !lacksSecond(current.last)) return undefined;
  const isTwice = number === current.last.number && next?.block === block && next.number === number + 1;
  return isTwice || number === current.last.number + 2 ? current : undefined;
}

/** 会议要求，（一）……。（二）……: a label that opens a list behind a comma goes on behind a sentence or a clause. */
const goesOnApart = ({ family, marker, next }: Candidate): boolean =>
  marker.boundary !== 'weak' || family === 'han' || next!.marker.boundary !== 'weak';

/** 第三条 behind 第二章: its run ended with the chapter before. */
const countsThrough = ({ family, number, previous }: Candidate): boolean =>
  family === 'article' && number > 1 && previous?.number === number - 1;

/** （1）完善制度；（2）加强督查。（3）…: a list that begins its paragraph. */
function isListed({ block, number, marker, next }: Candidate, { last }: OpenRun, blocks: readonly Block[]): boolean {
  if (marker.boundary !== 'strong' || last.block !== block) return false;
  const isInList = last.marker.boundary !== 'start' || (next?.block === block && next.number === number + 1);
  return isInList || !followsSentence(marker, blocks[block]!);
}

/** 一是, 第一，: at the start of a sentence it counts, behind a comma only as part of a run. */
function judgeSpoken(candidate: Candidate, stack: Stack): Verdict {
  const { family, number, marker } = candidate;
  const isWeak = marker.boundary === 'weak';
  const current = innermost(stack, (run) => run.family === family);
  if (current && isNear(current.last, candidate)) {
    if (current.last.number === number - 1) return current;
    if (!isWeak && number > 1 && number <= current.last.number + MOST_LOST) return current;
  }
  if (family === 'is' && !isWeak) return 'open';
  if (family === 'ordinal' && number === 1 && lacksSecond(candidate)) return 'open';
  // Ranks (第一，) and resolutions (一要) also stand alone; 一是 at the start of a sentence hardly ever does.
  return number === 1 && hasSuccessor(candidate) ? 'open' : undefined;
}

/** 第一，……第三，……第四，, ①……③……④: set alike, so the second was lost, and they are neither ranks nor references. */
function lacksSecond({ marker: { boundary }, block, next }: Candidate): boolean {
  const after = next?.next;
  if (boundary === 'weak' || next?.number !== THIRD || after?.number !== THIRD + 1) return false;
  const areAlike = next.marker.boundary === boundary && after.marker.boundary === boundary;
  return areAlike && (boundary === 'start' ? isNear(next, after) : after.block === block);
}

export const isFirstSaid = (candidate: Candidate): boolean => isSaid(candidate, 1);

export const isSecondSaid = (candidate: Candidate): boolean => isSaid(candidate, 2);

const isSaid = ({ family, number, marker }: Candidate, wanted: number): boolean =>
  isSpoken(family) && number === wanted && marker.boundary !== 'weak';

/** A cut that takes more items of a spoken run than this takes their context too. */
const MOST_LOST = 4;

/** 首先 opens a run, and the others only ever go on in one. */
function judgeAdverb(candidate: Candidate, stack: Stack): Verdict {
  const { number, block, marker } = candidate;
  if (number === 1) return isFirstOfSeveral(candidate) ? 'open' : undefined;
  const current = innermost(stack, (run) => run.family === 'adverb');
  if (!current || current.last.number >= number || !isNear(current.last, candidate)) return undefined;
  // 最后，祝大家工作顺利 closes the speech, and not the list in one of its paragraphs.
  return block === current.last.block || !GREETING.test(marker.heading.title) ? current : undefined;
}

/** 首先，我代表县委表示欢迎, and at the end 最后，祝大家……: a list has a second item, or is one paragraph. */
function isFirstOfSeveral(first: Candidate): boolean {
  const { next, marker, block } = first;
  if (!next || next.number === 1 || !isNear(first, next)) return false;
  return next.number <= THIRD || (next.block === block && !GREETING.test(marker.heading.title));
}

/** 再次 may follow 首先 by itself. */
const THIRD = 3;
const GREETING =
  /^(?:请?允许|請?允許|让我|讓我|我(?:谨|謹)?(?:代表|向|祝)|感谢|感謝|预?祝|預?祝|欢迎|歡迎|谨|謹|热烈|熱烈)|(?:表示|致以|感谢|感謝|祝贺|祝賀|欢迎|歡迎|问候|問候|敬意)/u;
