import { concerns, entryKey, type IgnoreEntry } from '../../config/project';
import { isPlace, placesOf } from '../../lint/suppressions';
import { rules } from '../../rules/index';
import type { Rule } from '../../rules/rule';
import { Lines } from '../../text/lines';
import { localize } from '../../text/localized';
import { shortened } from '../names';
import type { IgnoredEntry, IgnoredPlace, IgnoredResult } from '../protocol';
import type { ProjectText } from '../projects';
import type { Session } from '../session';
import { snapshotsBelow, staleEntries } from './projectFile';

const MAX_PLACES = 200;
const AROUND = 12;
const MAX_TEXT = 60;

/** What the project files around the open documents ignore, entry by entry, and what is ignored by each. */
export async function ignoredFindings(session: Session): Promise<IgnoredResult> {
  await Promise.all(session.openDocuments().map((uri) => session.snapshot(uri)));
  const files = await session.projects.known();
  return (await Promise.all(files.map((file) => entriesOf(session, file)))).flat();
}

async function entriesOf(session: Session, file: ProjectText): Promise<IgnoredEntry[]> {
  const lines = new Lines(file.text);
  const stale = new Set(await staleEntries(session, file));
  const below = await snapshotsBelow(session, file.uri);
  const { locale } = session.client;
  return file.project.ignore.map((entry) => ({
    uri: file.uri,
    range: lines.range(entry.span),
    kind: kindOf(entry),
    ...(entry.rule !== undefined && { rule: titleOf(entry.rule) }),
    ...(entry.text !== undefined && { text: shortened(entry.text.replace(/\s+/g, ' '), MAX_TEXT) }),
    ...(entry.file !== undefined && { file: entry.file }),
    ...(entry.reason !== undefined && { reason: entry.reason }),
    isStale: stale.has(entry),
    places: below
      .filter(({ path }) => concerns(entry, path))
      .flatMap(({ snapshot: { uri, analysis } }) =>
        analysis.ignored
          .filter(({ by }) => entryKey(by) === entryKey(entry))
          .flatMap(({ found }) => placesOf(found))
          .map(({ start, end }): IgnoredPlace => ({
            uri,
            range: analysis.lines.range({ start, end }),
            text: shortened(analysis.source.slice(Math.max(0, start - AROUND), end + AROUND), MAX_TEXT),
          })),
      )
      .slice(0, MAX_PLACES),
  }));

  function titleOf(id: string): string {
    const rule = (rules as readonly Rule[]).find((one) => one.id === id);
    return rule ? localize(rule.docs.title, locale) : id;
  }
}

const kindOf = (entry: IgnoreEntry): IgnoredEntry['kind'] =>
  isPlace(entry) ? 'place' : entry.text !== undefined ? 'text' : 'rule';
