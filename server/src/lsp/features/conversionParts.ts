import type { Section } from '../../model/section';
import type { Analysis } from '../../service/analyze';
import type { Range } from '../../text/lines';
import type { Span } from '../../text/span';
import { countScript, scriptOf } from '../../zh/script';
import { TARGETS } from '../conversion';
import type { ConversionChoices, ConversionChoicesParams } from '../conversion-protocol';
import { shortened } from '../names';
import type { Snapshot } from '../session';

/** The ranges that hold something, as spans. */
export const partsOf = ({ lines }: Analysis, ranges: readonly Range[]): Span[] =>
  ranges
    .map(({ start, end }) => ({ start: lines.offset(start), end: lines.offset(end) }))
    .filter(({ start, end }) => start < end);

/** What a person may choose from before a conversion. */
export function conversionChoices(
  { analysis }: Snapshot,
  { ranges, position }: ConversionChoicesParams,
): ConversionChoices {
  const { report, source, lines } = analysis;
  const parts = partsOf(analysis, ranges);
  const script =
    parts.length === 0
      ? report.traits.script
      : scriptOf(countScript(parts.map(({ start, end }) => source.slice(start, end)).join('\n')));
  const section = sectionAround(report.outline, lines.offset(position));
  return {
    script,
    targets: TARGETS[script],
    ...(section && {
      section: {
        name: shortened(section.label + section.title, LONGEST_NAME),
        range: lines.range(section.span),
      },
    }),
  };
}

const LONGEST_NAME = 24;

/** The innermost section under a heading; a task or an item is too small to be meant. */
function sectionAround(sections: readonly Section[], offset: number): Section | undefined {
  for (const section of sections) {
    if (section.missing || offset < section.span.start || offset >= section.span.end) continue;
    return sectionAround(section.children, offset) ?? (section.kind === 'heading' ? section : undefined);
  }
  return undefined;
}
