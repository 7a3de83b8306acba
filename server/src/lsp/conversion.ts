import { CONFIGS, type Config } from '../convert/configs';
import type { Converter, createConverters, Doubt } from '../convert/converter';
import type { Analysis } from '../service/analyze';
import { decidedNames, type DecidedName } from '../service/conversion-report';
import { convertOptions } from '../service/convert-options';
import { applyEdits, type Edit } from '../text/edits';
import { lastAtOrBefore } from '../text/flow';
import { Lines } from '../text/lines';
import { contains, overlaps, span, type Span } from '../text/span';
import type { Script } from '../zh/script';
import type { ConvertedName, DoubtfulPlace } from './conversion-protocol';

export type Converters = ReturnType<typeof createConverters>;

/** The conversions that would change a text of each script, the likeliest first. */
export const TARGETS: Readonly<Record<Script, readonly Config[]>> = {
  simplified: ['s2t', 's2tw', 's2hk', 's2twp', 's2hkp'],
  traditional: ['simplified', 't2tw', 't2hk'],
  mixed: ['simplified', 's2t', 's2tw', 's2hk', 's2twp', 's2hkp'],
  none: [],
};

/** What a conversion does to parts of a document. Spans are offsets of the document as it was, ascending. */
export interface PartConversion<E extends Edit = Edit> {
  readonly edits: readonly E[];
  readonly doubtful: readonly Doubt[];
  readonly names: readonly DecidedName[];
}

/**
 * Converts parts of a document; no parts means all of it. The whole text is read even for a part, because its words
 * begin outside and the names in it are known from elsewhere.
 */
export function convertParts(
  converter: Converter,
  { report, settings, source }: Pick<Analysis, 'report' | 'settings' | 'source'>,
  parts: readonly Span[],
): PartConversion {
  const { edits, doubtful, decided } = converter.convert(source, convertOptions(report, settings));
  return inParts({ edits, doubtful, names: decidedNames(decided) }, parts);
}

/** What of a conversion lies in some parts of the document; no parts means all of it. */
export function inParts<E extends Edit>(whole: PartConversion<E>, parts: readonly Span[]): PartConversion<E> {
  if (parts.length === 0) return whole;
  const isIn = ({ span }: { readonly span: Span }): boolean => parts.some((part) => overlaps(part, span));
  return {
    edits: whole.edits.flatMap((edit) => parts.flatMap((part) => inPart(edit, part))),
    doubtful: whole.doubtful.filter(isIn),
    names: whole.names.filter(isIn),
  };
}

/** What of an edit lies in a part. One that puts in as many characters as it takes out may be cut at the part's end. */
function inPart<E extends Edit>(edit: E, part: Span): E[] {
  const { span: at, text } = edit;
  if (!overlaps(at, part)) return [];
  if (contains(part, at)) return [edit];
  const from = Math.max(at.start, part.start);
  const until = Math.min(at.end, part.end);
  const isCharacterByCharacter = text.length === at.end - at.start && !/[\ud800-\udfff]/.test(text);
  return isCharacterByCharacter
    ? [{ ...edit, span: span(from, until), text: text.slice(from - at.start, until - at.start) }]
    : [];
}

export interface LookedAt {
  readonly places: readonly DoubtfulPlace[];
  readonly names: readonly ConvertedName[];
  /** The text as the conversion leaves it, which the ranges count in. */
  readonly text: string;
  readonly lines: Lines;
}

/** What a person may want to look at when a conversion is done, where it lies then. */
export function toLookAt(source: string, { edits, doubtful, names }: PartConversion): LookedAt {
  const text = applyEdits(source, edits);
  const lines = new Lines(text);
  const moved = mover(edits);
  return {
    text,
    lines,
    places: doubtful.map(({ span: at, candidates: [chosen = '', ...others], reason }) => ({
      range: lines.range(moved(at)),
      text: chosen,
      others,
      reason,
    })),
    names: names.map(({ span: at, text, written, kind }) => ({ range: lines.range(moved(at)), text, written, kind })),
  };
}

/** Where stretches of a text lie after ascending edits. Inside an edit that changes the length it is a guess. */
function mover(edits: readonly Edit[]): (at: Span) => Span {
  let sum = 0;
  const sums = edits.map(({ span: at, text }) => (sum += text.length - (at.end - at.start)));
  const ends = edits.map(({ span: at }) => at.end);
  const by = (offset: number): number =>
    ends.length > 0 && ends[0]! <= offset ? sums[lastAtOrBefore(ends, offset)]! : 0;
  return ({ start, end }) => span(start + by(start), end + by(end));
}

/** @throws on a configuration that does not exist: the user asked for something that does not happen then. */
export function requireConfig(to: Config): void {
  if (!CONFIGS.includes(to)) throw new RangeError(`unknown conversion ${JSON.stringify(to)}`);
}
