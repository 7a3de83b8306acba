import { Selection, TextEditorRevealType } from 'vscode';
import { editorAt, rangeOf, type Place } from '../places';
import { fillIn } from './placeholders';
import type { Surroundings } from './surroundings';

/** Selects a hole in its report, from where Tab goes on. */
export async function goToHole(surroundings: Surroundings, argument: unknown): Promise<void> {
  const place = placeIn(argument);
  if (place) await fillIn(surroundings, (await editorAt(place)).document, rangeOf(place));
}

/** Shows a place of a report; the view keeps the keyboard. */
export async function showPlace(_surroundings: Surroundings, argument: unknown): Promise<void> {
  const place = placeIn(argument);
  if (!place) return;
  const editor = await editorAt(place, { preserveFocus: true });
  const range = rangeOf(place);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The row of a view hands itself over, a link or a click the place alone. */
function placeIn(argument: unknown): Place | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  if ('data' in argument) return placeIn(argument.data);
  return 'uri' in argument && 'range' in argument ? (argument as Place) : undefined;
}
