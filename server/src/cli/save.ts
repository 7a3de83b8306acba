import { randomBytes } from 'node:crypto';
import { access, chmod, chown, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Replaces a file's content whole or not at all: it is written beside the file and takes its place when all of it is on
 * the disk. Mode and owner stay, a link stays a link.
 * @throws what the system says when the folder or the file may not be written; the file is as it was then.
 */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path);
  // A file that is write-protected would be replaced all the same, for only its folder's mode is asked.
  await access(target, constants.W_OK);
  const { mode, uid, gid } = await stat(target);
  // The file's own name may be as long as a name can be already.
  const beside = join(dirname(target), `.pizhu-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(beside, 'wx', mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await chmod(beside, mode & 0o7777);
    if (process.getuid?.() === 0) await chown(beside, uid, gid);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
