import type { Config } from '../convert/configs';
import type { Conversion } from '../convert/converter';
import { Lines } from '../text/lines';
import type { SourceDocument } from './documents';

/** What a conversion did to a text. Lines and characters are zero-based, UTF-16, half-open, in the text as it was. */
export function conversionJson(
  source: string,
  { edits, kept, doubtful }: Conversion,
): Readonly<Record<string, unknown>> {
  const lines = new Lines(source);
  return {
    edits: edits.map(({ span, text, reason }) => ({
      range: lines.range(span),
      before: source.slice(span.start, span.end),
      after: text,
      reason,
    })),
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
    conversion: Conversion,
    more: Readonly<Record<string, unknown>>,
  ) => string;
  readonly end: string;
} {
  let separator = '';
  return {
    start: `{"version":1,"config":${JSON.stringify(config)},"documents":[`,
    document: ({ path, text }, conversion, more) => {
      const json = `${separator}\n${JSON.stringify({ path, ...conversionJson(text, conversion), ...more })}`;
      separator = ',';
      return json;
    },
    end: '\n]}\n',
  };
}
