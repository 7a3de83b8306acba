import { strict as assert } from 'node:assert';
import { applyEdits, inverseEdits } from '../../../server/src/text/edits';
import { span } from '../../../server/src/text/span';

describe('edits', () => {
  const source = '增长*%，下降*%。';
  const edits = [
    { span: span(7, 8), text: '【待补】' },
    { span: span(2, 3), text: '8.5' },
    { span: span(5, 5), text: '同比' },
  ];

  it('apply in any order', () => assert.equal(applyEdits(source, edits), '增长8.5%，同比下降【待补】%。'));
  it('are undone by their inverse', () => {
    const edited = applyEdits(source, edits);
    assert.equal(applyEdits(edited, inverseEdits(source, edits)), source);
  });
  it('never overlap in silence', () =>
    assert.throws(
      () =>
        applyEdits(source, [
          { span: span(2, 4), text: '' },
          { span: span(3, 5), text: '' },
        ]),
      /overlapping edit at 3/,
    ));
});
