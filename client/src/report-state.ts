import { commands, Disposable, l10n, languages, StatusBarAlignment, window } from 'vscode';
import type { DocumentStateResult } from '../../server/src/lsp/protocol';
import { DOCUMENT_SELECTOR } from './documents';
import type { Reports } from './reports';

/** Menus and keys are shown by it: the active editor holds a report. */
const IS_REPORT = 'pizhu.isReport';

/** Views have something to show by it: a report is open, though another editor may be active. */
const HAS_REPORT = 'pizhu.hasReport';

/** Right of the line and column, left of the encoding: with what else is said about the document. */
const PRIORITY = 100.09;

/** Script, verdict and what is lacking most: the bar cuts off a longer text in the middle of a figure. */
const SHOWN_WORDS = 3;

/** Keeps the context keys, the status bar and the language status item in step with the active editor. */
export function showReportState(reports: Reports): Disposable {
  const item = window.createStatusBarItem('pizhu.state', StatusBarAlignment.Right, PRIORITY);
  item.name = 'Pizhu';
  item.command = 'pizhu.showMenu';
  const status = languages.createLanguageStatusItem('pizhu.script', []);
  status.name = 'Pizhu';
  status.detail = l10n.t('Policy report');
  status.command = { command: 'pizhu.convertScript', title: l10n.t('Convert Script…') };

  const show = (): void => {
    const { active, followed } = reports;
    void commands.executeCommand('setContext', IS_REPORT, active !== undefined);
    void commands.executeCommand('setContext', HAS_REPORT, followed !== undefined);
    status.selector = active ? DOCUMENT_SELECTOR : [];
    status.text = active ? scriptName(active.state.script) : '';
    if (!active) {
      item.hide();
      return;
    }
    const { script, completeness } = active.state;
    const words = [scriptName(script), ...(completeness ? completenessWords(completeness) : [])];
    const whole = words.join(' · ');
    item.text = words.slice(0, SHOWN_WORDS).join(' · ');
    item.tooltip = `${whole}\n${l10n.t('Pizhu: what can be done with this report')}`;
    item.accessibilityInformation = { label: l10n.t('Pizhu: {0}', whole) };
    item.show();
  };
  return Disposable.from(item, status, reports.onDidChange(show));
}

/** Whether a document is whole, and what it lacks, each in a few words. */
export function completenessWords({
  complete,
  missingFigures,
  missingSections,
  declaredCharacters,
  shownCharacters,
}: NonNullable<DocumentStateResult['completeness']>): string[] {
  if (complete) return [l10n.t('complete')];
  const withheld = declaredCharacters !== undefined && shownCharacters !== undefined;
  return [
    l10n.t('incomplete'),
    ...(missingFigures > 0 ? [l10n.t('figures missing: {0}', missingFigures)] : []),
    ...(missingSections > 0 ? [l10n.t('sections missing: {0}', missingSections)] : []),
    ...(withheld ? [l10n.t('{0} of {1} characters', shownCharacters, declaredCharacters)] : []),
  ];
}

/** The script by the name a reader knows. */
export function scriptName(script: DocumentStateResult['script']): string {
  switch (script) {
    case 'simplified':
      return l10n.t('Simplified Chinese');
    case 'traditional':
      return l10n.t('Traditional Chinese');
    case 'mixed':
      return l10n.t('mixed script');
    case 'none':
      return l10n.t('no Chinese script');
  }
}
