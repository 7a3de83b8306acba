import { l10n, window, type TextDocument } from 'vscode';
import type { DoubtfulPlace, PreviewedEdit } from '../../../server/src/lsp/conversion-protocol';
import { nothingToConvert } from '../conversion/apply';
import { pickTarget } from '../conversion/pick-target';
import { aboutCurrent } from '../current';
import { requestPreview } from '../editing-server';
import { previewChanges, type ChangeGroup } from '../refactor-preview';
import { asRange } from '../server';
import { showStatus } from './status';
import type { Surroundings } from './surroundings';

/** Shows every change of a conversion before it is made, grouped by how sure it is. */
export async function previewConversion(surroundings: Surroundings, argument: unknown): Promise<void> {
  const { server, conversions } = surroundings;
  const editor = window.activeTextEditor;
  if (!editor) return;
  const wanted = await pickTarget(surroundings, editor, argument, { title: l10n.t('Preview Conversion') });
  if (!wanted) return;
  const { document } = editor;
  const preview = await aboutCurrent(document, () => requestPreview(server, document, wanted.to, wanted.ranges));
  if (!preview) return;
  if (preview.edits.length === 0) {
    nothingToConvert(wanted.to);
    return;
  }
  const groups = groupsOf();
  const changes = preview.edits.map(({ range, newText, cause }) => ({
    range: asRange(range),
    newText,
    group: groups[cause],
  }));
  if (!(await previewChanges(surroundings, document, changes))) return;
  const { uri, version } = document;
  // Whatever was left out, the places lie where they are told to; but for exchanged words, which change lengths.
  const isInStep = preview.edits.every(
    ({ range: { start, end }, newText }) => newText.length === end.character - start.character,
  );
  const { places, names } = isInStep ? preview : { places: [], names: [] };
  conversions.remember([{ uri, places: places.map((place) => asItStands(document, place)), names }], {
    ...{ uri, version },
    ...wanted,
  });
  showStatus(l10n.t('the ticked changes were made'));
}

/** What was not ticked stands as it was, which is one of the other readings. */
function asItStands(document: TextDocument, { range, text, others, reason }: DoubtfulPlace): DoubtfulPlace {
  const stands = document.getText(asRange(range));
  return { range, text: stands, others: [text, ...others].filter((one) => one !== stands), reason };
}

type Groups = Readonly<Record<PreviewedEdit['cause'], ChangeGroup>>;

/** Ticked from the start is what the dictionaries are hardly ever wrong about. */
function groupsOf(): Groups {
  const group = (label: string, description: string, needsLook = false): ChangeGroup => ({
    label,
    description,
    needsLook,
  });
  const certain = group(l10n.t('Certain'), l10n.t('one form only, or a pair of your own'));
  const names = group(l10n.t('Names'), l10n.t('persons and places, written as names are'));
  const doubtful = group(l10n.t('Doubtful'), l10n.t('two readings: look at each'), true);
  return {
    character: certain,
    own: certain,
    person: names,
    place: names,
    phrase: group(l10n.t('Several forms, decided by the word'), l10n.t('a word of the dictionary decides')),
    commonest: group(l10n.t('Several forms, the commonest taken'), l10n.t('no word of the dictionary decides')),
    boundary: doubtful,
    form: doubtful,
    variant: group(l10n.t('Variant forms'), l10n.t('another accepted form of the same character')),
    vocabulary: group(l10n.t('Other words'), l10n.t('the word itself is exchanged: look at each'), true),
  };
}
