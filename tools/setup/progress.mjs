// @ts-check
// Shows that something long is going on. Built-ins only: this runs before anything is installed.

/**
 * Says what is being done while `work` runs: on a terminal the seconds count up, elsewhere a line comes every ten.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(title, work) {
  const terminal = process.stderr.isTTY;
  const started = Date.now();
  const write = (/** @type {string} */ text) => process.stderr.write(terminal ? `\r\x1b[K${text}` : `${text}\n`);
  write(`${title} …`);
  const timer = setInterval(() => write(`${title} … ${seconds(started)}`), terminal ? 1000 : 10_000);
  try {
    const result = await work();
    write(`${title} … done in ${seconds(started)}`);
    return result;
  } catch (error) {
    write(`${title} … failed after ${seconds(started)}`);
    throw error;
  } finally {
    clearInterval(timer);
    if (terminal) process.stderr.write('\n');
  }
}

/** @param {number} started  a time from `Date.now()` */
export function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}
