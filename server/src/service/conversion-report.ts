import type { Settings } from '../config/settings';
import { makesSimplified, takesSimplified } from '../convert/chains';
import type { Config } from '../convert/configs';
import type { Conversion, ConversionEdit, Converter, Doubt, Kept } from '../convert/conversion';
import type { Report } from '../model/report';
import type { Edit } from '../text/edits';
import { overlaps, span, type Span } from '../text/span';
import { choicesOf } from '../zh/choices';
import { isFreeVariant } from '../zh/free-variants';
import { isTraditionalOnly } from '../zh/script';
import { convertOptions } from './convert-options';

/** What a person may want to look through together. */
export const EDIT_GROUPS = ['certain', 'name', 'ambiguous', 'variant'] as const;
export type EditGroup = (typeof EDIT_GROUPS)[number];

/** Why a place was changed as it was; each belongs to one group. */
export const GROUP_OF = {
  /** One form only. */
  character: 'certain',
  /** The user's own pair. */
  own: 'certain',
  person: 'name',
  place: 'name',
  /** One of several forms; a word of the dictionary decides. */
  phrase: 'ambiguous',
  /** One of several forms; no word decides, and the one of the character alone is taken. */
  commonest: 'ambiguous',
  /** Two readings of the words. */
  boundary: 'ambiguous',
  /** A character that is a form of two others. */
  form: 'ambiguous',
  /** Another accepted form of the same character (占 佔, 裏 裡). */
  variant: 'variant',
  /** Another word (软件 軟體). */
  vocabulary: 'variant',
} as const satisfies Readonly<Record<string, EditGroup>>;
export type EditCause = keyof typeof GROUP_OF;

/** The causes that deserve a person's confirmation; with the others the dictionaries are hardly ever wrong. */
const NEEDS_LOOK: ReadonlySet<EditCause> = new Set(['commonest', 'boundary', 'form', 'vocabulary']);

export interface ReportedEdit extends ConversionEdit {
  readonly before: string;
  readonly group: EditGroup;
  readonly cause: EditCause;
  readonly needsLook: boolean;
  /** The forms that the place may take, the one chosen first; empty where there is one. */
  readonly candidates: readonly string[];
}

/** A name that the dictionaries alone would have harmed. */
export interface DecidedName {
  readonly span: Span;
  readonly text: string;
  readonly written: string;
  readonly kind: 'person' | 'place';
}

/** What a conversion did to a document, and what it left alone. Spans are offsets of the source, ascending. */
export interface ConversionReport {
  readonly config: Config;
  readonly text: string;
  /** Applied to the source they give `text`. A run of changed characters is split where the cause changes. */
  readonly edits: readonly ReportedEdit[];
  readonly names: readonly DecidedName[];
  readonly kept: readonly Kept[];
  readonly doubtful: readonly Doubt[];
  readonly counts: Readonly<Record<EditGroup, number>>;
}

/** Converts a document as its settings want it, and tells of every change why it was made. */
export function convertDocument(
  converter: Converter,
  { report, settings }: { readonly report: Report; readonly settings: Settings },
  { exact = false }: { readonly exact?: boolean } = {},
): ConversionReport {
  const options = exact ? { exact } : convertOptions(report, settings);
  return reportConversion(converter, report.source, converter.convert(report.source, options));
}

/** The same for a conversion that is already made. */
export function reportConversion(converter: Converter, source: string, conversion: Conversion): ConversionReport {
  const { text, kept, doubtful, decided } = conversion;
  const pieces = new Pieces(converter, source, conversion);
  const edits = conversion.edits.flatMap((edit) => pieces.of(edit));
  const counts: Record<EditGroup, number> = { certain: 0, name: 0, ambiguous: 0, variant: 0 };
  for (const { group } of edits) counts[group]++;
  return { config: converter.config, text, edits, names: decidedNames(decided), kept, doubtful, counts };
}

/** The names among what a conversion settled. */
export const decidedNames = (decided: Conversion['decided']): DecidedName[] =>
  decided.flatMap(({ span, text, written, reason }): DecidedName[] =>
    reason === 'name' || reason === 'place'
      ? [{ span, text, written, kind: reason === 'name' ? 'person' : 'place' }]
      : [],
  );

/**
 * The places at which a document is not in the script of its target. An accepted variant (台 for 臺) is none, unless
 * variants are all that the direction is about (t2tw).
 */
export function misfitsOf({ config, edits }: ConversionReport): readonly ReportedEdit[] {
  const isAboutVariants = !takesSimplified(config) && !makesSimplified(config);
  return isAboutVariants ? edits : edits.filter(({ cause }) => cause !== 'variant');
}

/** One character of an edit, or several that one word holds together. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly cause: EditCause;
}

/** Takes edits apart, asked for ascending ones. */
class Pieces {
  private readonly doubtAt: (start: number, end: number) => Doubt | undefined;
  private readonly decidedAt: (start: number, end: number) => Conversion['decided'][number] | undefined;
  private readonly phraseAt: (start: number, end: number) => Span | undefined;
  private readonly target: 'simplified' | 'traditional' | undefined;

  constructor(
    private readonly converter: Converter,
    private readonly source: string,
    { doubtful, decided, phrases }: Conversion,
  ) {
    const byStart = [...doubtful].sort((a, b) => a.span.start - b.span.start);
    this.doubtAt = overlapping(byStart, (doubt) => doubt.span);
    this.decidedAt = overlapping(decided, (stretch) => stretch.span);
    this.phraseAt = overlapping(phrases, (phrase) => phrase);
    const { config } = converter;
    this.target = takesSimplified(config) ? 'traditional' : makesSimplified(config) ? 'simplified' : undefined;
  }

  of(edit: ConversionEdit): ReportedEdit[] {
    const { start, end } = edit.span;
    const before = this.source.slice(start, end);
    const isInStep = edit.text.length === end - start && !SURROGATE.test(before + edit.text);
    if (!isInStep || edit.reason === 'vocabulary') {
      return [
        this.reported(edit, edit, edit.reason === 'vocabulary' ? 'vocabulary' : this.causeOf(start, end, edit.text)),
      ];
    }
    const pieces: Piece[] = [];
    for (let at = start; at < end;) {
      const phrase = this.phraseAt(at, at + 1);
      const decided = this.decidedAt(at, at + 1);
      const until = Math.min(end, Math.max(at + 1, decided?.span.end ?? phrase?.end ?? at + 1));
      const cause = this.causeOf(at, until, edit.text.slice(at - start, until - start));
      const last = pieces.at(-1);
      if (last?.cause === cause) pieces[pieces.length - 1] = { start: last.start, end: until, cause };
      else pieces.push({ start: at, end: until, cause });
      at = until;
    }
    return pieces.map((piece) =>
      this.reported(
        edit,
        { span: span(piece.start, piece.end), text: edit.text.slice(piece.start - start, piece.end - start) },
        piece.cause,
      ),
    );
  }

  private reported({ reason }: ConversionEdit, { span: at, text }: Edit, cause: EditCause): ReportedEdit {
    const before = this.source.slice(at.start, at.end);
    const candidates = [...new Set([text, ...this.othersOf(at, before, cause)])];
    return {
      ...{ span: at, text, before, reason, cause },
      group: GROUP_OF[cause],
      needsLook: NEEDS_LOOK.has(cause),
      candidates: candidates.length > 1 ? candidates : [],
    };
  }

  /** What else might stand there; known of single characters and of places with two readings. */
  private othersOf(at: Span, before: string, cause: EditCause): readonly string[] {
    if (cause === 'boundary' || cause === 'form') {
      const doubt = this.doubtAt(at.start, at.end);
      if (doubt === undefined || at.start < doubt.span.start || at.end > doubt.span.end) return [];
      const isInStep = doubt.candidates.every(({ length }) => length === doubt.span.end - doubt.span.start);
      const part = (whole: string): string => whole.slice(at.start - doubt.span.start, at.end - doubt.span.start);
      return isInStep ? doubt.candidates.map(part) : [];
    }
    return before.length === 1 && GROUP_OF[cause] === 'ambiguous' ? this.converter.forms(before) : [];
  }

  private causeOf(start: number, end: number, text: string): EditCause {
    const decided = this.decidedAt(start, end);
    if (decided !== undefined) return CAUSE_OF_REASON[decided.reason];
    const doubt = this.doubtAt(start, end);
    if (doubt !== undefined && isContested(doubt, start, end)) return doubt.reason === 'boundary' ? 'boundary' : 'form';
    const { target } = this;
    if (target === undefined) return 'variant';
    let cause: EditCause = 'character';
    for (let i = start; i < end; i++) {
      const [before, after] = [this.source[i]!, text[i - start] ?? ''];
      if (before === after) continue;
      const choices = choicesOf(before, target);
      // 萬 for 万 is as good as certain, 箇 for 个 is not.
      const hasChoices =
        choices.some(({ isRare }, i) => i > 0 && !isRare) || (choices.length > 0 && choices[0]!.form !== after);
      const isVariant =
        target === 'traditional' && (hasChoices ? isFreeVariant(before, after) : isVariantItself(before));
      if (isVariant) cause = 'variant';
      else if (hasChoices) return this.phraseAt(start, end) === undefined ? 'commonest' : 'phrase';
    }
    return cause;
  }
}

/** A character that no Simplified text has; those of Unicode's compatibility block are variants by definition. */
const isVariantItself = (character: string): boolean =>
  isTraditionalOnly(character) || character.normalize('NFC') !== character;

/** Whether the candidates of a place differ in a part of it. */
function isContested({ span: at, candidates }: Doubt, start: number, end: number): boolean {
  if (!candidates.every(({ length }) => length === at.end - at.start)) return true;
  const part = (whole: string): string => whole.slice(Math.max(0, start - at.start), Math.max(0, end - at.start));
  return candidates.some((other) => part(other) !== part(candidates[0]!));
}

const SURROGATE = /[\ud800-\udfff]/;

/** A word of the layer's own lists is a phrase like those of the dictionaries. */
const CAUSE_OF_REASON: Readonly<Record<ConversionEdit['reason'], EditCause>> = {
  name: 'person',
  place: 'place',
  own: 'own',
  boundary: 'boundary',
  vocabulary: 'vocabulary',
  dictionary: 'phrase',
};

/** The first of ascending stretches that overlaps one asked for; asked for ascending starts. */
function overlapping<T>(items: readonly T[], spanOf: (item: T) => Span): (start: number, end: number) => T | undefined {
  let next = 0;
  return (start, end) => {
    while (next < items.length && spanOf(items[next]!).end <= start) next++;
    const item = items[next];
    return item !== undefined && overlaps(spanOf(item), span(start, end)) ? item : undefined;
  };
}
