import {
  commands,
  l10n,
  Position,
  workspace,
  WorkspaceEdit,
  type LogOutputChannel,
  type Memento,
  type Range,
  type TextDocument,
} from 'vscode';

/** A change on show before it is made. */
export interface ShownChange {
  readonly range: Range;
  readonly newText: string;
  readonly group: ChangeGroup;
}

export interface ChangeGroup {
  readonly label: string;
  readonly description: string;
  /** Not ticked from the start: a person is to look at it first. */
  readonly needsLook: boolean;
}

interface Tools {
  readonly memory: Memento;
  readonly output: LogOutputChannel;
}

/**
 * Shows changes in the editor's Refactor Preview, grouped; those that are ticked when the user says so are made, in one
 * step to undo. False when none were made.
 */
export async function previewChanges(
  tools: Tools,
  document: TextDocument,
  changes: readonly ShownChange[],
): Promise<boolean> {
  const edit = new WorkspaceEdit();
  for (const { range, newText, group } of changes) {
    const { label, description, needsLook } = group;
    edit.replace(document.uri, range, newText, { label, description, needsConfirmation: needsLook });
  }
  // The editor shows a preview only of edits of which one needs a look; this one changes nothing, whatever is chosen.
  if (!changes.some(({ group }) => group.needsLook)) edit.insert(document.uri, START, '', nothingDoubtful());
  const before = document.version;
  let isOnShow = true;
  const applying = workspace.applyEdit(edit, { isRefactoring: true });
  groupOnce(tools, () => isOnShow).catch((error: unknown) => tools.output.warn('the preview is not grouped', error));
  try {
    return (await applying) && document.version !== before;
  } finally {
    isOnShow = false;
  }
}

const START = new Position(0, 0);

const nothingDoubtful = () => ({
  label: l10n.t('Nothing here is doubtful'),
  description: l10n.t('what is ticked will be changed'),
  needsConfirmation: true,
});

const GROUPED = 'refactorPreview.grouped';

/** When a preview has come up, and again for a slow machine; the editor tells nobody that it has. */
const WAITS_MS: readonly number[] = [300, 900];

/**
 * The editor groups its previews by file unless it is told once; ours are always of one file. From then on the choice is
 * the user's, with the button of the preview.
 */
async function groupOnce({ memory }: Tools, isOnShow: () => boolean): Promise<void> {
  if (memory.get(GROUPED) === true) return;
  for (const wait of WAITS_MS) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (!isOnShow()) return;
    await commands.executeCommand('refactorPreview.groupByType');
  }
  await memory.update(GROUPED, true);
}
