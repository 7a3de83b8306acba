import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { expectVisit, PLAN } from './report-visit';
import { isHere, visit } from './visit';

const CONFIG = join(__dirname, '../../docs/editors/pizhu.el');
const DRIVE = join(__dirname, 'emacs-drive.el');

// `-q` and no `-Q`: Debian's eglot is found through the site's start file.
const BATCH = ['--batch', '-q'];
const HAS_EGLOT = ['--eval', '(progn (require \'package) (or (locate-library "eglot") (package-activate-all)))'];

/** A real Emacs with eglot that speaks to the built server. */
describe('Emacs', () => {
  it('shows what is in a report, applies an action and all safe fixes, saves', async () => {
    const check = [...BATCH, ...HAS_EGLOT, '--eval', "(require 'eglot)"];
    if (!(await isHere('Emacs', 'emacs', check, 'emacs-nox elpa-eglot'))) return;
    const visited = await visit('emacs', () => [...BATCH, '-l', CONFIG, '-l', DRIVE], {
      ...PLAN,
      name: 'report.gongwen',
    });
    assert.equal(visited.seen.mode, 'policy-report-mode');
    expectVisit(visited);
  });
});
