import { strict as assert } from 'node:assert';
import { parseReport } from '../../../server/src/parse/index';
import { continuation } from '../../../server/src/service/continuation';
import { applyEdits } from '../../../server/src/text/edits';
import { atCursor, TWISTS } from '../../support/places';

/** After Enter has left the cursor at `‸`, the text becomes `after`. */
function expectContinued(before: string, after: string): void {
  for (const twist of TWISTS) {
    const { source, offset } = atCursor(twist(before));
    const edit = continuation(parseReport(source), offset);
    assert.equal(applyEdits(source, edit ? [edit] : []), twist(after));
  }
}

const expectLeftAlone = (text: string): void => expectContinued(text, text.replace('‸', ''));

describe('continuation', () => {
  it('offers the next label in the form of the one above', () => {
    for (const [labels, next] of [
      [['一、', '二、', '三、'], '四、'],
      [['（一）', '（二）', '（三）'], '（四）'],
      [['(一)', '(二)'], '(三)'],
      [['1.', '2.', '3.'], '4.'],
      [['9．', '10．'], '11．'],
      [['（1）', '（2）'], '（3）'],
      [['①', '②'], '③'],
      [['一是', '二是'], '三是'],
      [['九、', '十、'], '十一、'],
      [['第一条　', '第二条　'], '第三条　'],
      [['1. ', '2. '], '3. '],
    ] as const) {
      const list = labels.map((label) => `${label}压实防汛责任。`).join('\n');
      expectContinued(`${list}\n‸`, `${list}\n${next}`);
    }
  });
  it('keeps the indentation, and takes what the editor put there', () =>
    expectContinued('　　一、清淤\n　　二、固堤\n  ‸', '　　一、清淤\n　　二、固堤\n　　三、'));
  it('goes on in the middle of a text', () =>
    expectContinued('一、清淤\n二、固堤\n‸\n以上请审议。', '一、清淤\n二、固堤\n三、\n以上请审议。'));
  it('follows a single item that is a whole sentence', () =>
    expectContinued('（一）落实防汛责任。\n‸', '（一）落实防汛责任。\n（二）'));
  it('takes a bare label back', () => expectContinued('一、清淤\n二、固堤\n三、\n‸', '一、清淤\n二、固堤\n'));

  it('leaves a line alone that is not empty', () => {
    expectLeftAlone('一、清淤\n二、固\n‸堤');
    expectLeftAlone('一、清淤\n二、固堤\n请审议‸');
  });
  it('leaves an item alone that another follows', () => expectLeftAlone('一、清淤\n二、固堤\n‸\n三、建闸'));
  it('leaves a heading alone whose text is about to follow', () => {
    expectLeftAlone('一、总体要求\n‸');
    expectLeftAlone('一、总体要求\n坚持问题导向。\n二、重点任务\n‸');
  });
  it('leaves what is no item alone', () => {
    expectLeftAlone('二、三产业稳步增长。\n‸');
    expectLeftAlone('全年清淤三处。\n‸');
    expectLeftAlone('一、清淤\n二、固堤\n\n‸');
    expectLeftAlone('——压实责任。\n——强化督导。\n‸');
    expectLeftAlone('\n‸');
    expectLeftAlone('‸');
  });
  it('leaves a list alone whose form cannot be counted on', () => expectLeftAlone('甲、清淤。\n乙、固堤。\n‸'));
});
