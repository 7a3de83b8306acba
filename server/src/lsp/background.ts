import type { CancellationToken, Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import { localize, type Localized } from '../text/localized';
import type { Client } from './client';
import type { Runtime } from './runtime';

/**
 * Lets everything that waits be answered before the next slice of a long work. A request takes one turn to be read and
 * two to settle (see `guard`), and may lead to another: with fewer turns it would wait for a slice at each step.
 */
export async function yieldToRequests(runtime: Runtime): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await runtime.pause();
}

const TURNS = 8;

/** How a work on many files gets on, for whoever watches. */
export interface Progress {
  /** Also once the work has been cancelled by its button. */
  readonly isCancelled: boolean;
  /** Of how many files so many are done. */
  report(done: number, all: number): void;
  done(): void;
}

/** Shows nothing below this many files: a message that flashes by is worse than none. */
const WORTH_SHOWING = 100;

/**
 * Progress of a work that the server began by itself. VS Code shows what can be cancelled as a pop-up and the rest in the
 * status bar, where it belongs; its own client, which says `folderReport`, gets no button.
 */
export async function openProgress(
  connection: Connection,
  client: Client,
  title: Localized,
  files: number,
): Promise<Progress> {
  if (!client.showsProgress || files < WORTH_SHOWING) return NO_PROGRESS;
  const reporter = await connection.window.createWorkDoneProgress();
  reporter.begin(localize(title, client.locale), 0, undefined, client.options.folderReport !== true);
  return progressOn(reporter, reporter.token);
}

/** Progress of a work that the client asked for. */
export function progressOn(reporter: WorkDoneProgressReporter, token: CancellationToken): Progress {
  let shown = -1;
  return {
    get isCancelled() {
      return token.isCancellationRequested;
    },
    report(done, all) {
      const percentage = Math.floor((100 * done) / all);
      if (percentage === shown) return;
      shown = percentage;
      reporter.report(percentage, `${done}/${all}`);
    },
    done: () => reporter.done(),
  };
}

const NO_PROGRESS: Progress = { isCancelled: false, report: () => undefined, done: () => undefined };
