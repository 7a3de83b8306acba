import { l10n, window, type TextEditor } from 'vscode';
import type { Config } from '../../../server/src/convert/configs';
import type { ConvertResult } from '../../../server/src/lsp/protocol';
import { showStatus } from '../commands/status';
import { aboutCurrent } from '../current';
import { applyEdits } from '../edits';
import { asRange, requestConversion, textDocument, type Server } from '../server';
import { targetName } from '../targets';
import type { ConversionMemory } from './memory';
import type { Wanted } from './pick-target';

interface Tools {
  readonly server: Server;
  readonly conversions: ConversionMemory;
}

/** Converts what is wanted of a document, in one step to undo, and says what there is to look at. */
export async function convertText({ server, conversions }: Tools, editor: TextEditor, wanted: Wanted): Promise<void> {
  const { document } = editor;
  const { to, ranges } = wanted;
  const result = await aboutCurrent(document, () =>
    requestConversion(server, { textDocument: textDocument(document), to, ranges }),
  );
  if (!result) return;
  if (result.edits.length === 0) {
    nothingToConvert(to);
    return;
  }
  const edits = result.edits.map(({ range, newText }) => ({ range: asRange(range), newText }));
  if (!(await applyEdits(editor, edits))) {
    void window.showWarningMessage(l10n.t('The text could not be changed; it may be read-only.'));
    return;
  }
  const { uri, version } = document;
  conversions.remember([{ uri, ...result }], { uri, version, to, ranges });
  showStatus(summary(result));
}

export function nothingToConvert(to: Config): void {
  void window.showInformationMessage(l10n.t('Nothing to convert: {0} would not change this text.', targetName(to)));
}

function summary({ edits, doubtful }: ConvertResult): string {
  const changed = edits.length === 1 ? l10n.t('1 place converted') : l10n.t('{0} places converted', edits.length);
  return doubtful === 0 ? changed : `${changed}, ${l10n.t('{0} doubtful', doubtful)}`;
}
