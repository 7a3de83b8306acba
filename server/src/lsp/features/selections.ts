import type { Position, SelectionRange } from 'vscode-languageserver';
import type { Report } from '../../model/report';
import type { Section } from '../../model/section';
import { lastAtOrBefore } from '../../text/flow';
import { contains, span, type Span } from '../../text/span';
import type { Snapshot } from '../session';

/** From each position outwards: the sentence, its paragraph, the sections around it, the document. */
export function selectionRanges(
  { analysis: { report, lines } }: Snapshot,
  positions: readonly Position[],
): SelectionRange[] {
  const starts = report.blocks.map((block) => block.start);
  return positions.map((position) => {
    const offset = lines.offset(position);
    // A task is smaller than its paragraph, a chapter larger.
    const around = [...sectionsAround(report, offset), ...paragraphAround(report, starts, offset)];
    return around
      .sort((a, b) => size(b) - size(a))
      .reduce<{ range: SelectionRange; span: Span }>(
        (outer, inner) =>
          contains(outer.span, inner) && size(inner) < size(outer.span)
            ? { range: { range: lines.range(inner), parent: outer.range }, span: inner }
            : outer,
        { range: { range: lines.range(whole(report)) }, span: whole(report) },
      ).range;
  });
}

const whole = ({ source }: Report): Span => span(0, source.length);

const size = ({ start, end }: Span): number => end - start;

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

function sectionsAround({ outline }: Report, offset: number): Span[] {
  const out: Span[] = [];
  let level: readonly Section[] = outline;
  for (;;) {
    const around = level.findLast((section) => holds(section.span, offset) && !section.missing);
    if (!around) return out;
    out.push(around.span);
    level = around.children;
  }
}

/** The paragraph and in it the sentence, where the offset is in one. */
function paragraphAround({ blocks }: Report, starts: readonly number[], offset: number): Span[] {
  const block = blocks[lastAtOrBefore(starts, offset)];
  if (!block) return [];
  const { start, paragraph } = block;
  const at = span(start, start + paragraph.text.length);
  if (!holds(at, offset)) return [];
  const before = paragraph.text.slice(0, offset - start);
  const sentenceStart = Math.max(...SENTENCE_ENDS.map((mark) => before.lastIndexOf(mark))) + 1;
  const ends = SENTENCE_ENDS.map((mark) => paragraph.text.indexOf(mark, offset - start)).filter((found) => found >= 0);
  const sentenceEnd = ends.length > 0 ? Math.min(...ends) + 1 : paragraph.text.length;
  return [at, span(start + sentenceStart, start + sentenceEnd)];
}

const SENTENCE_ENDS = ['。', '！', '？', '；'];
