import {
  l10n,
  ProgressLocation,
  window,
  type QuickPickItem,
  type Range,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import type { Config } from '../../../server/src/convert/configs';
import type { ConvertResult } from '../../../server/src/lsp/protocol';
import { applyEdits } from '../edits';
import { scriptName } from '../report-state';
import { asRange, requestConversion, requestDocumentState, textDocument, type Server } from '../server';
import { isTarget, targetName } from '../targets';
import type { Surroundings } from './surroundings';
import { showStatus } from './status';

/** Where the target chosen last is kept between windows. */
const LAST_TARGET = 'convertScript.lastTarget';

/** Text that somebody goes on typing into is asked about this often before we give up. */
const MAX_ATTEMPTS = 3;

/** Converts the selections, or the whole document when nothing is selected. A key binding may name the target. */
export async function convertScript({ server, memory }: Surroundings, argument: unknown): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const to = isTarget(argument) ? argument : await pickTarget(server, editor, memory.get(LAST_TARGET));
  if (!to) return;
  await memory.update(LAST_TARGET, to);
  const progress = { location: ProgressLocation.Window, title: l10n.t('Pizhu: converting…') };
  await window.withProgress(progress, () => convert(server, editor, to));
}

async function convert(server: Server, editor: TextEditor, to: Config): Promise<void> {
  const ranges = editor.selections.filter((selection) => !selection.isEmpty);
  const result = await currentConversion(server, editor.document, to, ranges);
  if (!result) {
    void window.showWarningMessage(l10n.t('The text changed while it was being converted; nothing was done.'));
  } else if (result.edits.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing to convert: {0} would not change this text.', targetName(to)));
  } else if (
    await applyEdits(
      editor,
      result.edits.map(({ range, newText }) => ({ range: asRange(range), newText })),
    )
  ) {
    showStatus(summary(result));
  } else {
    void window.showWarningMessage(l10n.t('The text could not be changed; it may be read-only.'));
  }
}

/** A conversion of the text as it stands now; undefined when it would not stand still. */
async function currentConversion(
  server: Server,
  document: TextDocument,
  to: Config,
  ranges: readonly Range[],
): Promise<ConvertResult | undefined> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    try {
      const result = await requestConversion(server, { textDocument: textDocument(document), to, ranges });
      if (result.version === document.version) return result;
    } catch (error) {
      if (!isContentModified(error)) throw error;
    }
  }
  return undefined;
}

/** LSP's answer to a question about a text that has changed since: -32801. */
const isContentModified = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === -32801;

function summary({ edits, doubtful }: ConvertResult): string {
  const changed = edits.length === 1 ? l10n.t('1 place converted') : l10n.t('{0} places converted', edits.length);
  return doubtful === 0 ? changed : `${changed}, ${l10n.t('{0} doubtful', doubtful)}`;
}

interface TargetItem extends QuickPickItem {
  readonly to: Config;
}

async function pickTarget(server: Server, editor: TextEditor, last: unknown): Promise<Config | undefined> {
  const { script, targets } = await requestDocumentState(server, editor.document);
  if (targets.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing to convert: {0}.', scriptName(script)));
    return undefined;
  }
  // The target chosen last comes first, where it fits this text at all.
  const ordered = [...targets].sort((a, b) => Number(b === last) - Number(a === last));
  const items = ordered.map((to): TargetItem => ({
    to,
    label: targetName(to),
    description: to === last ? l10n.t('{0}, used last', to) : to,
  }));
  const selected = editor.selections.filter((selection) => !selection.isEmpty).length;
  const what =
    selected === 0
      ? l10n.t('the whole document')
      : selected === 1
        ? l10n.t('the selection')
        : l10n.t('{0} selections', selected);
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Convert Script'),
    placeHolder: l10n.t('{0}; convert {1} to', scriptName(script), what),
    matchOnDescription: true,
  });
  return picked?.to;
}
