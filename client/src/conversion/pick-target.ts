import { l10n, QuickPickItemKind, window, type Memento, type QuickPickItem, type Range, type TextEditor } from 'vscode';
import type { Config } from '../../../server/src/convert/configs';
import { requestChoices } from '../editing-server';
import { scriptName } from '../report-state';
import { asRange, type Server } from '../server';
import { isTarget, targetName } from '../targets';

/** Where the target chosen last is kept between windows. */
const LAST_TARGET = 'convertScript.lastTarget';

/** What is to be converted, and to what. */
export interface Wanted {
  readonly to: Config;
  /** Empty: the whole document. */
  readonly ranges: readonly Range[];
}

interface Tools {
  readonly server: Server;
  readonly memory: Memento;
}

/**
 * Asks what to convert to, and whether the section around the cursor alone is meant; the selections where there are
 * some; with `isWhole` always the whole document. A key binding may name the target. Undefined when nothing is wanted.
 */
export async function pickTarget(
  { server, memory }: Tools,
  editor: TextEditor,
  argument: unknown,
  { title, isWhole = false }: { readonly title: string; readonly isWhole?: boolean },
): Promise<Wanted | undefined> {
  const ranges = isWhole ? [] : editor.selections.filter((selection) => !selection.isEmpty);
  if (isTarget(argument)) return { to: argument, ranges };
  const choices = await requestChoices(server, editor.document, ranges, editor.selection.active);
  if (choices.targets.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing to convert: {0}.', scriptName(choices.script)));
    return undefined;
  }
  const last = memory.get(LAST_TARGET);
  const { section } = choices;
  const itemsFor = (of: readonly Range[]): TargetItem[] => targetItems(choices.targets, last, of);
  const items: (TargetItem | QuickPickItem)[] = [
    ...itemsFor(ranges),
    ...(section && ranges.length === 0 && !isWhole
      ? [{ label: section.name, kind: QuickPickItemKind.Separator }, ...itemsFor([asRange(section.range)])]
      : []),
  ];
  const picked = await window.showQuickPick(items, {
    title,
    placeHolder: l10n.t('{0}; convert {1} to', scriptName(choices.script), nameOf(ranges)),
    matchOnDescription: true,
  });
  if (!picked || !('to' in picked)) return undefined;
  await memory.update(LAST_TARGET, picked.to);
  return picked;
}

/** Asks what to convert files to. Nobody has read them, so all targets that make sense are offered. */
export async function pickTargetForFiles(memory: Memento, title: string): Promise<Config | undefined> {
  const items = targetItems(FOR_FILES, memory.get(LAST_TARGET), []);
  const picked = await window.showQuickPick(items, {
    title,
    placeHolder: l10n.t('Convert the files themselves to'),
    matchOnDescription: true,
  });
  if (picked) await memory.update(LAST_TARGET, picked.to);
  return picked?.to;
}

const FOR_FILES: readonly Config[] = ['simplified', 's2t', 's2tw', 's2hk', 't2tw', 't2hk', 's2twp', 's2hkp'];

interface TargetItem extends QuickPickItem, Wanted {}

/** The target chosen last comes first, where it fits at all. */
const targetItems = (targets: readonly Config[], last: unknown, ranges: readonly Range[]): TargetItem[] =>
  [...targets]
    .sort((a, b) => Number(b === last) - Number(a === last))
    .map((to) => ({
      to,
      ranges,
      label: targetName(to),
      description: to === last ? l10n.t('{0}, used last', to) : to,
    }));

function nameOf({ length }: readonly Range[]): string {
  if (length === 0) return l10n.t('the whole document');
  return length === 1 ? l10n.t('the selection') : l10n.t('{0} selections', length);
}
