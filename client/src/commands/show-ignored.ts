import { l10n, QuickPickItemKind, Selection, TextEditorRevealType, window, type QuickPickItem } from 'vscode';
import type { IgnoredEntry, IgnoredResult, REQUESTS } from '../../../server/src/lsp/protocol';
import { nameOf } from '../documents';
import { editorAt, rangeOf, type Place } from '../places';
import type { Surroundings } from './surroundings';

const IGNORED: (typeof REQUESTS)['ignored'] = 'pizhu/ignored';

interface PlaceItem extends QuickPickItem {
  readonly place?: Place;
}

/** Lists what the `.pizhu.yaml` files around the open reports ignore; leads to the entry, or to a place it ignores. */
export async function showIgnored({ server }: Surroundings): Promise<void> {
  const entries = await (await server.start()).sendRequest<IgnoredResult>(IGNORED, {});
  if (entries.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing is ignored around the open reports.'));
    return;
  }
  const picked = await window.showQuickPick(itemsOf(entries), {
    title: l10n.t('Ignored Findings'),
    placeHolder: l10n.t('Go to an entry, or to a place that it ignores'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked?.place) await goTo(picked.place);
}

function itemsOf(entries: IgnoredResult): PlaceItem[] {
  const items: PlaceItem[] = [];
  let file: string | undefined;
  for (const entry of entries) {
    if (entry.uri !== file) items.push({ label: decodeURIComponent(entry.uri), kind: QuickPickItemKind.Separator });
    file = entry.uri;
    items.push(
      {
        place: entry,
        label: `${entry.isStale ? '$(warning)' : '$(eye-closed)'} ${labelOf(entry)}`,
        description: [entry.text === undefined ? undefined : entry.rule, entry.file].filter(isGiven).join(' · '),
        ...(detailOf(entry) !== '' && { detail: detailOf(entry) }),
      },
      ...entry.places.map((place) => ({
        place,
        label: `$(blank) $(arrow-small-right) ${place.text}`,
        description: nameOf({ path: decodeURIComponent(place.uri) }),
      })),
    );
  }
  return items;
}

const isGiven = (part: string | undefined): part is string => part !== undefined && part !== '';

function labelOf({ kind, text, rule }: IgnoredEntry): string {
  if (kind === 'rule') return l10n.t('rule: {0}', rule ?? '');
  const shown = isGiven(text) ? text : (rule ?? '');
  return kind === 'place' ? l10n.t('{0}, at one place', shown) : l10n.t('{0}, everywhere', shown);
}

const detailOf = ({ isStale, reason }: IgnoredEntry): string =>
  [isStale ? l10n.t('no longer found in its document') : undefined, reason].filter(isGiven).join(' · ');

async function goTo(place: Place): Promise<void> {
  const editor = await editorAt(place);
  const range = rangeOf(place);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
