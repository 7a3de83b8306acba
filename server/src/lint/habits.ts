import type { Report } from '../model/report';
import type { Found } from '../rules/rule';
import { lastAtOrBefore } from '../text/flow';

/**
 * Of what a rule found of a habit, that in the document's own text; that in the lines of the page as well, where the text
 * has more of it. A page writes `来源: 某某网` around a text that is full-width throughout.
 */
export function ofTheText({ blocks }: Report, found: readonly Found[]): readonly Found[] {
  const page = blocks.filter(({ furniture }) => furniture !== undefined);
  if (found.length === 0 || page.length === 0) return found;
  const starts = page.map(({ start }) => start);
  const isInText = ({ span }: Found): boolean => {
    const { start, paragraph } = page[lastAtOrBefore(starts, span.start)]!;
    return span.start < start || span.start >= start + paragraph.text.length;
  };
  const inText = found.filter(isInText);
  return inText.length * 2 > found.length ? found : inText;
}
