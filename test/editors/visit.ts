import { strict as assert } from 'node:assert';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { DIST } from '../protocol/client';

/** What a drive script (neovim-drive.lua, emacs-drive.el) saw in its editor. */
export interface Seen {
  readonly error?: string;
  readonly mode: string;
  readonly diagnostics: readonly { code: string; message: string; line: number; text: string }[];
  readonly symbols: readonly Name[];
  /** The buffer's lines behind the one code action. */
  readonly after_action: readonly string[];
}

export interface Name {
  readonly name: string;
  readonly children: readonly Name[];
}

/** What the drive script is to do: wait for a diagnostic, choose an action at a place, fix everything, save. */
export interface Plan {
  readonly name: string;
  readonly text: string;
  /** The rule whose diagnostic is waited for. */
  readonly code: string;
  /** Where the first code action is asked for, and how its title begins. */
  readonly at: string;
  readonly action: string;
  readonly fixAll: string;
  readonly locale: string;
}

/** Milliseconds after which an editor that hangs is ended. */
const LIMIT = 60_000;

export interface Visit {
  readonly seen: Seen;
  /** The file as the editor left it. */
  readonly saved: string;
}

/** Opens a file in an editor of its own, with a home of its own and `pizhu` on its path; ends when the editor does. */
export async function visit(command: string, args: (file: string) => readonly string[], plan: Plan): Promise<Visit> {
  const folder = mkdtempSync(join(tmpdir(), 'pizhu-editor-'));
  try {
    const [bin, file, result] = [join(folder, 'bin'), join(folder, plan.name), join(folder, 'result.json')];
    mkdirSync(bin);
    const script = `#!/bin/sh\nexec "${process.execPath}" "${join(DIST, 'cli.js')}" "$@"\n`;
    writeFileSync(join(bin, 'pizhu'), script, { mode: 0o755 });
    writeFileSync(file, plan.text);
    const env = {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env['PATH']}`,
      HOME: folder,
      ...Object.fromEntries(['CONFIG', 'DATA', 'STATE', 'CACHE'].map((kind) => [`XDG_${kind}_HOME`, folder])),
      LC_ALL: plan.locale,
      PIZHU_FILE: file,
      PIZHU_RESULT: result,
      PIZHU_CODE: plan.code,
      PIZHU_AT: plan.at,
      PIZHU_ACTION: plan.action,
      PIZHU_FIX_ALL: plan.fixAll,
    };
    const said = await outputOf(command, args(file), { cwd: folder, env });
    assert.ok(existsSync(result), `${command} left no result; it said:\n${said}`);
    const seen = JSON.parse(readFileSync(result, 'utf8')) as Seen;
    assert.equal(seen.error, undefined, said);
    return { seen, saved: readFileSync(file, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Everything a command writes, whatever its exit code: these editors tell of a failure in the result. */
const outputOf = (
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<string> =>
  new Promise((resolve) =>
    execFile(command, args, { ...options, timeout: LIMIT }, (error, stdout, stderr) =>
      resolve(`${stdout}${stderr}${error?.message ?? ''}`),
    ),
  );

/**
 * Whether an editor is here to be tried. Where it is not, this says so plainly and the tests pass without it; on
 * continuous integration (`CI` is set) they fail.
 */
export async function isHere(
  name: string,
  command: string,
  args: readonly string[],
  packages: string,
): Promise<boolean> {
  const problem = await failureOf(command, args);
  if (problem === undefined) return true;
  const told = `${name} NOT TRIED: ${problem}. On Debian: apt-get install ${packages}`;
  assert.ok(!process.env['CI'], told);
  console.warn(`\n!! ${told}\n`);
  return false;
}

/** Why a command fails; undefined when it does not. */
const failureOf = (command: string, args: readonly string[]): Promise<string | undefined> =>
  new Promise((resolve) =>
    execFile(command, args, { timeout: LIMIT }, (error, _, stderr) =>
      resolve(error ? stderr.trim() || error.message : undefined),
    ),
  );
