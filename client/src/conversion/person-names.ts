import {
  commands,
  ConfigurationTarget,
  l10n,
  window,
  workspace,
  type LogOutputChannel,
  type TextDocument,
} from 'vscode';
import { whenChosen } from '../failure';
import { convertText } from './apply';
import type { ConversionMemory } from './memory';
import type { Server } from '../server';

export interface NameTools {
  readonly server: Server;
  readonly conversions: ConversionMemory;
  readonly output: LogOutputChannel;
}

const NAMES = 'convert.personNames';
const NO_NAMES = 'convert.notNames';

/**
 * Keeps in the settings that a word is a person's name, or is none. When nothing has happened since the document was
 * converted, offers to convert it again with that.
 */
export async function decideName(
  tools: NameTools,
  document: TextDocument,
  name: string,
  isName: boolean,
): Promise<void> {
  await setListed(document, NAMES, name, isName);
  await setListed(document, NO_NAMES, name, !isName);
  const said = isName
    ? l10n.t('“{0}” is remembered as a person’s name.', name)
    : l10n.t('“{0}” is remembered as no person’s name.', name);
  const { last } = tools.conversions;
  const isUntouched = last?.uri.toString() === document.uri.toString() && last.version === document.version;
  const again = l10n.t('Convert Again');
  const choice = window.showInformationMessage(said, ...(isUntouched ? [again] : []));
  whenChosen(tools.output, choice, async () => {
    if (last?.version !== document.version) return;
    const editor = await window.showTextDocument(document);
    await commands.executeCommand('undo');
    await convertText(tools, editor, last);
  });
}

/** In the workspace where there is one: names are of its documents. */
async function setListed(document: TextDocument, key: string, name: string, isListed: boolean): Promise<void> {
  const configuration = workspace.getConfiguration('pizhu', document);
  const known = configuration.get<readonly string[]>(key, []);
  if (known.includes(name) === isListed) return;
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await configuration.update(key, isListed ? [...known, name] : known.filter((one) => one !== name), target);
}
