import type { Files } from '../files';
import type { FileStateResult } from '../fixes-protocol';
import type { Snapshot } from '../session';

/**
 * How the file of a document stands on the disk: null where there is none, or where it says something else than the
 * document does (unsaved changes, line ends that the editor made alike). Rejects when it cannot be read.
 */
export async function fileState({ uri, analysis }: Snapshot, files: Files): Promise<FileStateResult> {
  const file = await files.readWhole(uri);
  if (file?.text !== analysis.source) return null;
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(file.bytes));
  const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { encoding: file.encoding, hasByteOrderMark: file.hasByteOrderMark, sha256 };
}
