import {
  CodeAction,
  CodeActionTriggerKind,
  type CodeActionContext,
  type Command,
  type Range,
  type TextDocument,
} from 'vscode';

/**
 * Where nothing is found at the cursor, VS Code asks for the quick fixes of every finding on its line, and our lines are
 * whole paragraphs: three ways to ignore each would bury the fixes. They stay in the menu of the finding itself.
 */
export const withoutOthersIgnores = <Action extends CodeAction | Command>(
  actions: readonly Action[],
  document: TextDocument,
  range: Range,
  { triggerKind, only }: CodeActionContext,
): Action[] => {
  const isForNearby = triggerKind === CodeActionTriggerKind.Invoke && only?.value === 'quickfix' && range.isEmpty;
  return isForNearby ? actions.filter((action) => !isElsewhere(action, document)) : [...actions];
};

/** It edits another file, which is `.pizhu.yaml`. */
const isElsewhere = (action: CodeAction | Command, { uri }: TextDocument): boolean =>
  action instanceof CodeAction &&
  action.edit !== undefined &&
  action.edit.entries().some(([edited]) => edited.toString() !== uri.toString());
