import { Selection, type Range, type TextEditor } from 'vscode';

export interface TextChange {
  readonly range: Range;
  readonly newText: string;
}

/**
 * Makes all changes in one step to undo, and keeps every cursor and selection on the characters it stood at. False
 * when the editor refused them: the document is read-only or has changed meanwhile.
 */
export async function applyEdits(editor: TextEditor, changes: readonly TextChange[]): Promise<boolean> {
  const { document } = editor;
  const moves = changes.map(({ range, newText }) => ({
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
    length: newText.length,
  }));
  const selections = editor.selections.map(({ anchor, active }) => ({
    anchor: movedOffset(document.offsetAt(anchor), moves),
    active: movedOffset(document.offsetAt(active), moves),
  }));
  const isApplied = await editor.edit((builder) => {
    for (const { range, newText } of changes) builder.replace(range, newText);
  });
  if (isApplied) {
    editor.selections = selections.map(
      ({ anchor, active }) => new Selection(document.positionAt(anchor), document.positionAt(active)),
    );
  }
  return isApplied;
}

interface Move {
  readonly start: number;
  readonly end: number;
  /** Of the new text. */
  readonly length: number;
}

/** Inside a change an offset keeps its distance from the change's start, as far as the new text reaches. */
function movedOffset(offset: number, moves: readonly Move[]): number {
  let by = 0;
  for (const { start, end, length } of moves) {
    if (offset <= start) break;
    if (offset < end) return start + by + Math.min(offset - start, length);
    by += length - (end - start);
  }
  return offset + by;
}
