import type { Paragraph, Report, ShieldKind, Traits } from '../model/report';
import type { Need, Resources } from '../model/resources';
import type { Edit } from '../text/edits';
import type { Localized, Values } from '../text/localized';
import type { Span } from '../text/span';

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Words for the reader live in the rule's `messages`; this is the key of one of them, with its values. */
export interface Phrase<MessageId extends string = string> {
  readonly message: MessageId;
  readonly data?: Values;
}

export interface Fix<MessageId extends string = string> {
  /** Says what will happen (`删除拼音`), not that something will. */
  readonly title: Phrase<MessageId>;
  /** `safe` may be applied unseen by "fix all"; `suggestion` needs a person to choose it. */
  readonly kind: 'safe' | 'suggestion';
  readonly edits: readonly Edit[];
  /** The edits' texts are there to be typed over: offered only where the editor can make tab stops of them. */
  readonly isTabStop?: true;
}

/** What a rule yields. Spans count from the paragraph's start under `paragraph` scope, else from the document's. */
export interface Found<MessageId extends string = string> extends Phrase<MessageId> {
  /** The exact characters that are wrong. */
  readonly span: Span;
  /** Further places of the same defect, which the same fixes mend. */
  readonly also?: readonly Span[];
  readonly fixes?: readonly Fix<MessageId>[];
  /** Other places that explain this one. */
  readonly related?: readonly (Phrase<MessageId> & { readonly span: Span })[];
}

interface Declaration<Id extends string, MessageId extends string> {
  /** Names the defect: `missing-figure`, not `no-missing-figure`. */
  readonly id: Id;
  readonly severity: Severity;
  readonly docs: {
    readonly title: Localized;
    /** Its first sentence says why it matters; the others say what is left alone, or how far one may trust it. */
    readonly why: Localized;
    /** What official text it rests on, where there is one that is known for certain. */
    readonly clause?: Localized;
    /** Marked text (`增长⟦figure¦*%⟧`); every example is run as a test and printed in the manual. */
    readonly examples: readonly RuleExample[];
  };
  readonly messages: Readonly<Record<MessageId, Localized>>;
  /**
   * For a dense class (glosses, half-width punctuation): one finding for the whole document, with every place in it,
   * so that nobody is shown five hundred squiggles. The message of a gathered finding may use `{count}`.
   */
  readonly gathered?: { readonly message: NoInfer<MessageId>; readonly fixTitle?: NoInfer<MessageId> };
  /** The shields this rule may look into and mend. */
  readonly owns?: readonly ShieldKind[];
  /** A table that is loaded only when a report asks for it. */
  readonly needs?: Need;
  /** A habit of the whole text: in the page's own lines it counts only where the text has more of it. */
  readonly isHabit?: true;
  /** Leaves out what a document of this kind writes by custom, which no paragraph can tell by itself. */
  readonly meant?: (report: Report, found: readonly Found[]) => readonly Found[];
  /** The found text is foreign matter: shown faded. */
  readonly isUnnecessary?: true;
}

export interface RuleExample {
  readonly bad: string;
  /** The text after all safe fixes. */
  readonly good?: string;
}

/** Reads one paragraph and nothing else, so its findings are kept while that paragraph stands unchanged. */
export interface ParagraphRule<Id extends string = string, MessageId extends string = string> extends Declaration<
  Id,
  MessageId
> {
  readonly scope: 'paragraph';
  check(paragraph: Paragraph, traits: Traits, resources: Resources): Iterable<Found<NoInfer<MessageId>>>;
}

/** Reads the model (runs, contents, roles); runs at every edit, so it works on aggregates rather than on the text. */
export interface DocumentRule<Id extends string = string, MessageId extends string = string> extends Declaration<
  Id,
  MessageId
> {
  readonly scope: 'document';
  check(report: Report, resources: Resources): Iterable<Found<NoInfer<MessageId>>>;
}

export type Rule<Id extends string = string, MessageId extends string = string> =
  ParagraphRule<Id, MessageId> | DocumentRule<Id, MessageId>;

/** Identity at run time; at compile time it ties every `message` to the keys of `messages`. */
export const defineRule = <const Id extends string, const MessageId extends string>(
  rule: Rule<Id, MessageId>,
): Rule<Id, MessageId> => rule;
