import { commands, Disposable, l10n } from 'vscode';
import { reportFailure } from '../failure';
import { convertScript } from './convert-script';
import { fixAll } from './fix-all';
import { nextPlaceholder, previousPlaceholder } from './placeholders';
import type { Surroundings } from './surroundings';

type Command = (surroundings: Surroundings, argument: unknown) => Promise<void> | void;

/** Every command of the manifest. */
const COMMANDS: Readonly<Record<string, Command>> = {
  'pizhu.convertScript': convertScript,
  'pizhu.fixAll': fixAll,
  'pizhu.nextPlaceholder': nextPlaceholder,
  'pizhu.previousPlaceholder': previousPlaceholder,
  'pizhu.showOutput': ({ output }) => output.show(),
};

export const registerCommands = (surroundings: Surroundings): Disposable =>
  Disposable.from(
    ...Object.entries(COMMANDS).map(([id, run]) =>
      commands.registerCommand(id, (argument?: unknown) =>
        guarded(surroundings, id, () => run(surroundings, argument)),
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
