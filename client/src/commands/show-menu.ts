import { commands, l10n, QuickPickItemKind, window, workspace, type QuickPickItem } from 'vscode';
import type { DocumentStateResult } from '../../../server/src/lsp/protocol';
import { completenessWords, scriptName } from '../report-state';
import type { Surroundings } from './surroundings';

interface MenuItem extends QuickPickItem {
  readonly command?: string;
}

/** What can be done with the report, from the status bar. */
export async function showMenu({ reports }: Surroundings): Promise<void> {
  const report = reports.followed;
  const state = report?.state;
  const about = state
    ? [scriptName(state.script), ...(state.completeness ? completenessWords(state.completeness) : [])].join(' · ')
    : l10n.t('no report is open');
  const picked = await window.showQuickPick([...(report ? inReport(state) : []), ...always()], {
    title: l10n.t('Pizhu: {0}', about),
    placeHolder: l10n.t('What would you like to do?'),
  });
  if (picked?.command) await commands.executeCommand(picked.command);
}

/** What is most likely wanted comes first: the holes, where figures are known to be missing. */
const inReport = (state: DocumentStateResult | undefined): MenuItem[] => [
  ...(state?.completeness && state.completeness.missingFigures > 0 ? [...holes(), ...text()] : [...text(), ...holes()]),
  part(l10n.t('See')),
  { label: `$(list-tree) ${l10n.t('Outline')}`, command: 'outline.focus' },
  { label: `$(warning) ${l10n.t('Findings by Rule')}`, command: 'pizhu.findings.focus' },
  { label: `$(checklist) ${l10n.t('Tasks')}`, command: 'pizhu.tasks.focus' },
];

const holes = (): MenuItem[] => [
  part(l10n.t('Holes')),
  { label: `$(arrow-down) ${l10n.t('Go to the Next Place to Fill In')}`, command: 'pizhu.nextPlaceholder' },
  { label: `$(table) ${l10n.t('List of Missing Figures')}`, command: 'pizhu.listMissingFigures' },
  { label: `$(export) ${l10n.t('Save the List of Missing Figures…')}`, command: 'pizhu.exportMissingFigures' },
];

const text = (): MenuItem[] => [
  part(l10n.t('Text')),
  { label: `$(check-all) ${l10n.t('Fix Everything That Is Safe')}`, command: 'pizhu.fixAll' },
  { label: `$(arrow-swap) ${l10n.t('Convert Script…')}`, command: 'pizhu.convertScript' },
];

const always = (): MenuItem[] => [
  part(l10n.t('More')),
  ...(workspace.workspaceFolders
    ? [{ label: `$(folder) ${l10n.t('Check the Folder')}`, command: 'pizhu.checkFolder' }]
    : []),
  { label: `$(book) ${l10n.t('Open a Sample Report')}`, command: 'pizhu.openSample' },
  { label: `$(output) ${l10n.t('Show Output')}`, command: 'pizhu.showOutput' },
];

const part = (label: string): MenuItem => ({ label, kind: QuickPickItemKind.Separator });
