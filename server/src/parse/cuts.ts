import type { Block, Cut } from '../model/report';
import { flow } from '../text/flow';
import { shift, span, type Span } from '../text/span';
import { cutMarks, type CutMark } from '../zh/cuts';
import { glossSpans } from '../zh/glosses';

/** Marks run over into the next lines at most this far. */
const RUN_OVER = 300;

/** Where a site says that it withholds text, in document order. */
export function findCuts(source: string, blocks: readonly Block[]): Cut[] {
  const cuts: Cut[] = [];
  let covered: Span | undefined;
  for (const [block, { start, paragraph }] of blocks.entries()) {
    if (!paragraph.isCut) continue;
    const end = start + paragraph.text.length;
    if (covered && end <= covered.end) continue;
    const marks = marksIn(source.slice(start, end + RUN_OVER)).filter((mark) => start + mark.span.start < end);
    const found = marks.length > 0 ? marks : [{ span: { start: 0, end: paragraph.text.length } }];
    for (const mark of found) {
      covered = shift(mark.span, start);
      cuts.push({ ...mark, span: covered, block });
    }
  }
  return cuts;
}

/** The words of a mark may be glossed like any others. */
function marksIn(text: string): CutMark[] {
  const prose = flow(text, span(0, text.length), glossSpans(text));
  return cutMarks(prose.text).map((mark) => ({ ...mark, span: prose.toSource(mark.span.start, mark.span.end) }));
}
