import { CodeActionKind, CodeActionTriggerKind, type CodeAction, type CodeActionContext } from 'vscode-languageserver';
import { fixAll } from '../../service/fix';
import { localize } from '../../text/localized';
import type { Range } from '../../text/lines';
import type { Span } from '../../text/span';
import { FIX_ALL } from '../announced';
import { composeEdits } from '../compose';
import { workspaceEdit } from '../edits';
import type { Client } from '../client';
import type { Snapshot } from '../session';
import { STRINGS } from '../strings';
import type { CodeActionTools } from './codeActionTools';
import { contentsActions, REBUILD_CONTENTS } from './contentsActions';
import { conversionActions } from './conversionActions';
import { quickFixes } from './quickFixes';
import { suppressionActions } from './suppressionActions';

/**
 * Every action carries its whole edit. A light bulb asks at each move of the cursor, so what reads the whole text is
 * worked out only when a person asked for the menu, or for that kind of action.
 */
export async function codeActions(
  snapshot: Snapshot,
  tools: CodeActionTools,
  range: Range,
  { only, triggerKind }: CodeActionContext,
): Promise<CodeAction[]> {
  const { lines } = snapshot.analysis;
  const at: Span = { start: lines.offset(range.start), end: lines.offset(range.end) };
  const isAutomatic = triggerKind === CodeActionTriggerKind.Automatic;
  const isWanted = (kind: string): boolean => (only ? only.some((wanted) => covers(wanted, kind)) : true);
  const isAsked = (kind: string): boolean => isWanted(kind) && (only !== undefined || !isAutomatic);
  return [
    ...(snapshot.isReport && isWanted(CodeActionKind.QuickFix)
      ? quickFixes(snapshot, tools.client, at, isAutomatic)
      : []),
    ...(snapshot.isReport && isWanted(CodeActionKind.QuickFix)
      ? await suppressionActions(tools.session, snapshot, at)
      : []),
    ...(snapshot.isReport && isAsked(FIX_ALL) ? fixAllAction(snapshot, tools.client) : []),
    ...(snapshot.isReport && isWanted(REBUILD_CONTENTS) ? contentsActions(snapshot, tools.client, at) : []),
    ...(isAsked(CodeActionKind.RefactorRewrite) ? await conversionActions(snapshot, tools, at) : []),
  ];
}

/** Kinds are a hierarchy: `source` asks for `source.fixAll.pizhu` too. */
const covers = (wanted: string, kind: string): boolean =>
  wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`);

function fixAllAction(snapshot: Snapshot, client: Client): CodeAction[] {
  const { rounds } = fixAll(snapshot.analysis, snapshot.resources);
  const edits = composeEdits(snapshot.analysis.source.length, rounds);
  if (edits.length === 0) return [];
  return [
    {
      title: localize(STRINGS.fixAll, client.locale, { count: edits.length }),
      kind: FIX_ALL,
      edit: workspaceEdit(snapshot, client, edits),
    },
  ];
}
