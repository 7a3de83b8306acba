import { env, l10n, window } from 'vscode';
import { requestCleanText } from '../editing-server';
import { showStatus } from './status';
import type { Surroundings } from './surroundings';

/** Copies the document with its safe fixes made, and without what a web page put around it. The document stays. */
export async function copyCleanText({ server }: Surroundings): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const { text, fixes, removed } = await requestCleanText(server, document);
  await env.clipboard.writeText(text);
  const parts = [
    ...(fixes > 0 ? [fixes === 1 ? l10n.t('1 place fixed') : l10n.t('{0} places fixed', fixes)] : []),
    ...(removed > 0 ? [l10n.t('parts of the page left out: {0}', removed)] : []),
  ];
  const copied = l10n.t('clean text copied');
  showStatus(parts.length > 0 ? `${copied} (${parts.join(' · ')})` : copied);
}
