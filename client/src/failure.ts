import { l10n, window, type LogOutputChannel } from 'vscode';

/** Logs the reason, and tells the user once that something they need did not happen, with the way to the log. */
export function reportFailure(output: LogOutputChannel, message: string, error: unknown): void {
  output.error(message, error);
  const show = l10n.t('Show Output');
  void window.showErrorMessage(message, show).then((chosen) => chosen && output.show());
}
