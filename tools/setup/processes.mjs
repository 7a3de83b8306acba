// @ts-check
// Child processes that end with us, however we end. Built-ins only: this runs before anything is installed.
import { spawn } from 'node:child_process';
import * as path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
const windows = process.platform === 'win32';

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env]  added to our own environment
 * @property {number} [limit]  milliseconds after which the process and its group are ended
 * @property {boolean} [quiet]  keep the output instead of showing it
 */

/**
 * Runs a command in the project's folder and in a process group of its own, which is ended together with us.
 * Never rejects: a command that cannot be started gives code 127 and says so in its output.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{code: number, output: string, expired: boolean}>}
 */
export function run(command, args, { env, limit, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      // On Windows a detached process would open a console window.
      detached: !windows,
    });
    running.add(child);
    let output = '';
    let expired = false;
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    const timer = limit
      ? setTimeout(() => {
          expired = true;
          void end(child);
        }, limit)
      : undefined;
    /** @param {number} code */
    const settle = (code) => {
      clearTimeout(timer);
      running.delete(child);
      // What it left behind in its group goes too: the group outlives its first process.
      signal(child, 'SIGKILL');
      resolve({ code, output, expired });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      settle(127);
    });
    child.on('exit', (code) => {
      if (quiet) child.once('close', () => settle(code ?? 1));
      else settle(code ?? 1);
    });
  });
}

/**
 * Runs npm, the very one that started us where there is one.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function npm(args, options) {
  const script = process.env['npm_execpath'];
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args], options);
  return windows ? run('cmd', ['/c', 'npm', ...args], options) : run('npm', args, options);
}

/**
 * Makes Ctrl-C, a closed terminal and `kill` end every process we started before we go.
 * @param {() => void | Promise<void>} [cleanUp]  what else is to be put away; runs once, after the processes have ended
 */
export function endTogether(cleanUp) {
  let ending = false;
  for (const [name, number] of /** @type {const} */ ([
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ])) {
    process.on(name, async () => {
      if (ending) return;
      ending = true;
      await Promise.all([...running].map(end));
      await cleanUp?.();
      process.exit(128 + number);
    });
  }
  process.on('exit', () => running.forEach((child) => signal(child, 'SIGKILL')));
}

/**
 * Asks a process group to end, and ends it when it has not after five seconds.
 * @param {import('node:child_process').ChildProcess} child
 */
function end(child) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => signal(child, 'SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve(undefined);
    });
    signal(child, 'SIGTERM');
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} name
 */
function signal(child, name) {
  if (child.pid === undefined) return;
  if (windows) {
    child.kill(name);
    return;
  }
  try {
    process.kill(-child.pid, name);
  } catch (error) {
    // The group is gone already, which is what was wanted.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
