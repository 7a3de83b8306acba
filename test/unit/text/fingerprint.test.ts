import { strict as assert } from 'node:assert';
import { fingerprint } from '../../../server/src/text/fingerprint';

describe('fingerprint', () => {
  it('is the same for the same text', () => assert.equal(fingerprint('河道管理'), fingerprint('河道' + '管理')));
  it('differs for a hundred thousand texts that differ in a number', () => {
    const all = Array.from({ length: 100_000 }, (_, i) => fingerprint(`第${i}条 河道管理办法`));
    assert.equal(new Set(all).size, all.length);
  });
  it('differs when characters change places', () => assert.notEqual(fingerprint('河道管理'), fingerprint('道河管理')));
});
