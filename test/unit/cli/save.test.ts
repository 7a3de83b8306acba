import { strict as assert } from 'node:assert';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { saveFile } from '../../../server/src/cli/save';
import { Folder } from './command-line';

describe('saving a file', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());

  it('replaces it, however long its name is', async () => {
    const name = `${'长'.repeat(83)}.txt`;
    await folder.write({ [name]: 'before' });
    await saveFile(join(folder.path, name), Buffer.from('after'));
    assert.equal(folder.text(name), 'after');
    assert.deepEqual(readdirSync(folder.path), [name]);
  });

  it('leaves nothing behind when it fails', async () => {
    // A folder cannot be replaced by a file, which shows only at the last step.
    mkdirSync(join(folder.path, 'inside'));
    await folder.write({ 'inside/a.txt': 'kept' });
    await assert.rejects(saveFile(join(folder.path, 'inside'), Buffer.from('after')));
    assert.deepEqual(readdirSync(folder.path), ['inside']);
    assert.equal(folder.text('inside/a.txt'), 'kept');
    await assert.rejects(saveFile(join(folder.path, 'none.txt'), Buffer.from('after')), { code: 'ENOENT' });
    assert.deepEqual(readdirSync(folder.path), ['inside']);
  });
});
