import { l10n, Selection, TextEditorRevealType, window, type Range, type TextDocument } from 'vscode';
import { showDocument } from '../places';
import { requestPlaceholders } from '../server';
import { showStatus } from './status';
import type { Surroundings } from './surroundings';

type Choice = (places: readonly Range[], selection: Selection) => number;

export const nextPlaceholder = (surroundings: Surroundings): Promise<void> => goTo(surroundings, indexOfNext);

export const previousPlaceholder = (surroundings: Surroundings): Promise<void> => goTo(surroundings, indexOfPrevious);

/** Ends the walk, so that Tab is a tab again. */
export const stopWalking = ({ walking }: Surroundings): void => walking.end();

/** Selects a placeholder, so that typing fills it. Behind the last one comes the first, and the other way round. */
async function goTo(surroundings: Surroundings, choose: Choice): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const places = await requestPlaceholders(surroundings.server, editor.document);
  if (places.length === 0) {
    surroundings.walking.end();
    void window.showInformationMessage(l10n.t('Nothing is left to fill in.'));
    return;
  }
  const index = (choose(places, editor.selection) + places.length) % places.length;
  await fillIn(surroundings, editor.document, places[index]!, {
    hint: l10n.t('to fill in: {0} of {1} (Tab: the next one, Escape: done)', index + 1, places.length),
  });
}

/** Selects what is to be typed over, wherever the keyboard was; from here Tab goes on. */
export async function fillIn(
  { walking }: Surroundings,
  document: TextDocument,
  place: Range,
  { hint }: { readonly hint?: string } = {},
): Promise<void> {
  const editor = await showDocument(document);
  editor.selection = new Selection(place.start, place.end);
  editor.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport);
  // The hint says what Tab does, so it goes when that is over.
  walking.begin(document, place, hint === undefined ? undefined : showStatus(hint));
}

/** One past the last when none follows. A placeholder is behind us once it is what is selected. */
const indexOfNext: Choice = (places, selection) => {
  const index = places.findIndex((place) => place.start.isAfterOrEqual(selection.start) && !place.isEqual(selection));
  return index < 0 ? places.length : index;
};

/** One before the first when none precedes. */
const indexOfPrevious: Choice = (places, selection) =>
  places.findLastIndex(({ start }) => start.isBefore(selection.start));
