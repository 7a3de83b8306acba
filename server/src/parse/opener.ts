import type { SectionKind } from '../model/section';
import type { Span } from '../text/span';
import type { Division } from './division';

/** Something that begins a section, before it is known where the section ends and what it holds. */
export interface Opener {
  readonly kind: SectionKind;
  readonly label: string;
  readonly title: string;
  readonly selection: Span;
  /** Where it comes among the others: its own start, but for a missing one the cut that took it. */
  readonly order: number;
  readonly missing: boolean;
  /** Siblings share it: the run, or the level of an unnumbered heading. */
  readonly level: string;
  /** What stands right under it may name it so instead of its level. */
  readonly name?: string;
  /** The level, or the name, that it stands under; `''` is the document, undefined is told by the kind. */
  readonly under: string | undefined;
  /** How deep its family of labels usually stands. */
  readonly rank: number;
  /** Where its own block ends: a task inside a paragraph ends there, unless a sibling follows elsewhere. */
  readonly blockEnd: number;
  readonly isInline: boolean;
  /** It stands at the end of a paragraph that begins with something else. */
  readonly isGlued?: true;
  /** Of a heading line: what of the headings below it stands under it. */
  readonly holds?: Division['holds'];
  /** Where the run begins that it is of. */
  readonly runStart?: number;
  /** 1 to 6 where it is a Markdown heading as well as a numbered one, else 0. */
  readonly markdownDepth?: number;
}
