import assert from 'node:assert/strict';
import { generated, read } from '../../tools/generate';

describe('generated files', () => {
  it('are what the rules and settings say; if not, `npm run generate`', async function () {
    // Prettier is loaded and formats ten files.
    this.timeout(20_000);
    for (const [file, content] of await generated()) assert.equal(read(file), content, `${file} is stale`);
  });
});
