import type { AnnotatedTextEdit, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { localize } from '../text/localized';
import type { Edit } from '../text/edits';
import type { Client } from './client';
import type { Snapshot } from './session';
import { STRINGS } from './strings';

export interface EditOptions {
  /** The edits' texts are there to be typed over. Only for clients that make tab stops of them. */
  readonly areTabStops?: boolean;
  /** A client that can asks the user before it makes the edits; `label` says what they are. */
  readonly confirm?: { readonly label: string } | undefined;
}

const CONFIRM = 'confirm';

/** Edits of a document, tied to the version they were made for where the client can tell. */
export function workspaceEdit(
  { uri, version, analysis: { lines } }: Snapshot,
  client: Client,
  edits: readonly Edit[],
  { areTabStops = false, confirm }: EditOptions = {},
): WorkspaceEdit {
  const plain = (): TextEdit[] => edits.map(({ span, text }) => ({ range: lines.range(span), newText: text }));
  if (!client.versionsEdits) return { changes: { [uri]: plain() } };
  const isConfirmed = client.confirmsEdits && confirm !== undefined;
  const shown: (TextEdit | AnnotatedTextEdit | SnippetTextEdit)[] = areTabStops
    ? edits.map(({ span, text }, i) => ({
        range: lines.range(span),
        snippet: { kind: 'snippet', value: `\${${i + 1}:${escapeSnippet(text)}}` },
      }))
    : plain().map((edit) => (isConfirmed ? { ...edit, annotationId: CONFIRM } : edit));
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: shown }],
    ...(isConfirmed && {
      changeAnnotations: {
        [CONFIRM]: {
          label: confirm.label,
          description: localize(STRINGS.needsLook, client.locale),
          needsConfirmation: true,
        },
      },
    }),
  };
}

const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
