import { strict as assert } from 'node:assert';
import { Lines } from '../../../server/src/text/lines';

describe('lines', () => {
  const source = '一\r\n𠮷野\r三\n';
  const lines = new Lines(source);

  it('end with CRLF, CR or LF, and count UTF-16 units', () => {
    assert.deepEqual(lines.position(source.indexOf('野')), { line: 1, character: 2 });
    assert.deepEqual(lines.position(source.indexOf('三')), { line: 2, character: 0 });
    assert.deepEqual(lines.position(source.length), { line: 3, character: 0 });
  });
  it('give every offset back', () => {
    for (let i = 0; i <= source.length; i++) {
      // Between CR and LF there is no position of its own.
      if (source[i - 1] !== '\r' || source[i] !== '\n') assert.equal(lines.offset(lines.position(i)), i);
    }
  });
  it('take a character behind the end of its line as that end', () => {
    assert.equal(lines.offset({ line: 0, character: 99 }), 1);
    assert.equal(lines.offset({ line: 1, character: 99 }), source.indexOf('\r三'));
    assert.equal(lines.offset({ line: 99, character: 0 }), source.length);
  });
});
