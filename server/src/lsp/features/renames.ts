import type { FileRename, TextEdit } from 'vscode-languageserver';
import { findMentions } from '../../service/file-mentions';
import type { NamedDocument } from '../../service/title-index';
import { Lines } from '../../text/lines';
import { relativePath, resolvedPath } from '../relative-paths';
import { decoded, isBelow, uriKey } from '../uris';

/** The newest text of a document, open or not; its version for one that is open. */
export type ReadText = (uri: string) => Promise<{ readonly text: string; readonly version: number | null } | undefined>;

/** The edits of one document, and the version they fit; null for what is not open. */
export interface DocumentEdits {
  readonly uri: string;
  readonly version: number | null;
  readonly edits: TextEdit[];
}

/**
 * The edits that keep links whole when files or folders are renamed: where a report names a file by its path (in a
 * Markdown link or as people write it), and what a report that moves itself names. A 《title》 is the name of a document
 * and no link to a file, so it stays as it was quoted, whatever a file is called.
 */
export async function renameEdits(
  renames: readonly FileRename[],
  documents: readonly NamedDocument[],
  readText: ReadText,
): Promise<DocumentEdits[]> {
  const newUri = (uri: string): string => {
    const renamed = renames.find(({ oldUri }) => uriKey(uri) === uriKey(oldUri) || isBelow(uri, oldUri));
    return renamed ? decoded(renamed.newUri) + decoded(uri).slice(decoded(renamed.oldUri).length) : uri;
  };
  const out: DocumentEdits[] = [];
  for (const { uri, facts } of documents) {
    const targets = new Map<string, string>();
    for (const mention of facts.mentions) {
      const changed = changedMention(mention, uri, newUri, documents);
      if (changed !== undefined) targets.set(mention, changed);
    }
    if (targets.size === 0) continue;
    const read = await readText(uri);
    if (!read) continue;
    const edits = editsIn(read.text, targets);
    if (edits.length > 0) out.push({ uri, version: read.version, edits });
  }
  return out;
}

function editsIn(text: string, targets: ReadonlyMap<string, string>): TextEdit[] {
  const lines = new Lines(text);
  return findMentions(text).flatMap(({ text: mention, span }) => {
    const newText = targets.get(mention);
    return newText === undefined ? [] : [{ range: lines.range(span), newText }];
  });
}

/** How a document will have to write what it names; undefined where that is as before, or names nothing that moves. */
function changedMention(
  mention: string,
  from: string,
  newUri: (uri: string) => string,
  documents: readonly NamedDocument[],
): string | undefined {
  const target = resolvedPath(from, decoded(mention));
  if (target === undefined) return undefined;
  const [newFrom, newTarget] = [newUri(from), newUri(target)];
  const isMoved = newTarget !== target;
  // A report that moves takes along what it truly names; a path that leads nowhere is none of ours to mend.
  const isKnown = newFrom !== from && documents.some(({ uri }) => uriKey(uri) === uriKey(target));
  if (!isMoved && !isKnown) return undefined;
  const path = relativePath(newFrom, newTarget);
  const shown = mention.startsWith('./') && !path.startsWith('.') ? `./${path}` : path;
  const written = mention.includes('%') || /[\s()]/.test(shown) ? encoded(shown) : shown;
  return written === mention ? undefined : written;
}

/** As the target of a Markdown link, which ends at a space or a bracket. */
const encoded = (path: string): string => encodeURI(path).replaceAll('(', '%28').replaceAll(')', '%29');
