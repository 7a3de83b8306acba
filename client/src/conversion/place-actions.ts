import {
  CodeAction,
  CodeActionKind,
  CodeActionTriggerKind,
  commands,
  Disposable,
  l10n,
  languages,
  workspace,
  WorkspaceEdit,
  type Range,
  type Selection,
  type TextDocument,
} from 'vscode';
import { DOCUMENT_SELECTOR } from '../documents';
import type { ConversionMemory, RememberedName, RememberedPlace } from './memory';
import { decideName, type NameTools } from './person-names';

/** Not of the palette: the light bulb alone knows which name is meant. */
export const DECIDE_NAME = 'pizhu.decideName';

/** Offers the other reading of a doubtful place, and to say of a name that it is one or is none. */
export const offerPlaceActions = (tools: NameTools): Disposable =>
  Disposable.from(
    languages.registerCodeActionsProvider(
      DOCUMENT_SELECTOR,
      {
        provideCodeActions: (document, range, { triggerKind }) =>
          actionsAt(tools.conversions, document, range, triggerKind === CodeActionTriggerKind.Invoke),
      },
      { providedCodeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor] },
    ),
    commands.registerCommand(DECIDE_NAME, (document: TextDocument, name: string, isName: boolean) =>
      decideName(tools, document, name, isName),
    ),
  );

function actionsAt(
  { places, names }: ConversionMemory,
  document: TextDocument,
  range: Range | Selection,
  isAsked: boolean,
): CodeAction[] {
  const isHere = (one: RememberedPlace | RememberedName): boolean =>
    one.uri.toString() === document.uri.toString() && one.range.intersection(range) !== undefined;
  const persons = names.filter((name) => isHere(name) && name.kind === 'person');
  return [
    ...places.filter(isHere).flatMap((place) => otherReadings(document, place)),
    ...persons.map(({ text }) => nameAction(document, text, false)),
    // Any two to four characters may be a name, but not what masks one: offered to those who ask, not at each selection.
    ...(persons.length === 0 && isAsked ? selectedName(document, range) : []),
  ];
}

function otherReadings({ uri }: TextDocument, { range, others }: RememberedPlace): CodeAction[] {
  return others.map((other) => {
    const action = new CodeAction(l10n.t('Write “{0}” here', other), CodeActionKind.QuickFix);
    action.edit = new WorkspaceEdit();
    action.edit.replace(uri, range, other);
    return action;
  });
}

function nameAction(document: TextDocument, name: string, isName: boolean): CodeAction {
  const title = isName
    ? l10n.t('“{0}” is a person’s name: remember for conversion', name)
    : l10n.t('“{0}” is no person’s name: remember for conversion', name);
  const action = new CodeAction(title, CodeActionKind.Refactor);
  action.command = { command: DECIDE_NAME, title, arguments: [document, name, isName] };
  return action;
}

function selectedName(document: TextDocument, range: Range | Selection): CodeAction[] {
  if (range.isEmpty || !range.isSingleLine || range.end.character - range.start.character > LONGEST_NAME) return [];
  const text = document.getText(range);
  if (!/^\p{Script=Han}{2,4}$/u.test(text) || /[某〇]/.test(text)) return [];
  const known = workspace.getConfiguration('pizhu', document).get<readonly string[]>('convert.personNames', []);
  return [nameAction(document, text, !known.includes(text))];
}

const LONGEST_NAME = 8;
