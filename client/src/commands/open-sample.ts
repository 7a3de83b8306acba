import { Uri, ViewColumn, window, workspace } from 'vscode';
import { POLICY_REPORT } from '../documents';
import type { Surroundings } from './surroundings';

/** A speech with every kind of hole in it. */
const SAMPLE = 'samples/speech-template.txt';

/** Opens a copy of a sample report to try things on; beside the walkthrough, so that both are seen. */
export async function openSample({ extensionUri }: Surroundings): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, SAMPLE));
  const content = new TextDecoder().decode(bytes);
  const document = await workspace.openTextDocument({ content, language: POLICY_REPORT });
  const isBesidePage = !window.activeTextEditor && window.tabGroups.activeTabGroup.activeTab !== undefined;
  await window.showTextDocument(document, isBesidePage ? ViewColumn.Beside : ViewColumn.Active);
}
