import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { cached, isCached, unpack } from './cache';
import { CHROMIUM } from './packages';

interface Program {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // The workbench and its workers talk to 127.0.0.1, which Chromium would ask the user about.
  '--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets,LocalNetworkAccessForWorkers',
];

/** Starts a headless Chromium. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: false,
    env: { ...(process.env as Record<string, string>), ...env },
    args: FLAGS,
    // The caller ends the browser and the editor's server together.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/** CHROMIUM_PATH (a path, or `npm`), else the system's, else the one from npm. */
export async function findChromium(): Promise<Program> {
  const own = ownChromium();
  return own ? { executablePath: own, env: {} } : installChromium();
}

/** Is there a Chromium that needs no fetching? */
export function isChromiumInstalled(): boolean {
  return ownChromium() !== undefined || isCached(`chromium-${CHROMIUM.version}`);
}

function ownChromium(): string | undefined {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked === 'npm') return undefined;
  return asked ?? SYSTEM.find((file) => fs.existsSync(file));
}

/** A headless Chromium from npm, with the few libraries it needs. */
async function installChromium(): Promise<Program> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chromium found: install Chromium or Chrome, or name one in CHROMIUM_PATH');
  const folder = await cached(`chromium-${CHROMIUM.version}`, async (place) => {
    const packed = path.join(await unpack(CHROMIUM, place, ['bin']), 'bin');
    const read = (name: string) => brotliDecompressSync(fs.readFileSync(path.join(packed, name)));
    fs.writeFileSync(path.join(place, 'chromium'), read('chromium.br'), { mode: 0o755 });
    for (const name of ['al2023', 'fonts', 'swiftshader'])
      execFileSync('tar', ['xf', '-', '-C', place], { input: read(`${name}.tar.br`) });
    fs.rmSync(path.join(place, 'package'), { recursive: true });
  });
  const executablePath = path.join(folder, 'chromium');
  return { executablePath, env: { ...libraries(executablePath), ...fontConfiguration(folder) } };
}

/** A bare Debian has no libnss3 and its like: those of the package do. */
function libraries(executablePath: string): Record<string, string> {
  try {
    execFileSync(executablePath, ['--version'], { stdio: 'ignore' });
    return {};
  } catch {
    return { LD_LIBRARY_PATH: path.join(path.dirname(executablePath), 'lib') };
  }
}

/** Where the system has no font configuration, one that knows the package's fonts and the usual folder. */
function fontConfiguration(folder: string): Record<string, string> {
  if (fs.existsSync('/etc/fonts/fonts.conf')) return {};
  const file = path.join(folder, 'fontconfig.conf');
  const directories = [path.join(folder, 'fonts'), '/usr/share/fonts'].map((name) => `<dir>${name}</dir>`).join('');
  fs.writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">` +
      `<fontconfig>${directories}<cachedir>${path.join(folder, 'fontcache')}</cachedir></fontconfig>\n`,
  );
  return { FONTCONFIG_FILE: file };
}
