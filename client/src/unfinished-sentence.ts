import { Disposable, window, workspace, type Diagnostic, type Range, type TextDocument } from 'vscode';
import type { BaseLanguageClient, vsdiag } from 'vscode-languageclient';
import type { Disposing } from './disposing';

/** The rule that finds text which stops inside a sentence. Of a sentence that is being written that is no news. */
const RULE = 'truncated-text';

/**
 * Keeps that finding back while the cursor stands in the sentence and the text is not saved. The server cannot know:
 * where the cursor is, only the editor says.
 */
export interface UnfinishedSentences extends Disposing {
  without(report: vsdiag.DocumentDiagnosticReport, document: TextDocument): vsdiag.DocumentDiagnosticReport;
  /** From now on what was kept back is asked for again once the cursor has left, or the text is saved. */
  follow(client: BaseLanguageClient): void;
}

export function createUnfinishedSentences(): UnfinishedSentences {
  const kept = new Map<TextDocument, Range>();
  const subscriptions: Disposable[] = [];
  return {
    without(report, document) {
      // Of an unchanged text the editor keeps what it was shown.
      if (!('items' in report)) return report;
      kept.delete(document);
      const sentence = report.items.find((item) => ruleOf(item) === RULE && isBeingWritten(document, item.range));
      if (!sentence) return report;
      kept.set(document, sentence.range);
      // Without the result's id: under that the server has another.
      return { kind: report.kind, items: report.items.filter((item) => item !== sentence) };
    },
    follow(client) {
      const showIfLeft = (document: TextDocument): void => {
        const range = kept.get(document);
        if (!range || isBeingWritten(document, range)) return;
        kept.delete(document);
        client.getFeature('textDocument/diagnostic').getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
      };
      subscriptions.push(
        window.onDidChangeTextEditorSelection(({ textEditor }) => showIfLeft(textEditor.document)),
        window.onDidChangeActiveTextEditor(() => [...kept.keys()].forEach(showIfLeft)),
        workspace.onDidSaveTextDocument(showIfLeft),
        workspace.onDidCloseTextDocument((document) => kept.delete(document)),
      );
    },
    dispose: () => void Disposable.from(...subscriptions).dispose(),
  };
}

const ruleOf = ({ code }: Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

function isBeingWritten(document: TextDocument, range: Range): boolean {
  const editor = window.activeTextEditor;
  return (
    editor?.document === document && document.isDirty && editor.selections.some(({ active }) => range.contains(active))
  );
}
