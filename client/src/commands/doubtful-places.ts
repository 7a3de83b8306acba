import {
  l10n,
  QuickPickItemKind,
  window,
  workspace,
  type QuickPickItem,
  type Range,
  type TextEditor,
  type Uri,
} from 'vscode';
import type { RememberedName, RememberedPlace } from '../conversion/memory';
import { showStatus } from './status';
import type { Surroundings } from './surroundings';

export const nextDoubtful = (surroundings: Surroundings): Promise<void> => walk(surroundings, 1);

export const previousDoubtful = (surroundings: Surroundings): Promise<void> => walk(surroundings, -1);

/** Selects the next place, in the next file where this one has no more; behind the last comes the first. */
async function walk({ conversions: { places } }: Surroundings, step: 1 | -1): Promise<void> {
  if (places.length === 0) {
    nothingLeft();
    return;
  }
  const index = (indexFrom(places, window.activeTextEditor, step) + places.length) % places.length;
  const place = places[index]!;
  await goTo(place);
  const message = l10n.t('doubtful: {0} of {1}', index + 1, places.length);
  showStatus(`${message} ${chosenAndOthers(place)}`);
}

/** Of the place that comes next from the cursor, which may be one past the last; −1 for the one before the first. */
function indexFrom(places: readonly RememberedPlace[], editor: TextEditor | undefined, step: 1 | -1): number {
  const here = editor?.document.uri.toString();
  const isHere = ({ uri }: RememberedPlace): boolean => uri.toString() === here;
  if (!editor || !places.some(isHere)) return step > 0 ? 0 : -1;
  const { start, end } = editor.selection;
  const isSelected = ({ range }: RememberedPlace): boolean => range.start.isEqual(start) && range.end.isEqual(end);
  if (step > 0) {
    const next = places.findIndex((p) => isHere(p) && p.range.start.isAfterOrEqual(start) && !isSelected(p));
    return next < 0 ? places.findLastIndex(isHere) + 1 : next;
  }
  const before = places.findLastIndex((p) => isHere(p) && p.range.start.isBefore(start));
  return before < 0 ? places.findIndex(isHere) - 1 : before;
}

/** Lists the doubtful places of the conversion before, and the names that it took for names. */
export async function listDoubtful({ conversions: { places, names } }: Surroundings): Promise<void> {
  if (places.length + names.length === 0) {
    nothingLeft();
    return;
  }
  const items: (Item | QuickPickItem)[] = [
    ...places.map((place) => itemOf(place, l10n.t('doubtful'), chosenAndOthers(place))),
    ...(names.length > 0 ? [{ label: l10n.t('Taken for names'), kind: QuickPickItemKind.Separator }] : []),
    ...names.map((name) =>
      itemOf(name, kindName(name), name.text === name.written ? '' : `${name.text} → ${name.written}`),
    ),
  ];
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Doubtful Places of the Last Conversion'),
    matchOnDescription: true,
  });
  if (picked && 'range' in picked) await goTo(picked);
}

interface Item extends QuickPickItem {
  readonly uri: Uri;
  readonly range: Range;
}

function itemOf(
  { uri, range, ...rest }: { readonly uri: Uri; readonly range: Range; readonly context?: string },
  kind: string,
  what: string,
): Item {
  const context = rest.context ?? contextOf(uri, range);
  const line = l10n.t('{0}, line {1}', uri.path.split('/').at(-1)!, range.start.line + 1);
  return {
    uri,
    range,
    label: context,
    description: [what, kind].filter((part) => part !== '').join(' · '),
    detail: line,
  };
}

/** The line around a place, as far as it fits; the place itself in brackets. */
function contextOf(uri: Uri, { start, end }: Range): string {
  const document = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (!document || start.line >= document.lineCount) return '';
  const { text } = document.lineAt(start.line);
  const before = text.slice(Math.max(0, start.character - BEFORE), start.character);
  return `${before}【${text.slice(start.character, end.character)}】${text.slice(end.character, end.character + BEHIND)}`;
}

const BEFORE = 12;
const BEHIND = 16;

const chosenAndOthers = ({ text, others }: RememberedPlace): string => [text, ...others].join(' / ');

const kindName = ({ kind }: RememberedName): string => (kind === 'person' ? l10n.t('person') : l10n.t('place'));

/** The editor itself selects the place: then the cursor is there when the next step is asked for. */
async function goTo({ uri, range }: { readonly uri: Uri; readonly range: Range }): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument(uri), { selection: range });
}

function nothingLeft(): void {
  void window.showInformationMessage(l10n.t('The last conversion left nothing doubtful.'));
}
