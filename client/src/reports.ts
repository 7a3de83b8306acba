import {
  EventEmitter,
  languages,
  window,
  workspace,
  type Event,
  type LogOutputChannel,
  type TextDocument,
} from 'vscode';
import type { DocumentStateResult } from '../../server/src/lsp/protocol';
import type { Disposing } from './disposing';
import { isEditorsOwn, isKnownLanguage } from './documents';
import { whenQuiet } from './quiet';
import { requestDocumentState, type Server } from './server';

/** A document that reads as a report, and what is known about it. */
export interface ReportInEditor {
  readonly document: TextDocument;
  readonly state: DocumentStateResult;
}

/** The report that the user is at. Everything that shows something of it follows these two. */
export interface Reports extends Disposing {
  /** That of the active editor. */
  readonly active: ReportInEditor | undefined;
  /**
   * That of the active editor, else the one before, for as long as it is open: a list beside the text, the settings or a
   * walkthrough are looked at without leaving the report.
   */
  readonly followed: ReportInEditor | undefined;
  /** Another report, another text or other findings. */
  readonly onDidChange: Event<void>;
  /** Nothing is asked before the server runs. */
  follow(server: Server): void;
}

export function createReports(output: LogOutputChannel): Reports {
  const changed = new EventEmitter<void>();
  const subscriptions: Disposing[] = [changed];
  let active: ReportInEditor | undefined;
  let followed: ReportInEditor | undefined;
  let asked = 0;

  const show = (document: TextDocument | undefined, state: DocumentStateResult | undefined): void => {
    active = document && state?.isReport ? { document, state } : undefined;
    if (active) followed = active;
    // It may have ceased to be one under the user's hands.
    else if (document && document === followed?.document) followed = undefined;
    changed.fire();
  };

  const refresh = async (server: Server): Promise<void> => {
    const document = window.activeTextEditor?.document;
    const mine = ++asked;
    try {
      const state = document && isOurs(document) ? await requestDocumentState(server, document) : undefined;
      // A later question has a later answer; this one may be of another document.
      if (mine === asked) show(document, state);
    } catch (error) {
      if (mine !== asked) return;
      show(document, undefined);
      output.warn(`no state of ${document?.uri.toString() ?? 'nothing'}: ${String(error)}`);
    }
  };

  return {
    get active() {
      return active;
    },
    get followed() {
      return followed;
    },
    onDidChange: changed.event,
    follow(server) {
      const quiet = whenQuiet(() => void refresh(server));
      subscriptions.push(
        quiet,
        window.onDidChangeActiveTextEditor(() => quiet.now()),
        workspace.onDidOpenTextDocument((document) => isActive(document) && quiet.soon()),
        // A report is also changed from elsewhere: by a list beside it, or a replacement in many files.
        workspace.onDidChangeTextDocument(({ document }) => isFollowed(document.uri) && quiet.soon()),
        workspace.onDidCloseTextDocument((document) => {
          if (document !== followed?.document) return;
          followed = undefined;
          quiet.soon();
        }),
        workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('pizhu') && quiet.soon()),
        // What the server found has changed: after a restart, or once it has read changed settings.
        languages.onDidChangeDiagnostics(({ uris }) => uris.some(isFollowed) && quiet.soon()),
      );
      quiet.now();
    },
    dispose: () => {
      for (const each of subscriptions) each.dispose();
    },
  };

  function isFollowed(uri: TextDocument['uri']): boolean {
    const uris = [window.activeTextEditor?.document.uri, followed?.document.uri];
    return uris.some((one) => one?.toString() === uri.toString());
  }
}

const isOurs = (document: TextDocument): boolean => isKnownLanguage(document) && !isEditorsOwn(document);

const isActive = (document: TextDocument): boolean => document === window.activeTextEditor?.document;
