import { strict as assert } from 'node:assert';
import { parseReport } from '../../../server/src/parse/index';
import { documentFacts } from '../../../server/src/service/document-facts';
import { findSections, type FoundSection } from '../../../server/src/service/find-sections';
import { Lines } from '../../../server/src/text/lines';
import { TWISTS } from '../../support/places';

const find = (source: string, query: string): FoundSection[] => [
  ...findSections(documentFacts(parseReport(source), new Lines(source)).sections, query),
];

/** What a query finds: `path › name`, the same however the text is twisted. */
function expectFound(source: string, query: string, expected: readonly string[]): void {
  for (const twist of TWISTS) {
    const found = find(twist(source), query);
    assert.deepEqual(
      found.map(({ path, name }) => [...path, name].join(' › ')),
      expected,
    );
  }
}

const REPORT =
  '一、河道治理\n（一）清淤\n要抓好两件事：一是排查 A 段河道；二是疏浚支流。\n二、堤防加固\n——加固两段。\n';

describe('finding sections', () => {
  it('finds headings and tasks by what they are called', () => {
    expectFound(REPORT, '河道', ['一、河道治理', '一、河道治理 › （一）清淤 › 一是排查 A 段河道']);
    expectFound(REPORT, '一是', ['一、河道治理 › （一）清淤 › 一是排查 A 段河道']);
  });
  it('finds them by characters in their order, whatever the case', () => {
    expectFound(REPORT, '堤加', ['二、堤防加固']);
    expectFound(REPORT, 'a段', ['一、河道治理 › （一）清淤 › 一是排查 A 段河道']);
  });
  it('finds all of them by nothing', () => assert.equal(find(REPORT, ' ').length, 5));
  it('tells where each stands', () => {
    const [found] = find(REPORT, '堤防');
    assert.deepEqual(found?.range, { start: { line: 3, character: 0 }, end: { line: 3, character: 6 } });
  });

  it('finds nothing out of order, in the text, or in a list', () => {
    expectFound(REPORT, '治理河道', []);
    expectFound(REPORT, '两件', []);
    expectFound(REPORT, '两段', []);
  });
  it('finds no section that is missing', () =>
    expectFound('目录\n一、河道\n二、堤防\n水利报告\n一、河道\n清淤三处。', '堤防', []));
});
