// @ts-check
// What npm runs before it packs this project, and when somebody installs it from git (as pre-commit does).
import { endTogether } from './setup/processes.mjs';
import { ensureNodeModules } from './setup/node-modules.mjs';

endTogether();
// `npm install -g git+…` runs this in a clone in which it has installed nothing.
await ensureNodeModules();
const { build } = await import('./build.mjs');
await build({ production: true });
