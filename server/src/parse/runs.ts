import type { Block } from '../model/report';
import type { Run } from '../model/run';
import { collectCandidates, isNear, type Candidate } from './candidates';
import type { Division } from './division';
import { isGluedTitle } from './glued';
import { isSpoken, rankOf } from './ranks';
import { closesFor, holdsDecimal, type OpenLine, type OpenRun } from './stack';
import { isFirstSaid, isSecondSaid, judge } from './verdicts';

/** The runs, and where the heading lines without a number stand among them. */
export interface LinkedRuns {
  readonly runs: readonly Run[];
  /** The runs within whose items a heading line stands, by its block. */
  readonly holders: ReadonlyMap<number, number>;
}

/**
 * Links the labels of a document into runs. 一、二、三、 of the body, the （一）（二） under each and the 一是…二是 inside
 * them are told apart by a stack of open runs: an item continues the innermost run that waits for its number and closes
 * all runs above it; a 一 opens a run of its own. Sequence is the most precise sign there is: in 3,004 government work
 * reports 41,518 steps of such runs stand against 106 anomalies, while of the characters 一、 in running text most are no
 * label. So a label that begins its paragraph is believed; one inside a paragraph must be borne out by its neighbours.
 *
 * A heading line without a number stands on the stack too: what opens below it stands under it, and it is over when a run
 * goes on that was open before it.
 */
export function linkRuns(
  blocks: readonly Block[],
  isBody: (block: Block, i: number) => boolean,
  divisions: readonly Division[] = [],
): LinkedRuns {
  const linker = new Linker(blocks);
  const turns = blocks.flatMap(({ paragraph: { opening } }, i) => (opening.looksBack ? [i] : []));
  let at = 0;
  let turn = 0;
  for (const candidate of collectCandidates(blocks, isBody)) {
    while (at < divisions.length && divisions[at]!.block < candidate.block) linker.addLine(divisions[at++]!);
    while (turn < turns.length && turns[turn]! <= candidate.block) linker.lookBack(turns[turn++]!);
    linker.add(candidate);
  }
  while (at < divisions.length) linker.addLine(divisions[at++]!);
  return {
    runs: linker.runs.map(({ family, items, parent, line }) => ({ family, items, parent, line })),
    holders: linker.holders,
  };
}

class Linker {
  readonly runs: OpenRun[] = [];
  readonly holders = new Map<number, number>();
  private readonly stack: (OpenRun | OpenLine)[] = [];
  private unclaimed: Candidate | undefined;

  constructor(private readonly blocks: readonly Block[]) {}

  add(candidate: Candidate): void {
    const verdict = judge(candidate, this.stack, this.blocks);
    const first = this.unclaimed;
    if (verdict === undefined && !(first && isSecondSaid(candidate) && isNear(first, candidate))) {
      if (isFirstSaid(candidate)) this.unclaimed = candidate;
      return;
    }
    this.unclaimed = undefined;
    if (verdict !== undefined && verdict !== 'open') this.resume(verdict, candidate);
    // 首先……二是……三是……: the first item is said in other words than the rest.
    else if (first && candidate.number === 2 && isNear(first, candidate)) append(this.open(first), candidate);
    else this.open(candidate);
  }

  /** Lines of one kind follow each other; the runs before them may still go on. */
  addLine(division: Division): void {
    const { stack } = this;
    let sisters: readonly Division[] = [];
    if (division.isInset) {
      const before = stack.findIndex((open) => open.kind === 'line' && open.division.isInset);
      if (before >= 0) stack.length = before;
      const section = stack.findLast((open) => open.kind === 'run' && !open.isInline && open.rank <= SECTION_RANK);
      if (section?.kind === 'run') this.holders.set(division.block, section.id);
    } else {
      const sister = stack.find((open) => open.kind === 'line' && open.division.kind === division.kind);
      if (sister?.kind === 'line') sisters = [...sister.sisters, sister.division];
      const isOver = (open: OpenRun | OpenLine): boolean =>
        open.kind === 'line' && DEPTH[open.division.kind] >= DEPTH[division.kind];
      const kept = stack.filter((open) => !isOver(open));
      stack.splice(0, stack.length, ...kept);
    }
    if (division.holds !== 'nothing') stack.push({ kind: 'line', division, sisters });
  }

  private open(candidate: Candidate): OpenRun {
    const isInline =
      isSpoken(candidate.family) || (candidate.marker.boundary !== 'start' && !isGluedTitle(candidate, this.blocks));
    const rank = rankOf(candidate.family, isInline);
    const holder = this.stack.findLastIndex((open) => open.kind === 'run' && holdsDecimal(open, candidate));
    const ended = holder < 0 ? this.close(rank, candidate) : void (this.stack.length = holder + 1);
    const under = this.stack.at(-1);
    if (under?.kind === 'run') under.held.add(rank);
    const run: OpenRun = {
      kind: 'run',
      family: candidate.family,
      isInline,
      rank,
      items: [],
      held: new Set(),
      id: this.runs.length,
      parent: under?.kind === 'run' ? under.id : -1,
      line: under?.kind === 'line' ? under.division.block : -1,
      interrupted: ended?.family === candidate.family && ended.items.length === 1 ? ended : undefined,
      last: candidate,
    };
    this.runs.push(run);
    this.stack.push(run);
    append(run, candidate);
    return run;
  }

  /** 各位代表，……还存在不少问题：一是……: the section looks back on all of its （一）（二）, and no longer speaks of the last. */
  lookBack(block: number): void {
    const { stack } = this;
    const at = stack.findLastIndex((open) => open.kind === 'run' && open.family === 'han-bracket' && !open.isInline);
    const run = stack[at];
    if (run?.kind !== 'run' || (run.parent < 0 && run.line < 0) || run.last.block >= block) return;
    if (run.last.nextAtStart?.number !== run.last.number + 1) stack.length = at;
  }

  /** Closes the runs that end where a new one begins, also those before a heading line; an inset leaves them alone. */
  private close(rank: number, candidate: Candidate): OpenRun | undefined {
    let ended: OpenRun | undefined;
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const open = this.stack[i]!;
      if (open.kind === 'line') {
        if (open.division.isInset) break;
      } else {
        if (!closesFor(open, rank, candidate)) break;
        ended = open;
        this.stack.splice(i, 1);
      }
    }
    return ended;
  }

  private resume(run: OpenRun, candidate: Candidate): void {
    const { stack } = this;
    // Hong Kong's numbered paragraphs go on below a heading line: it is theirs, and not inside the one before. A heading
    // that has its text in its own line (问题二：队伍不专业。……) is above nothing.
    let below = candidate.marker.boundary === 'start' ? candidate.block : -1;
    while (stack.length > 0 && stack.at(-1) !== run) {
      const inner = stack.pop()!;
      if (inner.kind === 'line') {
        if (inner.division.to === below && this.isLine(inner)) below = inner.division.block;
        else if (!inner.division.isInset) this.hold(inner, run);
      } else if (inner.interrupted === run) {
        // It was no neighbour but a text inside the item, and that item's run goes on.
        const line = stack.at(-1)?.kind === 'line' ? (stack.pop() as OpenLine) : undefined;
        if (line) this.hold(line, run);
        else inner.parent = run.id;
        stack.push(run);
      }
    }
    append(run, candidate);
  }

  private isLine({ division: { block } }: OpenLine): boolean {
    return this.blocks[block]!.paragraph.form.kind !== 'prose';
  }

  /** The lines since the run's latest item stand inside that item. */
  private hold({ division, sisters }: OpenLine, { id, last }: OpenRun): void {
    for (const { block } of [...sisters, division]) if (block > last.block) this.holders.set(block, id);
  }
}

const DEPTH: Readonly<Record<Division['kind'], number>> = { annex: 0, line: 1, field: 2 };

/** A section of the text's own, which an inset stands in. */
const SECTION_RANK = rankOf('han-bracket', false);

function append(run: OpenRun, candidate: Candidate): void {
  run.items.push({ block: candidate.block, marker: candidate.marker, span: candidate.span });
  run.family = candidate.family;
  run.last = candidate;
}
