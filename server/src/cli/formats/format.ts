import type { Analysis } from '../../service/analyze';
import type { Locale } from '../../text/localized';

/** One document and what was found in it. */
export interface Checked {
  readonly path: string;
  readonly analysis: Analysis;
}

/** A way of showing findings: pieces of text, written out document by document. */
export interface FindingsFormat {
  start(): string;
  document(checked: Checked): string;
  end(outcome: { readonly hasFailed: boolean }): string;
}

export type MakeFormat = (locale: Locale) => FindingsFormat;
