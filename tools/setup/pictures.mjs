// @ts-check
// The README's pictures are those that the window test takes.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { root } from './processes.mjs';

/** The test's name for a picture → the README's. */
const PICTURES = { outline: 'outline', lightbulb: 'quick-fix', converted: 'converted' };

/** Puts the pictures just taken where the README shows them. */
export function updatePictures() {
  const folder = path.join(root, 'docs/images');
  fs.mkdirSync(folder, { recursive: true });
  for (const [taken, shown] of Object.entries(PICTURES)) {
    fs.copyFileSync(path.join(root, 'out/screenshots', `${taken}.png`), path.join(folder, `${shown}.png`));
    console.log(`docs/images/${shown}.png`);
  }
}
