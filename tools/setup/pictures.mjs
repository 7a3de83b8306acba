// @ts-check
// The README's pictures are those that the window test takes.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { root } from './processes.mjs';

/** The test's picture → the README's. */
const PICTURES = {
  'outline.png': 'outline.png',
  'lightbulb.png': 'quick-fix.png',
  'converted.png': 'converted.png',
  'views.png': 'views.png',
  'first-minute.gif': 'first-minute.gif',
};

/** Puts the pictures just taken where the README shows them. */
export function updatePictures() {
  const folder = path.join(root, 'docs/images');
  fs.mkdirSync(folder, { recursive: true });
  for (const [taken, shown] of Object.entries(PICTURES)) {
    fs.copyFileSync(path.join(root, 'out/screenshots', taken), path.join(folder, shown));
    console.log(`docs/images/${shown}`);
  }
}
