import { strict as assert } from 'node:assert';
import type { Report } from '../../server/src/model/report';
import { parseReport } from '../../server/src/parse/index';
import { applyEdits } from '../../server/src/text/edits';
import { byPosition, span, type Span } from '../../server/src/text/span';

const CURSOR = '‸';

/**
 * Asked at `‸`, `find` answers with exactly the places marked `⟦…⟧`, also with Windows line ends and behind an astral
 * character.
 */
export function expectPlaces(find: (report: Report, offset: number) => readonly Span[], marked: string): void {
  for (const twist of TWISTS) {
    const wanted = twist(marked);
    const { source, offset } = atCursor(wanted.replace(/[⟦⟧]/g, ''));
    assert.equal(draw(source, find(parseReport(source), offset)), wanted.replace(CURSOR, ''));
  }
}

/** A text without its `‸`, and the offset at which that stood. */
export function atCursor(marked: string): { source: string; offset: number } {
  const offset = marked.indexOf(CURSOR);
  assert.ok(offset >= 0, `no ${CURSOR} in “${marked}”`);
  return { source: marked.replace(CURSOR, ''), offset };
}

/** What every answer about a text must survive. */
export const TWISTS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/\n/g, '\r\n'),
  (text) => `𠮷野家。\n${text}`,
];

const draw = (source: string, places: readonly Span[]): string =>
  applyEdits(
    source,
    [...places].sort(byPosition).flatMap(({ start, end }) => [
      { span: span(start, start), text: '⟦' },
      { span: span(end, end), text: '⟧' },
    ]),
  );
