import { l10n, Selection, TextEditorRevealType, window, type Range } from 'vscode';
import { requestPlaceholders } from '../server';
import { showStatus } from './status';
import type { Surroundings } from './surroundings';

type Choice = (places: readonly Range[], selection: Selection) => number;

export const nextPlaceholder = (surroundings: Surroundings): Promise<void> => goTo(surroundings, indexOfNext);

export const previousPlaceholder = (surroundings: Surroundings): Promise<void> => goTo(surroundings, indexOfPrevious);

/** Selects a placeholder, so that typing fills it. Behind the last one comes the first, and the other way round. */
async function goTo({ server }: Surroundings, choose: Choice): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const places = await requestPlaceholders(server, editor.document);
  if (places.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing is left to fill in.'));
    return;
  }
  const index = (choose(places, editor.selection) + places.length) % places.length;
  const place = places[index]!;
  editor.selection = new Selection(place.start, place.end);
  editor.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport);
  showStatus(l10n.t('to fill in: {0} of {1}', index + 1, places.length));
}

/** One past the last when none follows. A placeholder is behind us once it is what is selected. */
const indexOfNext: Choice = (places, selection) => {
  const index = places.findIndex((place) => place.start.isAfterOrEqual(selection.start) && !place.isEqual(selection));
  return index < 0 ? places.length : index;
};

/** One before the first when none precedes. */
const indexOfPrevious: Choice = (places, selection) =>
  places.findLastIndex(({ start }) => start.isBefore(selection.start));
