import { workspace, type TextDocument } from 'vscode';
import type { FileStateResult } from '../../server/src/lsp/fixes-protocol';
import type { RecordedEdit } from '../../server/src/service/fix-record';
import type { Disposing } from './disposing';

/** What the fixes made of a document, from a text that stood in its file. */
export interface Fixed {
  /** The file as it stood before; null where the document said something else already. */
  readonly file: FileStateResult;
  /** The text as the fixes left it. */
  readonly text: string;
  readonly edits: readonly RecordedEdit[];
}

/** What was fixed in the open documents, for the record. Fixes that follow each other are one way back. */
export interface FixHistory extends Disposing {
  /** Undefined where nothing was fixed. */
  of(document: TextDocument): Fixed | undefined;
  /** `before` is the text that the edits were made in; `file` how the file stood then. */
  add(document: TextDocument, before: string, file: FileStateResult, edits: readonly RecordedEdit[]): void;
}

export function createFixHistory(): FixHistory {
  const fixed = new Map<string, Fixed>();
  const listening = workspace.onDidCloseTextDocument(({ uri }) => fixed.delete(uri.toString()));
  return {
    of: ({ uri }) => fixed.get(uri.toString()),
    add(document, before, file, edits) {
      const key = document.uri.toString();
      const earlier = fixed.get(key);
      const text = document.getText();
      if (earlier?.text !== before) {
        fixed.set(key, { file, text, edits });
        return;
      }
      const last = earlier.edits.at(-1)?.round ?? 0;
      const following = edits.map((edit) => ({ ...edit, round: edit.round + last }));
      fixed.set(key, { file: earlier.file, text, edits: [...earlier.edits, ...following] });
    },
    dispose() {
      listening.dispose();
    },
  };
}
