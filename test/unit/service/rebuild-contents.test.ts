import { strict as assert } from 'node:assert';
import { parseReport } from '../../../server/src/parse/index';
import { rebuiltContents } from '../../../server/src/service/rebuild-contents';
import { applyEdits } from '../../../server/src/text/edits';
import { TWISTS } from '../../support/places';

/** With the 目录 `before` in front of it the body gives it the 目录 `after`, and after that changes nothing more. */
function expectRebuilt(before: string, after: string, body: string): void {
  for (const twist of TWISTS) {
    const [source, wanted] = [before, after].map((contents) => twist(`目录\n${contents}\n水利工作报告\n${body}`));
    const rebuilt = applyEdits(source!, rebuiltContents(parseReport(source!)));
    assert.equal(rebuilt, wanted);
    assert.deepEqual(rebuiltContents(parseReport(rebuilt)), []);
  }
}

const expectLeftAlone = (contents: string, body: string): void => expectRebuilt(contents, contents, body);

const BODY = '一、河道治理\n（一）清淤\n三处。\n（二）疏浚\n两处。\n二、堤防加固\n加固两段。\n三、泵站更新\n更新两座。';

describe('rebuilding the table of contents', () => {
  it('adds what the body has, where it has it', () => {
    expectRebuilt('一、河道治理\n三、泵站更新', '一、河道治理\n二、堤防加固\n三、泵站更新', BODY);
    expectRebuilt('二、堤防加固\n三、泵站更新', '一、河道治理\n二、堤防加固\n三、泵站更新', BODY);
    expectRebuilt('一、河道治理\n二、堤防加固', '一、河道治理\n二、堤防加固\n三、泵站更新', BODY);
  });
  it('drops what the body lacks', () =>
    expectRebuilt(
      '一、河道治理\n二、堤防加固\n三、泵站更新\n四、保障措施',
      '一、河道治理\n二、堤防加固\n三、泵站更新',
      BODY,
    ));
  it('takes over the words of the body, and keeps page numbers', () =>
    expectRebuilt(
      '一、河道治理……3\n二、堤防加固工程……8\n三、泵站更新……12',
      '一、河道治理……3\n二、堤防加固……8\n三、泵站更新……12',
      BODY,
    ));
  it('lists the levels that were listed, indented as they were', () =>
    expectRebuilt(
      '一、河道治理\n　　（一）清淤\n二、堤防加固\n三、泵站更新',
      '一、河道治理\n　　（一）清淤\n　　（二）疏浚\n二、堤防加固\n三、泵站更新',
      BODY,
    ));
  it('lists a level whole of which only one section was listed', () =>
    expectRebuilt(
      '一、河道治理\n二、堤防加固\n三、泵站更新\n（一）扩容',
      '一、河道治理\n（一）清淤\n（二）疏浚\n二、堤防加固\n三、泵站更新',
      BODY,
    ));
  it('keeps blank lines between entries', () =>
    expectRebuilt('一、河道治理\n\n三、泵站更新', '一、河道治理\n\n二、堤防加固\n\n三、泵站更新', BODY));
  it('keeps the space behind a label', () =>
    expectRebuilt(
      '第一章　总则\n第三章　附则',
      '第一章　总则\n第二章　管护\n第三章　附则',
      '第一章　总则\n第一条　为了加强管护，制定本办法。\n第二章　管护\n第二条　河道分级管护。\n第三章　附则\n第三条　本办法自公布之日起施行。',
    ));

  it('leaves deeper levels out', () => expectLeftAlone('一、河道治理\n二、堤防加固\n三、泵站更新', BODY));
  it('leaves out lists inside a section that are labelled like the entries', () =>
    expectLeftAlone(
      '一、河道治理\n二、堤防加固',
      '一、河道治理\n会议要求：一、清淤。二、疏浚。三、护岸。\n二、堤防加固\n加固两段。',
    ));
  it('leaves a table alone that nothing answers to', () =>
    expectLeftAlone('一、财政收支\n二、税费改革', '一、河道治理\n清淤三处。\n二、堤防加固\n加固两段。'));
  it('leaves a table alone that tells what a site cut away', () =>
    expectLeftAlone(
      '一、河道治理\n二、堤防加固\n三、泵站更新',
      '一、河道治理\n清淤三处。\n……（某某文秘网省略600字，正式会员可完整阅读）……\n三、泵站更新\n更新两座。',
    ));
  it('has nothing to do where there is no table', () => assert.deepEqual(rebuiltContents(parseReport(BODY)), []));
});
