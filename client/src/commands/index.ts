import { commands, Disposable, l10n } from 'vscode';
import { reportFailure } from '../failure';
import { returnToReport } from '../places';
import { checkFolder, clearFolder, stopCheck } from './check-folder';
import { compareConversion } from './compare-conversion';
import { convertFiles } from './convert-files';
import { convertScript } from './convert-script';
import { copyCleanText } from './copy-clean-text';
import { listDoubtful, nextDoubtful, previousDoubtful } from './doubtful-places';
import { fixAll } from './fix-all';
import { exportFolder, sortFolder } from './folder-list';
import { copyMissingFigures, exportMissingFigures, listMissingFigures } from './missing-figures';
import { openSample } from './open-sample';
import { nextPlaceholder, previousPlaceholder, stopWalking } from './placeholders';
import { goToHole, showPlace } from './places';
import { previewConversion } from './preview-conversion';
import { previewFixes } from './preview-fixes';
import { repairTraditional } from './repair-traditional';
import { explainRule, fixRule } from './rules';
import { saveFixRecord } from './save-fix-record';
import { showIgnored } from './show-ignored';
import { showMenu } from './show-menu';
import { copyTasks, exportTasks, filterTasks, showAllTasks } from './task-list';
import type { Surroundings } from './surroundings';

/** `selected` is all that is selected where the command was chosen from a menu of several things. */
type Command = (surroundings: Surroundings, argument: unknown, selected?: unknown) => Promise<void> | void;

/** For a command that works on the active editor: what is active may be a list, or the walkthrough. */
const inReport =
  (run: Command): Command =>
  async (surroundings, argument) => {
    await returnToReport(surroundings.reports);
    await run(surroundings, argument);
  };

/** Every command of the manifest. */
const COMMANDS: Readonly<Record<string, Command>> = {
  'pizhu.convertScript': inReport(convertScript),
  'pizhu.previewConversion': inReport(previewConversion),
  'pizhu.compareConversion': inReport(compareConversion),
  'pizhu.convertFiles': convertFiles,
  'pizhu.nextDoubtful': nextDoubtful,
  'pizhu.previousDoubtful': previousDoubtful,
  'pizhu.listDoubtful': listDoubtful,
  'pizhu.repairTraditional': inReport(repairTraditional),
  'pizhu.fixAll': inReport(fixAll),
  'pizhu.previewFixes': inReport(previewFixes),
  'pizhu.saveFixRecord': inReport(saveFixRecord),
  'pizhu.copyCleanText': inReport(copyCleanText),
  'pizhu.nextPlaceholder': inReport(nextPlaceholder),
  'pizhu.previousPlaceholder': inReport(previousPlaceholder),
  'pizhu.stopWalking': stopWalking,
  'pizhu.goToHole': goToHole,
  'pizhu.showPlace': showPlace,
  'pizhu.listMissingFigures': listMissingFigures,
  'pizhu.copyMissingFigures': copyMissingFigures,
  'pizhu.exportMissingFigures': exportMissingFigures,
  'pizhu.filterTasks': filterTasks,
  'pizhu.showAllTasks': showAllTasks,
  'pizhu.copyTasks': copyTasks,
  'pizhu.exportTasks': exportTasks,
  'pizhu.fixRule': fixRule,
  'pizhu.explainRule': explainRule,
  'pizhu.checkFolder': checkFolder,
  'pizhu.stopCheck': stopCheck,
  'pizhu.clearFolder': clearFolder,
  'pizhu.sortFolder': sortFolder,
  'pizhu.exportFolder': exportFolder,
  'pizhu.showIgnored': showIgnored,
  'pizhu.showMenu': showMenu,
  'pizhu.openSample': openSample,
  'pizhu.showOutput': ({ output }) => output.show(),
};

export const registerCommands = (surroundings: Surroundings): Disposable =>
  Disposable.from(
    ...Object.entries(COMMANDS).map(([id, run]) =>
      commands.registerCommand(id, (argument?: unknown, selected?: unknown) =>
        guarded(surroundings, id, () => run(surroundings, argument, selected)),
      ),
    ),
  );

/** Somebody asked for this: when it fails they are told so, once, and the log has the reason. */
async function guarded({ output }: Surroundings, id: string, run: () => Promise<void> | void): Promise<void> {
  try {
    await run();
  } catch (error) {
    output.error(`${id} failed`);
    reportFailure(output, l10n.t('Pizhu could not do this; the document is as it was.'), error);
  }
}
