import { commands, window, workspace, type Range, type TextDocument } from 'vscode';
import type { Disposing } from './disposing';

/** Tab goes to the next place by it, and nowhere else. */
const IS_WALKING = 'pizhu.isWalking';

/** Whether the user is going from one place to fill in to the next. */
export interface Walking extends Disposing {
  /** The place was just selected. Typing fills it; leaving it ends the walk, and takes the hint away. */
  begin(document: TextDocument, place: Range, hint: Disposing | undefined): void;
  end(): void;
}

interface Place {
  readonly document: TextDocument;
  start: number;
  end: number;
}

export function createWalking(): Walking {
  let at: Place | undefined;
  let subscriptions: Disposing[] = [];

  const end = (): void => {
    if (!at) return;
    at = undefined;
    void commands.executeCommand('setContext', IS_WALKING, false);
    for (const each of subscriptions.splice(0)) each.dispose();
  };

  /** What is typed makes the place longer; a change anywhere else in the text is somebody's who has left it. */
  const follow = (place: Place): Disposing[] => [
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document !== place.document) return;
      for (const { rangeOffset, rangeLength, text } of contentChanges) {
        if (rangeOffset < place.start || rangeOffset + rangeLength > place.end) {
          end();
          return;
        }
        place.end += text.length - rangeLength;
      }
    }),
    window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections }) => {
      const [selection] = selections;
      if (document !== place.document || !selection || selections.length > 1) {
        end();
        return;
      }
      const isInside =
        document.offsetAt(selection.start) >= place.start && document.offsetAt(selection.end) <= place.end;
      if (!isInside) end();
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor && editor.document !== place.document) end();
    }),
  ];

  return {
    begin(document, place, hint) {
      for (const each of subscriptions) each.dispose();
      at = { document, start: document.offsetAt(place.start), end: document.offsetAt(place.end) };
      subscriptions = [...follow(at), ...(hint ? [hint] : [])];
      void commands.executeCommand('setContext', IS_WALKING, true);
    },
    end,
    dispose: end,
  };
}
