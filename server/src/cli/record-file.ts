import { open, rename, stat, type FileHandle } from 'node:fs/promises';
import type { DocumentRecord } from '../service/fix-record';
import { RECORD_HEAD } from './record';

/**
 * A record that grows on the disk: each document's edits are there before the document itself is written, so a run that
 * is broken off can still be read back.
 */
export class RecordFile {
  private separator = '';

  private constructor(private readonly file: FileHandle) {}

  /** An earlier record is the only way back from an earlier run: it is kept as `keptAs`, if there is one. */
  static async create(path: string): Promise<{ record: RecordFile; keptAs: string | undefined }> {
    const keptAs = (await hasContent(path)) ? await freeName(`${path}.bak`) : undefined;
    if (keptAs !== undefined) await rename(path, keptAs);
    const file = await open(path, 'w');
    await file.write(RECORD_HEAD);
    return { record: new RecordFile(file), keptAs };
  }

  async add(document: DocumentRecord): Promise<void> {
    await this.file.write(`${this.separator}\n${JSON.stringify(document)}`);
    this.separator = ',';
  }

  async close(): Promise<void> {
    await this.file.write('\n]}\n');
    await this.file.close();
  }
}

/** The name, or with the first number that makes it one of no file: records that were kept before are kept too. */
async function freeName(name: string): Promise<string> {
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? name : `${name}${number}`;
    if (!(await hasContent(numbered))) return numbered;
  }
}

async function hasContent(path: string): Promise<boolean> {
  try {
    const found = await stat(path);
    return found.isFile() && found.size > 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
