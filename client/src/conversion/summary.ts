import { commands, EventEmitter, l10n, Uri, window, workspace, type Disposable, type LogOutputChannel } from 'vscode';
import type { Config } from '../../../server/src/convert/configs';
import { whenChosen } from '../failure';
import { targetName } from '../targets';
import type { ConvertedFile } from './convert-one-file';
import { SUMMARY } from './schemes';

const uri = Uri.from({ scheme: SUMMARY, path: '/Pizhu.md' });

export interface Outcome {
  readonly to: Config;
  readonly done: readonly ConvertedFile[];
  /** How many were not looked at any more, because somebody cancelled. */
  readonly left: number;
}

const changed = new EventEmitter<Uri>();
let content = '';

export const provideSummary = (): Disposable =>
  workspace.registerTextDocumentContentProvider(SUMMARY, {
    onDidChange: changed.event,
    provideTextDocumentContent: () => content,
  });

/** Says in a line what became of the files, and leads to what there is to look at. */
export function showSummary(output: LogOutputChannel, outcome: Outcome): void {
  content = summaryText(outcome);
  changed.fire(uri);
  const failed = outcome.done.filter(({ problem }) => problem !== undefined);
  const doubtful = outcome.done.reduce((sum, { places }) => sum + places.length, 0);
  const details = l10n.t('Show Details');
  const places = l10n.t('Doubtful Places');
  const show = failed.length > 0 ? window.showWarningMessage : window.showInformationMessage;
  whenChosen(output, show(totals(outcome), details, ...(doubtful > 0 ? [places] : [])), async (chosen) => {
    if (chosen === places) await commands.executeCommand('pizhu.listDoubtful');
    else await window.showTextDocument(await workspace.openTextDocument(uri));
  });
}

function totals({ done, left }: Outcome): string {
  const count = (wanted: ConvertedFile['outcome']): number => done.filter(({ outcome }) => outcome === wanted).length;
  const doubtful = done.reduce((sum, { places }) => sum + places.length, 0);
  return [
    l10n.t('files converted: {0}', count('converted')),
    ...(count('unchanged') > 0 ? [l10n.t('nothing to convert: {0}', count('unchanged'))] : []),
    ...(count('failed') > 0 ? [l10n.t('failed: {0}', count('failed'))] : []),
    ...(left > 0 ? [l10n.t('not looked at: {0}', left)] : []),
    ...(doubtful > 0 ? [l10n.t('doubtful places: {0}', doubtful)] : []),
  ].join(' · ');
}

/** Files that could not be converted come first: somebody has to do something about them. */
function summaryText(outcome: Outcome): string {
  const { to, done } = outcome;
  const item = ({ uri: of }: ConvertedFile, what: string): string => `- ${workspace.asRelativePath(of)}: ${what}`;
  const failed = done.flatMap((file) => (file.problem === undefined ? [] : [item(file, file.problem)]));
  const converted = done
    .filter(({ outcome: result }) => result === 'converted')
    .flatMap((file) => [item(file, countsOf(file)), ...file.places.map(placeLine)]);
  const part = (title: string, items: readonly string[]): string[] =>
    items.length > 0 ? ['', `## ${title}`, '', ...items] : [];
  return [
    `# ${l10n.t('Converted to {0}', targetName(to))}`,
    '',
    totals(outcome),
    ...part(l10n.t('Could not be converted'), failed),
    ...part(l10n.t('Converted'), converted),
    '',
  ].join('\n');
}

const countsOf = ({ edits, places }: ConvertedFile): string => {
  const changes = edits === 1 ? l10n.t('1 place converted') : l10n.t('{0} places converted', edits);
  return places.length === 0 ? changes : `${changes}, ${l10n.t('{0} doubtful', places.length)}`;
};

const placeLine = ({ range, text, others, context }: ConvertedFile['places'][number]): string =>
  `  - ${l10n.t('line {0}', range.start.line + 1)}: …${context}… (${[text, ...others].join(' / ')})`;
