import { strict as assert } from 'node:assert';
import { lineFingerprints } from '../../../server/src/cli/formats/line-fingerprints';

describe('lineFingerprints', () => {
  // What GitHub's upload action says of the same texts.
  it('is what the upload action works out', () => {
    assert.deepEqual(lineFingerprints(''), ['c129715d7a2bc9a3:1']);
    assert.deepEqual(lineFingerprints(' a\nb\n  \t\tc\n d'), [
      '271789c17abda88f:1',
      '54703d4cd895b18:1',
      '180aee12dab6264:1',
      'a23a3dc5e078b07b:1',
    ]);
  });

  it('gives each line one, whatever ends it', () => {
    const text = '一、工作\n\n二、安排\n';
    assert.equal(lineFingerprints(text).length, 4);
    assert.deepEqual(lineFingerprints(text.replaceAll('\n', '\r\n')), lineFingerprints(text));
    assert.deepEqual(lineFingerprints(text.replaceAll('\n', '\r')), lineFingerprints(text));
  });

  it('counts lines that cannot be told apart', () => {
    const fingerprints = lineFingerprints(`${'推进落实。'.repeat(25)}\n`.repeat(3));
    const [hash] = fingerprints[0]!.split(':');
    assert.deepEqual(fingerprints.slice(0, 3), [`${hash}:1`, `${hash}:2`, `${hash}:3`]);
  });

  it('stays when something before it changes, and goes when it changes itself', () => {
    const [before, after] = ['第一段。\n第二段。\n', '第一段改了。\n\n第二段。\n'].map(lineFingerprints);
    assert.equal(after![2], before![1]);
    assert.notEqual(after![0], before![0]);
  });
});
