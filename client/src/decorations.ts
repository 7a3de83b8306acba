import {
  ColorThemeKind,
  Disposable,
  languages,
  ThemeColor,
  window,
  workspace,
  type LogOutputChannel,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { isEditorsOwn, isKnownLanguage } from './documents';
import { whenQuiet } from './quiet';
import { requestEmphasis } from './report-requests';
import { asRange, type Server } from './server';

/**
 * As faint as text may be and still have a contrast of 4.5 : 1 in each of the editor's own themes: 4.5 : 1 in Light Modern,
 * whose text is the palest, 5.7 : 1 in Dark Modern.
 */
const DIMMED_OPACITY = 0.7;

/** Who asks for high contrast does not want some of the text paler. */
const isHighContrast = (): boolean => {
  const { kind } = window.activeColorTheme;
  return kind === ColorThemeKind.HighContrast || kind === ColorThemeKind.HighContrastLight;
};

const HOLE_COLOR = new ThemeColor('pizhu.holeBorder');

/** Shows what belongs to the web page dimmed and frames the holes, in every editor that can be seen. */
export function decorateReports(server: Server, output: LogOutputChannel): Disposable {
  const dimmed = window.createTextEditorDecorationType({ opacity: String(DIMMED_OPACITY) });
  const filled = window.createTextEditorDecorationType({ outline: '1px dashed', outlineColor: HOLE_COLOR });
  // Nothing stands for a figure that is simply gone, so there is nothing to frame: an empty box is drawn in its place. It
  // takes no room, nor does the frame, for the editor wraps its lines without them.
  const empty = window.createTextEditorDecorationType({
    before: {
      border: '1px dashed',
      borderColor: HOLE_COLOR,
      contentText: '',
      width: '0.22em',
      height: '1em',
      margin: '0 calc(-0.11em - 1px)',
    },
  });

  const decorate = async (editor: TextEditor): Promise<void> => {
    const { document } = editor;
    if (!isKnownLanguage(document) || isEditorsOwn(document)) return;
    try {
      const { version, dimmed: matter, holes } = await requestEmphasis(server, document);
      const isEmpty = matter.length + holes.length === 0;
      // What was drawn for an earlier text moves with it until the answer for this one comes.
      if (version !== document.version && !isEmpty) return;
      const isDimming =
        workspace.getConfiguration('pizhu', document).get('dimBoilerplate') === true && !isHighContrast();
      const ranges = holes.map(asRange);
      editor.setDecorations(dimmed, isDimming ? matter.map(asRange) : []);
      editor.setDecorations(
        filled,
        ranges.filter((range) => !range.isEmpty),
      );
      editor.setDecorations(
        empty,
        ranges.filter((range) => range.isEmpty),
      );
    } catch (error) {
      output.warn(`no decorations in ${document.uri.toString()}: ${String(error)}`);
    }
  };
  const quiet = whenQuiet(() => window.visibleTextEditors.forEach((editor) => void decorate(editor)));

  quiet.now();
  return Disposable.from(
    dimmed,
    filled,
    empty,
    quiet,
    window.onDidChangeVisibleTextEditors(() => quiet.soon()),
    window.onDidChangeActiveColorTheme(() => quiet.soon()),
    workspace.onDidChangeTextDocument(({ document }) => isVisible(document.uri) && quiet.soon()),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('pizhu') && quiet.soon()),
    languages.onDidChangeDiagnostics(({ uris }) => uris.some(isVisible) && quiet.soon()),
  );
}

const isVisible = (uri: TextDocument['uri']): boolean =>
  window.visibleTextEditors.some(({ document }) => document.uri.toString() === uri.toString());
