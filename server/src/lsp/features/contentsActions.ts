import type { CodeAction } from 'vscode-languageserver';
import { rebuiltContents } from '../../service/rebuild-contents';
import { localize } from '../../text/localized';
import type { Span } from '../../text/span';
import type { Client } from '../client';
import { workspaceEdit } from '../edits';
import type { Snapshot } from '../session';
import { STRINGS } from '../strings';

export const REBUILD_CONTENTS = 'refactor.rewrite.contents';

/** On the 目录 only, where it is what a person would change next. */
export function contentsActions(snapshot: Snapshot, client: Client, at: Span): CodeAction[] {
  const { report } = snapshot.analysis;
  const { contents } = report;
  if (!contents || at.start > contents.span.end || at.end < contents.span.start) return [];
  const edits = rebuiltContents(report);
  if (edits.length === 0) return [];
  return [
    {
      title: localize(STRINGS.rebuildContents, client.locale),
      kind: REBUILD_CONTENTS,
      edit: workspaceEdit(snapshot, client, edits),
    },
  ];
}
