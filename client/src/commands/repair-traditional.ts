import { l10n, window } from 'vscode';
import type { RepairTraditionalResult } from '../../../server/src/lsp/conversion-protocol';
import { aboutCurrent } from '../current';
import { requestRepair } from '../editing-server';
import { previewChanges, type ChangeGroup } from '../refactor-preview';
import { asRange } from '../server';
import { showStatus } from './status';
import type { Surroundings } from './surroundings';

/** Puts a badly converted Traditional document right; every change is shown first. */
export async function repairTraditional(surroundings: Surroundings): Promise<void> {
  const { server } = surroundings;
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const result = await aboutCurrent(document, () => requestRepair(server, document));
  if (!result) return;
  if (result.edits.length === 0) {
    void window.showInformationMessage(l10n.t('No wrong character was found in this Traditional text.'));
    return;
  }
  const groups = groupsOf();
  const changes = result.edits.map(({ range, newText, cause }) => ({
    range: asRange(range),
    newText,
    group: groups[cause],
  }));
  if (await previewChanges(surroundings, document, changes)) showStatus(l10n.t('the ticked changes were made'));
}

type Groups = Readonly<Record<RepairTraditionalResult['edits'][number]['cause'], ChangeGroup>>;

const groupsOf = (): Groups => ({
  script: {
    label: l10n.t('Simplified characters'),
    description: l10n.t('become the Traditional ones'),
    needsLook: false,
  },
  variant: {
    label: l10n.t('Wrong variants'),
    description: l10n.t('a word of the dictionary decides'),
    needsLook: false,
  },
  unify: {
    label: l10n.t('Two accepted forms in one document'),
    description: l10n.t('the rarer becomes the commoner: look at each'),
    needsLook: true,
  },
});
