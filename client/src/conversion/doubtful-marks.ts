import { Disposable, l10n, ThemeColor, window, type TextEditor, type TextEditorDecorationType } from 'vscode';
import type { ConversionMemory, RememberedPlace } from './memory';

/** Underlines the doubtful places of the last conversion where they can be seen; pointing at one tells the choice. */
export function markDoubtfulPlaces(memory: ConversionMemory): Disposable {
  // Made when there is something to mark: the extension is loaded for every .txt.
  let mark: TextEditorDecorationType | undefined;
  const marked = new Set<TextEditor>();
  const show = (): void => {
    for (const editor of window.visibleTextEditors) {
      const here = memory.places.filter(({ uri }) => uri.toString() === editor.document.uri.toString());
      // Most editors never have any: they are left alone.
      if (here.length === 0 && !marked.delete(editor)) continue;
      if (here.length > 0) marked.add(editor);
      editor.setDecorations((mark ??= createMark()), here.map(decoration));
    }
  };
  return Disposable.from(
    new Disposable(() => mark?.dispose()),
    memory.onDidChange(show),
    window.onDidChangeVisibleTextEditors(show),
  );
}

const createMark = (): TextEditorDecorationType =>
  window.createTextEditorDecorationType({
    textDecoration: 'underline dotted',
    overviewRulerColor: new ThemeColor('editorOverviewRuler.infoForeground'),
    backgroundColor: new ThemeColor('editor.wordHighlightBackground'),
  });

const decoration = ({ range, text, others }: RememberedPlace) => ({
  range,
  hoverMessage: l10n.t('Doubtful: “{0}” was chosen; it might be {1}.', text, others.join(' / ')),
});
