import type { Config } from '../convert/configs';
import type { Converter, createConverters } from '../convert/converter';
import type { Analysis } from '../service/analyze';
import { convertOptions } from '../service/convert-options';
import type { Edit } from '../text/edits';
import { contains, overlaps, span, type Span } from '../text/span';
import type { Script } from '../zh/script';

export type Converters = ReturnType<typeof createConverters>;

/** The conversions that would change a text of each script, the likeliest first. */
export const TARGETS: Readonly<Record<Script, readonly Config[]>> = {
  simplified: ['s2t', 's2tw', 's2hk', 's2twp', 's2hkp'],
  traditional: ['simplified', 't2tw', 't2hk'],
  mixed: ['simplified', 's2t', 's2tw', 's2hk', 's2twp', 's2hkp'],
  none: [],
};

export interface PartConversion {
  readonly edits: readonly Edit[];
  /** How many of the doubtful places lie in the parts. */
  readonly doubtful: number;
}

/**
 * Converts parts of a document; no parts means all of it. The whole text is read even for a part, because its words
 * begin outside and the names in it are known from elsewhere.
 */
export function convertParts(converter: Converter, analysis: Analysis, parts: readonly Span[]): PartConversion {
  const { edits, doubtful } = converter.convert(analysis.source, convertOptions(analysis.report, analysis.settings));
  if (parts.length === 0) return { edits, doubtful: doubtful.length };
  return {
    edits: edits.flatMap((edit) => parts.flatMap((part) => inPart(edit, part))),
    doubtful: doubtful.filter(({ span }) => parts.some((part) => overlaps(part, span))).length,
  };
}

/** What of an edit lies in a part. One that puts in as many characters as it takes out may be cut at the part's end. */
function inPart(edit: Edit, part: Span): Edit[] {
  const { span: at, text } = edit;
  if (!overlaps(at, part)) return [];
  if (contains(part, at)) return [edit];
  const from = Math.max(at.start, part.start);
  const until = Math.min(at.end, part.end);
  const isCharacterByCharacter = text.length === at.end - at.start && !/[\ud800-\udfff]/.test(text);
  return isCharacterByCharacter
    ? [{ span: span(from, until), text: text.slice(from - at.start, until - at.start) }]
    : [];
}
