import type { Marker } from '../model/marker';
import type { Block } from '../model/report';

/** The labels of a document that count as 1, 1.1, 1.1.1. */
export interface Decimals {
  /** By block. */
  readonly labels: ReadonlyMap<number, Marker>;
  /** Blocks whose label of another family (1. 一、 第一章) is the first level of them. */
  readonly tops: ReadonlySet<number>;
}

/** So many levels down prove that the numbers are labels; where the first level has its own, one does. */
const FEWEST = 2;
/** A cut, or a section left out, skips at most so many numbers. */
const MOST_SKIPPED = 3;

/**
 * Tells 1.1 编制目的 from 1.1万人 by the order: each label follows the one before it, as its first child or as the next
 * beside it or beside what it stands under. A chain of them begins at 1 or 1.1, and again for each annex.
 */
export function findDecimals(blocks: readonly Block[], isBody: (block: Block, i: number) => boolean): Decimals {
  const labels = new Map<number, Marker>();
  const tops = new Set<number>();
  let chain = new Chain();
  const close = (): void => {
    if (!chain.isProven) return;
    for (const [block, marker] of chain.labels) labels.set(block, marker);
    for (const top of chain.tops) tops.add(top);
  };
  for (const [i, block] of blocks.entries()) {
    const { decimal, markers } = block.paragraph;
    if ((decimal === undefined && markers[0]?.boundary !== 'start') || !isBody(block, i)) continue;
    if (decimal === undefined) chain.addOther(markers[0]!, i);
    else if (!chain.add(decimal, i, block, blocks[i + 1]) && beginsChain(decimal.path!)) {
      close();
      chain = new Chain();
      chain.add(decimal, i, block, blocks[i + 1]);
    }
  }
  close();
  return { labels, tops };
}

const beginsChain = (path: readonly number[]): boolean => path.length <= 2 && path.every((part) => part === 1);

class Chain {
  readonly labels = new Map<number, Marker>();
  readonly tops = new Set<number>();
  private path: readonly number[] = [];
  private deeper = 0;
  private areHeadings = true;
  /** The latest label of another family for each number it could be the first level of. */
  private readonly others = new Map<number, number>();

  get isProven(): boolean {
    if (this.deeper > 0) return this.deeper >= FEWEST || this.labels.size > FEWEST;
    return this.labels.size >= FEWEST && this.areHeadings;
  }

  addOther({ number, family }: Marker, block: number): void {
    if (TOPS.has(family)) this.others.set(number, block);
  }

  /** False for a number that does not follow. */
  add(marker: Marker, i: number, block: Block, behind: Block | undefined): boolean {
    const path = marker.path!;
    const top = path[0] === this.path[0] ? undefined : this.others.get(path[0]!);
    const isFirst = this.path.length === 0 && beginsChain(path);
    if (
      !isFirst &&
      !this.follows(path, isSure(marker, block)) &&
      !(path.length === 2 && path[1] === 1 && top !== undefined)
    ) {
      return false;
    }
    if (path.length === 2 && path[1] === 1 && top !== undefined) this.tops.add(top);
    if (path.length > 1) this.deeper++;
    this.path = path;
    this.labels.set(i, marker);
    // 1　健全组织体系 without levels below it: each heads a paragraph, as no row of a table does.
    this.areHeadings &&= block.paragraph.form.kind === 'line' && behind?.paragraph.form.kind === 'prose';
    return true;
  }

  /** As its first child, or as the next of the same level or of one above. */
  private follows(path: readonly number[], maySkip: boolean): boolean {
    const { path: before } = this;
    const level = path.length - 1;
    if (level > before.length || before.length === 0) return false;
    if (path.slice(0, level).some((part, at) => part !== before[at])) {
      // 2.1 behind 1.3: the heading of the first level was lost, or is no label.
      return level === 1 && path[1] === 1 && path[0] === before[0]! + 1;
    }
    const last = before[level] ?? 0;
    const steps = path[level]! - last;
    return steps === 1 || (maySkip && steps > 1 && steps <= MOST_SKIPPED);
  }
}

const TOPS: ReadonlySet<string> = new Set(['arabic', 'han', 'chapter', 'part', 'formal']);

/** A heading by its form: white space behind the label, or no sentence. */
const isSure = (marker: Marker, { paragraph: { prose, form } }: Block): boolean =>
  form.kind === 'line' || /^[\s\u3000]/.test(prose.text.slice(prose.toFlow(marker.span.end)));
