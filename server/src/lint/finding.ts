import type { Fix, Phrase, Rule, Severity } from '../rules/rule';
import { localize, type Locale } from '../text/localized';
import type { Span } from '../text/span';

/** One defect of a document, at one place or, for a gathered rule, at all its places. */
export interface Finding extends Phrase {
  readonly rule: Rule;
  readonly severity: Severity;
  /** At least one, in document order, exact and apart from each other. */
  readonly places: readonly Place[];
  /** What mends the whole finding. */
  readonly fixes: readonly Fix[];
  readonly related: readonly (Phrase & { readonly span: Span })[];
}

export interface Place {
  readonly span: Span;
  /** What mends this place alone. For a finding of one place these are the finding's own fixes. */
  readonly fixes: readonly Fix[];
}

/** A phrase of a rule in the reader's language. */
export const phrase = (rule: Rule, { message, data }: Phrase, locale: Locale): string => {
  const text = rule.messages[message];
  if (!text) throw new Error(`rule ${rule.id} has no message ${message}`);
  return localize(text, locale, data);
};
