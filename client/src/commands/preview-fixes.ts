import { l10n, window, type TextDocument } from 'vscode';
import type { PreviewedFix } from '../../../server/src/lsp/fixes-protocol';
import type { RecordedEdit } from '../../../server/src/service/fix-record';
import { aboutCurrent } from '../current';
import { requestFileState, requestFixesPreview } from '../editing-server';
import { madeEdits } from '../made-edits';
import { previewChanges } from '../refactor-preview';
import { asRange } from '../server';
import { showStatus } from './status';
import type { Surroundings } from './surroundings';

/** Shows every fix before it is made, grouped by rule: the safe ones are ticked, suggestions wait to be. */
export async function previewFixes(surroundings: Surroundings): Promise<void> {
  const { server, fixHistory } = surroundings;
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const preview = await aboutCurrent(document, () => requestFixesPreview(server, document));
  if (!preview) return;
  if (preview.fixes.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing was found here that could be fixed.'));
    return;
  }
  const file = await requestFileState(server, document);
  if (document.version !== preview.version) {
    void window.showWarningMessage(l10n.t('The text changed while it was being read; nothing was done.'));
    return;
  }
  const before = document.getText();
  const candidates = recordable(document, preview.fixes);
  const changes = preview.fixes.flatMap((fix) =>
    fix.edits.map(({ range, newText }) => ({ range: asRange(range), newText, group: groupOf(fix) })),
  );
  if (!(await previewChanges(surroundings, document, changes))) return;
  const made = madeEdits(before, document.getText(), candidates);
  // The last edit of the text comes first in a round, so that none moves the place of another.
  if (made) fixHistory.add(document, before, file, made.map(({ record }) => record).reverse());
  showStatus(l10n.t('the ticked changes were made'));
}

const groupOf = ({ ruleTitle, title, kind }: PreviewedFix) =>
  kind === 'safe'
    ? { label: ruleTitle, description: title, needsLook: false }
    : { label: l10n.t('{0} (suggestion)', ruleTitle), description: title, needsLook: true };

interface Recordable {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
  readonly record: RecordedEdit;
}

/** The edits as a record has them, ascending. */
function recordable(document: TextDocument, fixes: readonly PreviewedFix[]): Recordable[] {
  const all = fixes.flatMap(({ rule, edits }) =>
    edits.map(({ range, newText }): Recordable => {
      const at = asRange(range);
      const start = document.offsetAt(at.start);
      const record = { round: 1, rule, range, offset: start, before: document.getText(at), after: newText };
      return { start, end: document.offsetAt(at.end), newText, record };
    }),
  );
  return all.sort((a, b) => a.start - b.start || a.end - b.end);
}
