import type { Report } from '../model/report';
import { contains, span, type Span } from '../text/span';

/** The labels of all items of the run whose label is at `offset`, its own among them; none where it stands alone. */
export function siblingLabels({ runs }: Report, offset: number): Span[] {
  const at = span(offset, offset);
  const run = runs.find(({ items }) => items.some((item) => contains(item.span, at)));
  return run && run.items.length > 1 ? run.items.map((item) => item.span) : [];
}
