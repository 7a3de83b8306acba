import { CodeActionKind, type CodeAction, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { asPattern } from '../../config/glob';
import { PROJECT_FILE, type IgnoreEntry } from '../../config/project';
import { inContext } from '../../lint/context';
import type { Finding, Place } from '../../lint/finding';
import { placesOf } from '../../lint/suppressions';
import type { Edit } from '../../text/edits';
import { Lines } from '../../text/lines';
import { localize } from '../../text/localized';
import type { Span } from '../../text/span';
import { shortened } from '../names';
import type { Session, Snapshot } from '../session';
import { STRINGS } from '../strings';
import { decoded } from '../uris';
import { diagnosticAt } from './diagnostics';
import { placesAt } from './quickFixes';

/** A selection over many findings asks for their fixes, not for three ways to ignore each. */
const MAX_FINDINGS = 3;

const LONGEST_IN_TITLE = 16;

/** The `.pizhu.yaml` that is written to: the nearest there is, or a new one in the workspace folder. */
interface Target {
  readonly uri: string;
  readonly text: string;
  readonly isNew: boolean;
  /** The document's path from there. */
  readonly path: string;
}

/** Ways to see no more of what is found at a selection: this place, this text, this rule in this folder. */
export async function suppressionActions(session: Session, snapshot: Snapshot, at: Span): Promise<CodeAction[]> {
  const found = placesAt(snapshot.analysis.findings, at).slice(0, MAX_FINDINGS);
  if (found.length === 0) return [];
  const target = await targetFor(session, snapshot.uri);
  if (!target) return [];
  const { addIgnore, turnOff } = await import('../../config/project-edit');
  const { locale } = session.client;
  const out = new Map<string, CodeAction>();
  for (const one of found) {
    const { id } = one.finding.rule;
    const add = (title: string, edit: Edit | undefined): void => {
      if (edit && !out.has(`${id} ${title}`)) {
        out.set(`${id} ${title}`, action(session, snapshot, one, title, workspaceEdit(session, target, edit)));
      }
    };
    const entry = placeEntry(snapshot, one.finding, one.place, target.path);
    const text = shortened(entry.text.replace(/\s+/g, ' '), LONGEST_IN_TITLE);
    add(localize(STRINGS.ignorePlace, locale, { text }), addIgnore(target.text, entry));
    if (entry.text.trim() !== '') {
      add(localize(STRINGS.ignoreText, locale, { text }), addIgnore(target.text, { rule: id, text: entry.text }));
    }
    const folder = target.path.slice(0, target.path.lastIndexOf('/') + 1);
    const file = `${asPattern(folder)}**`;
    add(
      localize(STRINGS.turnOffHere, locale, {
        rule: localize(one.finding.rule.docs.title, locale),
        folder: folderName(target),
      }),
      folder === '' ? turnOff(target.text, id) : addIgnore(target.text, { rule: id, file }),
    );
  }
  return [...out.values()];
}

async function targetFor({ projects }: Session, uri: string): Promise<Target | undefined> {
  const [nearest] = await projects.of(uri);
  if (nearest) return { uri: nearest.uri, text: nearest.text, isNew: false, path: nearest.path };
  const root = await projects.rootOf(uri);
  if (root === undefined) return undefined;
  return { uri: `${root}/${PROJECT_FILE}`, text: '', isNew: true, path: decoded(uri.slice(root.length + 1)) };
}

/** The folder of the document itself. */
function folderName({ uri, path }: Target): string {
  const names = [...decoded(uri).split('/').slice(0, -1), ...path.split('/').slice(0, -1)];
  return names.at(-1)!;
}

function placeEntry(
  { analysis: { source, findings, ignored } }: Snapshot,
  { rule }: Finding,
  { span: at }: Place,
  path: string,
): Omit<IgnoreEntry, 'span'> & { readonly text: string } {
  const others = [
    ...findings.filter((other) => other.rule === rule).flatMap(({ places }) => places.map(({ span }) => span)),
    ...ignored.filter((other) => other.rule === rule).flatMap(({ found }) => placesOf(found)),
  ];
  return { rule: rule.id, file: asPattern(path), ...inContext(source, at, others) };
}

const action = (
  { client }: Session,
  snapshot: Snapshot,
  { finding, place }: { readonly finding: Finding; readonly place: Place },
  title: string,
  edit: WorkspaceEdit,
): CodeAction => ({
  title,
  kind: CodeActionKind.QuickFix,
  ...((client.fades || place === finding.places[0]) && {
    diagnostics: [diagnosticAt(snapshot, client, finding, place)],
  }),
  edit,
});

/** The whole edit, the file itself included where there is none yet. */
function workspaceEdit(session: Session, { uri, text, isNew }: Target, edit: Edit): WorkspaceEdit {
  const edits = [{ range: new Lines(text).range(edit.span), newText: edit.text }];
  const { client } = session;
  if (!client.versionsEdits || (isNew && !client.createsFiles)) return { changes: { [uri]: edits } };
  const change: TextDocumentEdit = { textDocument: { uri, version: session.versionOf(uri) ?? null }, edits };
  return {
    documentChanges: isNew ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] : [change],
  };
}
