import { strict as assert } from 'node:assert';
import { movedRange } from '../../../client/src/conversion/moved-range';
import { Lines, type Range } from '../../../server/src/text/lines';

const TEXT = '第一行文字\n第二行存疑文字\n第三行文字\n';

const at = (text: string, passage: string): Range => {
  const start = text.indexOf(passage);
  return new Lines(text).range({ start, end: start + passage.length });
};

const textAt = (text: string, { start, end }: Range): string => {
  const lines = new Lines(text);
  return text.slice(lines.offset(start), lines.offset(end));
};

describe('a place after an edit', () => {
  for (const [what, passage, by] of [
    ['on a line above', '第一行', '第一行又一行'],
    ['that adds lines above', '第一行', '新行\n又一行\n'],
    ['that joins lines above', '文字\n第二', '文字第二'],
    ['before it on its line', '第二行', ''],
    ['before it that breaks its line', '第二行', '第二\n行'],
    ['behind it on its line', '文字\n第三', '字\n\n第三'],
    ['on a line below', '第三行', '末行'],
  ] as const) {
    it(`holds the same text: ${what}`, () => {
      const after = TEXT.replace(passage, by);
      const moved = movedRange(at(TEXT, '存疑'), { range: at(TEXT, passage), text: by });
      assert.ok(moved);
      assert.equal(textAt(after, moved), '存疑');
    });
  }

  for (const passage of ['存', '存疑', '行存', '疑文', '第二行存疑文字'])
    it(`is gone when “${passage}” is edited`, () =>
      assert.equal(movedRange(at(TEXT, '存疑'), { range: at(TEXT, passage), text: '' }), undefined));
});
