// @ts-check
// Finds the desktop VS Code of a person's machine.
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { root, run } from './processes.mjs';

/** Where the installers put it, by platform. What is on the PATH comes first. */
const PLACES = {
  linux: ['/usr/bin/code', '/usr/share/code/bin/code', '/snap/bin/code', '/usr/bin/codium', '/usr/bin/code-insiders'],
  darwin: ['', os.homedir()].flatMap((home) => [
    `${home}/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code`,
    `${home}/Applications/VSCodium.app/Contents/Resources/app/bin/codium`,
  ]),
  win32: [process.env['LOCALAPPDATA'] ?? '', process.env['ProgramFiles'] ?? ''].flatMap((folder) => [
    path.join(folder, 'Programs/Microsoft VS Code/bin/code.cmd'),
    path.join(folder, 'Microsoft VS Code/bin/code.cmd'),
  ]),
};

/**
 * The command of a desktop editor that can open a window here and is new enough for us; otherwise why there is none.
 * @returns {Promise<{command: string, version: string} | {reason: string}>}
 */
export async function findDesktopEditor() {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'])
    return { reason: 'there is no display' };
  let reason = 'no desktop VS Code was found';
  for (const command of candidates()) {
    const version = await versionOf(command);
    if (!version) continue;
    if (isNewEnough(version)) return { command, version };
    reason = `${command} is VS Code ${version}, and ${oldest()} is needed`;
  }
  return { reason };
}

/**
 * Opens a folder in a desktop window of its own, with the extension of this project loaded and none of the person's
 * settings touched. Resolves when the window is closed.
 * @param {string} command
 * @param {string} folder
 */
export async function openDesktopEditor(command, folder) {
  const cache = path.join(root, '.vscode-test');
  fs.mkdirSync(cache, { recursive: true });
  const own = fs.mkdtempSync(path.join(cache, 'desktop-'));
  const args = [
    '--wait',
    '--new-window',
    `--extensionDevelopmentPath=${root}`,
    `--user-data-dir=${path.join(own, 'user')}`,
    `--extensions-dir=${path.join(own, 'extensions')}`,
    '--disable-workspace-trust',
    '--skip-welcome',
    // VS Code refuses to be started by root without it.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    folder,
  ];
  const { code } = await runScript(command, args, false);
  fs.rmSync(own, { recursive: true, force: true, maxRetries: 5 });
  return code;
}

/** @returns {string[]} */
function candidates() {
  const names = process.platform === 'win32' ? ['code.cmd'] : ['code', 'codium', 'code-insiders'];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  // In the terminal of a remote window `code` talks to that window and cannot open one of its own.
  const remote = process.env['VSCODE_IPC_HOOK_CLI'] !== undefined;
  const onPath = remote ? [] : names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const places = PLACES[/** @type {keyof typeof PLACES} */ (process.platform)] ?? [];
  return [...new Set([...onPath, ...places])].filter((file) => fs.existsSync(file));
}

/**
 * The first line that `--version` prints, when it is a version.
 * @param {string} command
 */
async function versionOf(command) {
  const { code, output } = await runScript(command, ['--version'], true);
  return code === 0 ? /^\d+\.\d+\.\d+/m.exec(output)?.[0] : undefined;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {boolean} quiet
 */
function runScript(command, args, quiet) {
  // A .cmd file is run by the shell of Windows.
  if (process.platform === 'win32') return run('cmd', ['/c', command, ...args], { quiet });
  return run(command, args, { quiet });
}

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needed = 0, neededMinor = 0] = oldest().split('.').map(Number);
  return major > needed || (major === needed && minor >= neededMinor);
}

/** What the manifest asks for. @returns {string} */
function oldest() {
  const { engines } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  return engines.vscode.replace(/^\^/, '');
}
