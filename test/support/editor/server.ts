import { type ChildProcess, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installEditor } from './install-editor';
import { scratchFolder } from './scratch';

export interface Directories {
  readonly userDataDir: string;
  readonly extensionsDir: string;
}

export interface EditorServer {
  /** `127.0.0.1:port` */
  readonly authority: string;
  readonly process: ChildProcess;
  /** Ends the server and everything it started. */
  stop(): Promise<void>;
}

export interface ServerOptions extends Directories {
  /** 0 or absent: any free port. */
  readonly port?: number;
  readonly args?: readonly string[];
  /** A module that its processes are to load before their own code. */
  readonly preload?: string | undefined;
  /** False: a folder is trusted when somebody says so, as on a person's machine. */
  readonly isTrusted?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  readonly onLog?: (text: string) => void;
}

const START_LIMIT = 60_000;

/** Starts VS Code's server on the loopback interface, in a process group of its own. */
export async function startServer(options: ServerOptions): Promise<EditorServer> {
  const { folder, node } = await installEditor();
  const sockets = scratchFolder('run');
  const preloaded = [path.join(__dirname, 'guard.mjs'), ...(options.preload ? [path.resolve(options.preload)] : [])];
  const args = [
    ...preloaded.flatMap((file) => ['--import', pathToFileURL(file).href]),
    path.join(folder, 'out/server-main.js'),
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0), '--without-connection-token'],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ...(options.isTrusted === false ? [] : ['--disable-workspace-trust']),
    '--force-disable-user-env',
    ...directoryArguments(options),
    ...(options.args ?? []),
  ];
  const child = spawn(node, args, {
    env: {
      // An empty gallery: nothing to look up on the network.
      EXTENSIONS_GALLERY: '{"serviceUrl":""}',
      ...(options.env ?? process.env),
      // Its sockets and the temporary files of its extensions go with us. Elsewhere than on Linux the folder's name
      // is too long for a socket.
      ...(process.platform === 'linux' ? { XDG_RUNTIME_DIR: sockets, TMPDIR: sockets } : {}),
    },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const endNow = () => killGroup(child, 'SIGKILL');
  process.once('exit', endNow);
  const port = await listeningPort(child, options.onLog);
  return {
    authority: `127.0.0.1:${port}`,
    process: child,
    async stop() {
      await endGroup(child);
      process.removeListener('exit', endNow);
      fs.rmSync(sockets, { recursive: true, force: true });
    },
  };
}

/** The flags that keep an editor apart from the person's own. */
export function directoryArguments({ userDataDir, extensionsDir }: Directories): string[] {
  return [
    ...['--server-data-dir', userDataDir, '--user-data-dir', userDataDir],
    ...['--extensions-dir', extensionsDir],
  ];
}

export interface WorkbenchPage {
  readonly authority: string;
  /** A folder or a `.code-workspace` file; without it the window is empty. */
  readonly target?: string | undefined;
  /** What the workbench is to do when it has started: `openFile`, `skipWelcome` … */
  readonly payload?: readonly (readonly [string, string])[];
}

/** The address under which a browser shows the workbench. */
export function workbenchUrl({ authority, target, payload = [] }: WorkbenchPage): string {
  const url = new URL(`http://${authority}/`);
  if (!target) url.searchParams.set('ew', 'true');
  else url.searchParams.set(target.endsWith('.code-workspace') ? 'workspace' : 'folder', path.resolve(target));
  if (payload.length) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/** How the workbench in the browser names a file of this machine. */
export function remoteUri(authority: string, file: string): string {
  return `vscode-remote://${authority}${encodeURI(path.resolve(file))}`;
}

function listeningPort(child: ChildProcess, onLog: ServerOptions['onLog']): Promise<number> {
  return new Promise((resolve, reject) => {
    let log = '';
    const fail = (reason: string) => {
      clearTimeout(timer);
      killGroup(child, 'SIGKILL');
      reject(new Error(`the editor's server ${reason}:\n${log}`));
    };
    const timer = setTimeout(() => fail(`did not listen within ${START_LIMIT / 1000} s`), START_LIMIT);
    const read = (chunk: Buffer) => {
      log += chunk.toString();
      onLog?.(chunk.toString());
      const found = /Extension host agent listening on (\d+)/.exec(log);
      if (!found) return;
      clearTimeout(timer);
      child.removeListener('exit', ended);
      resolve(Number(found[1]));
      log = '';
    };
    const ended = (code: number | null, signal: string | null) => fail(`ended (${code ?? signal})`);
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('error', reject);
    child.on('exit', ended);
  });
}

function endGroup(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    const gone = () => {
      clearTimeout(timer);
      // Whatever outlived the server in its group.
      killGroup(child, 'SIGKILL');
      resolve();
    };
    const timer = setTimeout(() => killGroup(child, 'SIGKILL'), 3000);
    if (child.exitCode !== null || child.signalCode !== null) {
      gone();
      return;
    }
    child.removeAllListeners('exit').once('exit', gone);
    killGroup(child, 'SIGTERM');
  });
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch (error) {
    // It is gone already, which is what was wanted.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
