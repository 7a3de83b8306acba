import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readRecordLine } from '../../../server/src/cli/record-line';

const read = (line: string, field = 'text'): Exclude<ReturnType<typeof readRecordLine>, string> => {
  const record = readRecordLine(line, field);
  assert.ok(typeof record !== 'string', line);
  return record;
};

describe('a line of JSON', () => {
  it('keeps all but its text, digit by digit', () => {
    const change = (line: string): string => read(line).with({ text: '新' });
    assert.equal(change('{"text":"旧"}'), '{"text":"新"}');
    assert.equal(change('{ "n" : 1.0e2 , "text" :\t"旧" }\r'), '{ "n" : 1.0e2 , "text" :\t"新" }\r');
    assert.equal(
      change('{"a":{"text":"x"},"b":["text","y"],"text":"旧"}'),
      '{"a":{"text":"x"},"b":["text","y"],"text":"新"}',
    );
    assert.equal(change('{"a":"text","text":"旧"}'), '{"a":"text","text":"新"}');
    assert.equal(change('{"a":"\\"text\\":\\\\","text":"旧"}'), '{"a":"\\"text\\":\\\\","text":"新"}');
    assert.equal(change('{"\\u0074ext":"旧"}'), '{"\\u0074ext":"新"}');
    assert.equal(change('{"text":"一","text":"旧"}'), '{"text":"一","text":"新"}');
  });

  it('is the same line when its text is the same, however it is escaped', () => {
    const line = '{"text":"\\u65e7\\/"}';
    assert.equal(read(line).text, '旧/');
    assert.equal(read(line).with({ text: '旧/' }), line);
  });

  it('takes more members', () => {
    assert.equal(read('{"text":"旧"} ').with({ members: { a: [1], b: '}' } }), '{"text":"旧","a":[1],"b":"}"} ');
  });

  it('is refused when it is no object or has no text', () => {
    for (const line of ['', '[]', '"text"', '{"text":"a"', 'null', '{"text":"a"}{}']) {
      assert.equal(readRecordLine(line, 'text'), 'not-json', line);
    }
    for (const line of ['{}', '{"text":1}', '{"text":null}', '{"text":["a"]}']) {
      assert.equal(readRecordLine(line, 'text'), 'no-field', line);
    }
    assert.equal(readRecordLine('{"a":1}', 'constructor'), 'no-field');
    assert.equal(readRecordLine('{"a":1}', '__proto__'), 'no-field');
  });

  it('reads back as the object with the new text, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), fc.string(), (others, before, after) => {
        delete others['__proto__'];
        const record = { ...others, text: before };
        const changed = read(JSON.stringify(record, null, 1)).with({ text: after });
        assert.deepEqual(JSON.parse(changed), JSON.parse(JSON.stringify({ ...record, text: after })));
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});
