import { strict as assert } from 'node:assert';
import { defaultSettings } from '../../../server/src/config/settings';
import { analyze } from '../../../server/src/service/analyze';
import { headingFactsAt, type HeadingFacts } from '../../../server/src/service/heading-facts';
import { atCursor, TWISTS } from '../../support/places';

/** The facts at `‸`, the same however the text is twisted. */
function factsAt(marked: string): Omit<HeadingFacts, 'selection'> | undefined {
  const [facts, ...others] = TWISTS.map((twist) => {
    const { source, offset } = atCursor(twist(marked));
    const found = headingFactsAt(analyze(source, defaultSettings), offset);
    if (!found) return undefined;
    const { selection, ...rest } = found;
    assert.ok(selection.start <= offset && offset <= selection.end);
    return rest;
  });
  for (const other of others) assert.deepEqual(other, facts);
  return facts;
}

const REPORT =
  '一、重点工作\n（一）河道治理\n会议要求：一是疏浚*公里河道；二是加固堤防。\n（二）泵站更新\n更新𠮷野泵站两座。\n二、保障措施\n压实责任。';

describe('facts about a heading', () => {
  it('are its path, length, tasks and findings', () =>
    assert.deepEqual(factsAt(REPORT.replace('河道治理', '河道‸治理')), {
      path: ['一、重点工作', '（一）河道治理'],
      characters: '（一）河道治理会议要求：一是疏浚*公里河道；二是加固堤防。'.length,
      tasks: 2,
      findings: { error: 0, warning: 1, information: 0, hint: 0 },
    }));
  it('are those of all that is below it', () => {
    const facts = factsAt(`‸${REPORT}`);
    assert.deepEqual(facts?.path, ['一、重点工作']);
    assert.deepEqual([facts.tasks, facts.findings.warning], [2, 1]);
  });
  it('count characters, not UTF-16 units, and no white space', () =>
    assert.equal(
      factsAt(REPORT.replace('泵站更新', '泵站更新‸'))?.characters,
      '（二）泵站更新更新某野泵站两座。'.length,
    ));

  it('are none for body text', () => assert.equal(factsAt(REPORT.replace('压实', '压‸实')), undefined));
  it('are none for a task', () => assert.equal(factsAt(REPORT.replace('一是', '一‸是')), undefined));
  it('are none for an entry of the table of contents', () =>
    assert.equal(factsAt('目录\n一、河‸道\n二、堤防\n水利报告\n一、河道\n清淤。\n二、堤防\n固堤。'), undefined));
  it('are none where nothing stands', () => assert.equal(factsAt('‸'), undefined));
});
