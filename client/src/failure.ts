import { l10n, window, type LogOutputChannel } from 'vscode';

/** Logs the reason, and tells the user once that something they need did not happen, with the way to the log. */
export function reportFailure(output: LogOutputChannel, message: string, error: unknown): void {
  output.error(message, error);
  const show = l10n.t('Show Output');
  void window.showErrorMessage(message, show).then((chosen) => chosen && output.show());
}

/** Goes on when the user has chosen something; nobody waits for an answer that may never come. */
export function whenChosen(
  output: LogOutputChannel,
  choice: Thenable<string | undefined>,
  run: (chosen: string) => Promise<void> | void,
): void {
  const go = async (): Promise<void> => {
    const chosen = await choice;
    if (chosen !== undefined) await run(chosen);
  };
  go().catch((error: unknown) =>
    reportFailure(output, l10n.t('Pizhu could not do this; the document is as it was.'), error),
  );
}
