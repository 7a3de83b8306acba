import { strict as assert } from 'node:assert';
import { parseReport } from '../../../server/src/parse/index';
import { sectionPathFinder } from '../../../server/src/service/section-path';
import { atCursor } from '../../support/places';

function pathAt(marked: string): readonly string[] {
  const { source, offset } = atCursor(marked);
  return sectionPathFinder(parseReport(source).outline)(offset);
}

describe('the sections around an offset', () => {
  it('are named from the outermost in', () =>
    assert.deepEqual(
      pathAt('一、重点工作\n（一）河道治理\n会议要求：一是疏浚河‸道；二是加固堤防。\n二、保障措施\n压实责任。'),
      ['一、重点工作', '（一）河道治理', '会议要求', '一是疏浚河道'],
    ));

  it('are those of the later section where two meet', () =>
    assert.deepEqual(pathAt('一、重点工作\n抓好治理。\n‸二、保障措施\n压实责任。'), ['二、保障措施']));

  it('are those of a heading that was cut away, where sections below it are there', () =>
    assert.deepEqual(
      pathAt(
        '目录\n一、提高认识\n二、总结成绩\n（一）河道治理\n（二）堤防加固\n三、压实责任\n\n' +
          '一、提高认识\n认识要到位。\n……（此处省略900字）……\n（二）堤防加固\n加固堤‸防。\n三、压实责任\n责任到人。',
      ),
      ['二、总结成绩', '（二）堤防加固'],
    ));

  it('are none that has no text at all', () =>
    assert.deepEqual(
      pathAt('目录\n一、提高认识\n二、总结成绩\n三、压实责任\n\n一、提高认识\n认识要到‸位。\n三、压实责任\n责任到人。'),
      ['一、提高认识'],
    ));

  it('are none before the first', () =>
    assert.deepEqual(pathAt('同志‸们：\n一、重点工作\n抓好治理。\n二、保障\n压实。'), []));

  it('are none in an empty text', () => assert.deepEqual(pathAt('‸'), []));
});
