import {
  FileType,
  l10n,
  ProgressLocation,
  Uri,
  window,
  workspace,
  type CancellationToken,
  type Progress,
} from 'vscode';
import type { Config } from '../../../server/src/convert/configs';
import { convertOneFile, type ConvertedFile } from '../conversion/convert-one-file';
import { pickTargetForFiles } from '../conversion/pick-target';
import { showSummary } from '../conversion/summary';
import { requestFiles } from '../editing-server';
import type { Server } from '../server';
import { isTarget, targetName } from '../targets';
import type { Surroundings } from './surroundings';

/**
 * Converts files and folders on the disk, each file whole or not at all. The explorer gives what is clicked and all that
 * is selected there; the palette asks. Another extension may give a file or folder and the target.
 */
export async function convertFiles(surroundings: Surroundings, clicked: unknown, more?: unknown): Promise<void> {
  const chosen = urisOf(more) ?? urisOf([clicked]) ?? (await askForFiles());
  if (!chosen) return;
  const files = await filesOf(surroundings.server, chosen);
  if (files.length === 0) {
    void window.showInformationMessage(l10n.t('There is no text file to convert here.'));
    return;
  }
  const title = files.length === 1 ? l10n.t('Convert 1 File') : l10n.t('Convert {0} Files', files.length);
  const to = isTarget(more) ? more : await pickTargetForFiles(surroundings.memory, title);
  if (!to) return;
  const progress = {
    location: ProgressLocation.Notification,
    title: l10n.t('Pizhu: converting to {0}', targetName(to)),
    cancellable: true,
  };
  const done = await window.withProgress(progress, (bar, token) => convertAll(surroundings, files, to, bar, token));
  const converted = done.flatMap(({ uri, outcome, places }) => (outcome === 'converted' ? [{ uri, places }] : []));
  surroundings.conversions.remember(converted);
  showSummary(surroundings.output, { to, done, left: files.length - done.length });
}

async function convertAll(
  { server }: Surroundings,
  files: readonly Uri[],
  to: Config,
  bar: Progress<{ message?: string; increment?: number }>,
  token: CancellationToken,
): Promise<ConvertedFile[]> {
  const done: ConvertedFile[] = [];
  for (const uri of files) {
    if (token.isCancellationRequested) break;
    const message = l10n.t('{0} of {1}: {2}', done.length + 1, files.length, uri.path.split('/').at(-1)!);
    bar.report({ message, increment: 100 / files.length });
    done.push(await convertOneFile(server, uri, to));
  }
  return done;
}

const urisOf = (value: unknown): Uri[] | undefined => {
  const uris = Array.isArray(value) ? value.filter((one) => one instanceof Uri) : [];
  return uris.length > 0 ? uris : undefined;
};

const askForFiles = (): Thenable<Uri[] | undefined> =>
  window.showOpenDialog({
    canSelectFiles: true,
    canSelectFolders: true,
    canSelectMany: true,
    openLabel: l10n.t('Convert'),
    title: l10n.t('Files and Folders to Convert'),
  });

/** The files themselves, and those below the folders that may be documents by their names; each once, in order. */
async function filesOf(server: Server, uris: readonly Uri[]): Promise<Uri[]> {
  const found = new Map<string, Uri>();
  for (const uri of uris) {
    const { type } = await workspace.fs.stat(uri);
    const files = (type & FileType.Directory) === 0 ? [uri] : await requestFiles(server, uri);
    for (const file of files) found.set(file.toString(), file);
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
