import type { Config } from '../convert/configs';
import type { ConversionReport } from '../service/conversion-report';
import { Lines } from '../text/lines';
import type { SourceDocument } from './documents';

/** What a conversion did to a text. Lines and characters are zero-based, UTF-16, half-open, in the text as it was. */
export function conversionJson(
  source: string,
  { edits, names, kept, doubtful, counts }: ConversionReport,
): Readonly<Record<string, unknown>> {
  const lines = new Lines(source);
  return {
    counts,
    edits: edits.map(({ span, before, text, reason, group, cause, needsLook, candidates }) => ({
      range: lines.range(span),
      ...{ before, after: text, reason, group, cause, needsLook },
      ...(candidates.length > 0 && { candidates }),
    })),
    names: names.map(({ span, text, written, kind }) => ({ range: lines.range(span), text, written, kind })),
    kept: kept.map(({ span, text, reason }) => ({ range: lines.range(span), text, reason })),
    doubtful: doubtful.map(({ span, candidates, reason }) => ({
      range: lines.range(span),
      text: source.slice(span.start, span.end),
      candidates,
      reason,
    })),
  };
}

/** The report of several documents, in pieces that are written as they come. */
export function conversionReport(config: Config): {
  readonly start: string;
  readonly document: (
    document: SourceDocument,
    conversion: ConversionReport,
    more: Readonly<Record<string, unknown>>,
  ) => string;
  readonly end: string;
} {
  let separator = '';
  return {
    start: `{"version":1,"config":${JSON.stringify(config)},"documents":[`,
    document: ({ path, text }, conversion, more) => {
      const json = `${separator}\n${JSON.stringify({ path, ...more, ...conversionJson(text, conversion) })}`;
      separator = ',';
      return json;
    },
    end: '\n]}\n',
  };
}
