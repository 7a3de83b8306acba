import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

const folders = new Set<string>();

/** A new folder that is removed when this process ends. Short, for a socket's path must fit into 107 characters. */
export function scratchFolder(purpose: string): string {
  if (folders.size === 0) process.once('exit', removeScratchFolders);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `pizhu-${purpose}-`));
  folders.add(folder);
  return folder;
}

/** Removes them now, for those who end processes that still write there. */
export function removeScratchFolders(): void {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  folders.clear();
}
