import { descriptionEnds } from './ids';
import type { Offsets } from './tape';

/** Walks along the cuts: how far a key that begins here may reach. */
export class Limits {
  end: number;
  private start = 0;
  private cut = 0;
  private ends: ReadonlyMap<number, number> | undefined;

  constructor(
    private readonly cuts: Offsets,
    private readonly size: number,
  ) {
    this.end = cuts.length > 0 ? cuts.at[0]! : size;
  }

  /** The first cut behind `offset`. */
  next(offset: number): number {
    this.start = offset;
    this.ends = undefined;
    while (this.cut < this.cuts.length && this.cuts.at[this.cut]! <= offset) this.cut++;
    this.end = this.cut < this.cuts.length ? this.cuts.at[this.cut]! : this.size;
    return this.end;
  }

  descriptionEnd(units: Uint16Array, at: number): number {
    this.ends ??= descriptionEnds(units, this.start, this.end);
    return this.ends.get(at) ?? at + 1;
  }
}
