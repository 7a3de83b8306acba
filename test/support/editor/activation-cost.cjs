// @ts-check
/**
 * What loading and activating the extension costs its host, in milliseconds of the processor: time on the wall is that of
 * a busy machine. Both happen in one go, so next to nothing else is counted.
 *
 * Whoever loads this first begins the watch. It is to be before the editor does anything (EDITOR_IMPORT), for an input box
 * of the editor's own is plain text to it, and may wake the extension before its tests begin.
 */
const Module = require('node:module');
const path = require('node:path');

/** Ours and not an extension of the editor's. Both this file and the bundles of the tests stand three folders deep. */
const EXTENSION = path.resolve(__dirname, '../../../dist/extension.js');

/** One count for the process, whether this file is loaded by itself or as a part of a bundle. */
const KEY = Symbol.for('pizhu.activation-cost');
const shared = /** @type {{[KEY]?: {ms: number}}} */ (globalThis);

/** @returns {{ms: number}} */
function watch() {
  const cost = { ms: 0 };
  /** @template T @param {() => T} run */
  const measured = (run) => {
    const before = process.cpuUsage();
    const result = run();
    const { user, system } = process.cpuUsage(before);
    cost.ms += (user + system) / 1000;
    return result;
  };
  const loader = /** @type {{_load: (this: unknown, request: string, ...rest: unknown[]) => any}} */ (
    /** @type {unknown} */ (Module)
  );
  const load = loader._load;
  loader._load = function (request, ...rest) {
    if (request !== EXTENSION) return load.call(this, request, ...rest);
    const loaded = measured(() => load.call(this, request, ...rest));
    return { ...loaded, activate: (/** @type {unknown} */ context) => measured(() => loaded.activate(context)) };
  };
  return cost;
}

/** Zero as long as the extension is not active, and where the watch began too late. */
exports.activationCost = shared[KEY] ??= watch();
