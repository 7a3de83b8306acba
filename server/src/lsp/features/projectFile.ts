import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver';
import { concerns, entryKey, type IgnoreEntry } from '../../config/project';
import { isPlace } from '../../lint/suppressions';
import { localize } from '../../text/localized';
import { Lines } from '../../text/lines';
import type { ProjectText } from '../projects';
import type { Session, Snapshot } from '../session';
import { STRINGS } from '../strings';
import { decoded, isBelow } from '../uris';

const SEVERITY = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning } as const;

/** What is wrong in a `.pizhu.yaml`, and which of its entries are of no use any more as far as the open documents tell. */
export async function projectDiagnostics(session: Session, uri: string): Promise<Diagnostic[]> {
  const file = await session.projects.read(uri);
  if (!file) return [];
  const { locale, fades } = session.client;
  const lines = new Lines(file.text);
  const problems = file.project.problems.map(({ span, severity, message, data }) => ({
    range: lines.range(span),
    severity: SEVERITY[severity],
    source: 'pizhu',
    message: localize(message, locale, data),
  }));
  const stale = (await staleEntries(session, file)).map(({ span }) => ({
    range: lines.range(span),
    severity: DiagnosticSeverity.Hint,
    source: 'pizhu',
    message: localize(STRINGS.staleEntry, locale),
    ...(fades && { tags: [DiagnosticTag.Unnecessary] }),
  }));
  return [...problems, ...stale];
}

/**
 * The entries that are of no use any more: of places in an open document that are found there no more, and those that
 * the last check of the whole folder found no use for and no open document has use for now.
 */
export async function staleEntries(session: Session, { uri, project }: ProjectText): Promise<IgnoreEntry[]> {
  if (project.ignore.length === 0) return [];
  const unused = session.projects.unusedIn(uri);
  const below = await snapshotsBelow(session, uri);
  const used = usedEntries(below.map(({ snapshot }) => snapshot));
  const isGone = (entry: IgnoreEntry): boolean =>
    isPlace(entry) &&
    entry.file !== undefined &&
    !/(?<!\\)[*?]/.test(entry.file) &&
    below.some(({ path, snapshot }) => concerns(entry, path) && isLookedFor(entry, snapshot));
  return project.ignore.filter((entry) => !used.has(entryKey(entry)) && (unused.has(entryKey(entry)) || isGone(entry)));
}

/** The entries by which something is ignored in some documents. */
export const usedEntries = (snapshots: readonly Snapshot[]): ReadonlySet<string> =>
  new Set(snapshots.flatMap(({ analysis }) => analysis.ignored.map(({ by }) => entryKey(by))));

/** A rule that is off finds nothing, and does not tell whether the place is still there. */
const isLookedFor = ({ rule }: IgnoreEntry, { isReport, analysis }: Snapshot): boolean =>
  isReport && (rule === undefined || (analysis.settings.levels as Record<string, string>)[rule] !== 'off');

/** The open reports below a project file's folder, with their paths from there. */
export async function snapshotsBelow(
  session: Session,
  uri: string,
): Promise<{ readonly path: string; readonly snapshot: Snapshot }[]> {
  const folder = uri.slice(0, uri.lastIndexOf('/'));
  const below = session.openDocuments().filter((one) => isBelow(one, folder));
  const snapshots = await Promise.all(below.map((one) => session.snapshot(one)));
  return snapshots
    .filter((snapshot) => snapshot !== undefined)
    .map((snapshot) => ({ path: decoded(snapshot.uri.slice(folder.length + 1)), snapshot }));
}
