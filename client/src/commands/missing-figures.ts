import { env, l10n, window, type TextDocument } from 'vscode';
import type { HoleItem } from '../../../server/src/lsp/protocol';
import { nameOf } from '../documents';
import { formTable } from '../hole-list';
import { requestHoles } from '../report-requests';
import { saveTable } from '../save-table';
import { tabbedTable } from '../tables';
import { showStatus } from './status';
import type { Surroundings } from './surroundings';

/** Opens the list of all that is to be filled in, beside the report. */
export const listMissingFigures = (surroundings: Surroundings): Promise<void> =>
  withHoles(surroundings, (document) => surroundings.holeLists.show(document));

/** Saves it for those who know the figures. */
export const exportMissingFigures = (surroundings: Surroundings): Promise<void> =>
  withHoles(surroundings, (document, holes) => {
    const name = nameOf(document.uri).replace(/\.[^.]+$/, '');
    return saveTable(formTable(holes), l10n.t('{0} – to fill in', name), document.uri);
  });

export const copyMissingFigures = (surroundings: Surroundings): Promise<void> =>
  withHoles(surroundings, async (_document, holes) => {
    await env.clipboard.writeText(tabbedTable(formTable(holes)));
    showStatus(l10n.t('rows copied: {0}', holes.length));
  });

async function withHoles(
  { server, reports }: Surroundings,
  run: (document: TextDocument, holes: readonly HoleItem[]) => Promise<void>,
): Promise<void> {
  const document = reports.followed?.document ?? window.activeTextEditor?.document;
  if (!document) return;
  const holes = await requestHoles(server, document);
  if (holes.length > 0) return run(document, holes);
  void window.showInformationMessage(l10n.t('Nothing is left to fill in.'));
}
