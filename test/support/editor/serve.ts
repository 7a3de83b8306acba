import * as fs from 'node:fs';
import * as path from 'node:path';
import { cache } from './cache';
import { installExtension } from './extensions';
import { startServer } from './server';
import { writeSettings } from './settings';

export interface ServeOptions {
  /** The packaged extension to have in it. */
  readonly vsix: string;
  /** The folder that a new window shows. */
  readonly folder: string;
  /** 0: any free port. */
  readonly port: number;
}

export interface Served {
  /** What to type into a browser. */
  readonly address: string;
  /** Resolves when the editor has ended by itself. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Serves a VS Code with the extension installed to the browsers of this machine. Its settings are kept for next time. */
export async function serve({ vsix, folder, port }: ServeOptions): Promise<Served> {
  const directories = {
    userDataDir: path.join(cache, 'served/user'),
    extensionsDir: path.join(cache, 'served/extensions'),
  };
  // An older build under the same version would stay.
  fs.rmSync(directories.extensionsDir, { recursive: true, force: true });
  await installExtension(directories, vsix);
  // The samples are plain text with a paragraph to a line; their README says what is in each.
  writeSettings(directories.userDataDir, { 'editor.wordWrap': 'on', 'workbench.startupEditor': 'readme' });
  const landing = `/?${new URLSearchParams({ folder })}`;
  const server = await startServer({ ...directories, port, env: { ...process.env, EDITOR_LANDING: landing } });
  return {
    address: `http://${server.authority}/`,
    ended: new Promise((resolve) => server.process.once('exit', () => resolve())),
    stop: () => server.stop(),
  };
}
