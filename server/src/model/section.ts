import type { Span } from '../text/span';

/** A node of the outline. */
export interface Section {
  readonly kind: SectionKind;
  /** The marker as written (`一、`, `(二)`, `三是`); empty where none stands. */
  readonly label: string;
  /** The text after the label up to the end of its first sentence, hard breaks and glosses removed. */
  readonly title: string;
  /** The whole section, in the document. */
  readonly span: Span;
  /** Label and title, in the document. */
  readonly selection: Span;
  /** The table of contents lists it and the body lacks it: it stands where it should have been, with empty spans. */
  readonly missing: boolean;
  readonly children: readonly Section[];
}

export type SectionKind = 'heading' | 'lead' | 'task' | 'cue' | 'item' | 'abstract' | 'note' | 'boilerplate';
