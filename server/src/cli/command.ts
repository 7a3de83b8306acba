import type { ResourceLoader } from '../service/resources';
import type { Localized } from '../text/localized';
import type { Io } from './io';
import type { Messenger } from './messenger';
import type { OptionDeclarations, OptionValues } from './options';
import type { Progress } from './progress';
import type { Projects } from './projects';

/**
 * 0: done, nothing to object to. 1: `check` found something at or above its limit. 2: something could not be done.
 * 130: stopped by Ctrl-C, as shells count it.
 */
export type ExitCode = 0 | 1 | 2 | 130;

/** What every command is given beside its own arguments. */
export interface Context {
  readonly io: Io;
  readonly messenger: Messenger;
  readonly progress: Progress;
  /** The settings of each document, from the user and the folders above it. */
  readonly projects: Projects;
  /** The tables that rules ask for; what one document needed is there for the next. */
  readonly resources: ResourceLoader;
}

export interface Command<O extends OptionDeclarations = OptionDeclarations> {
  readonly name: string;
  /** How `--help` names what follows the command's name. */
  readonly operands: string;
  readonly summary: Localized;
  /** What a user should know beyond the options, in whole sentences. */
  readonly details?: Localized;
  readonly options: O;
  readonly examples: readonly { readonly line: string; readonly does: Localized }[];
  /** Writes its results to standard output; the exit code, where nothing failed that `messenger` was told of. */
  run(paths: readonly string[], options: OptionValues<O>, context: Context): Promise<ExitCode>;
}

/** Identity at run time; at compile time it gives `run` the values of exactly these options. */
export const defineCommand = <const O extends OptionDeclarations>(command: Command<O>): Command<O> => command;
