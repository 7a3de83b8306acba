import {
  commands,
  Disposable,
  l10n,
  languages,
  window,
  workspace,
  type LogOutputChannel,
  type TextDocument,
} from 'vscode';
import type { DocumentStateResult } from '../../server/src/lsp/protocol';
import { DOCUMENT_SELECTOR, isEditorsOwn, isKnownLanguage } from './documents';
import { requestDocumentState, type Server } from './server';

/** Menus and keys are shown by it: the active editor holds a report. */
const IS_REPORT = 'pizhu.isReport';

/** How long after the last keystroke the state is asked for again; menus need not follow every letter. */
const QUIET_MS = 200;

/** Keeps the context key and the language status item in step with the active editor. */
export function trackActiveReport(server: Server, output: LogOutputChannel): Disposable {
  const status = languages.createLanguageStatusItem('pizhu.script', []);
  status.name = 'Pizhu';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const show = (state: DocumentStateResult | undefined): void => {
    const isReport = state?.isReport === true;
    void commands.executeCommand('setContext', IS_REPORT, isReport);
    status.selector = isReport ? DOCUMENT_SELECTOR : [];
    status.text = state ? scriptName(state.script) : '';
    status.detail = l10n.t('Policy report');
    status.command = { command: 'pizhu.convertScript', title: l10n.t('Convert Script…') };
  };
  const refresh = async (): Promise<void> => {
    clearTimeout(timer);
    const document = window.activeTextEditor?.document;
    const mine = ++asked;
    try {
      const state = document && isOurs(document) ? await requestDocumentState(server, document) : undefined;
      // A later question has a later answer; this one may be of another document.
      if (mine === asked) show(state);
    } catch (error) {
      if (mine !== asked) return;
      show(undefined);
      output.warn(`no state of ${document?.uri.toString()}: ${String(error)}`);
    }
  };
  const refreshSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), QUIET_MS);
  };

  void refresh();
  return Disposable.from(
    status,
    new Disposable(() => clearTimeout(timer)),
    window.onDidChangeActiveTextEditor(() => void refresh()),
    workspace.onDidOpenTextDocument((document) => isActive(document) && refreshSoon()),
    workspace.onDidChangeTextDocument(({ document }) => isActive(document) && refreshSoon()),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('pizhu') && refreshSoon()),
    // What the server found has changed: after a restart, or once it has read changed settings.
    languages.onDidChangeDiagnostics(({ uris }) => uris.some(isActiveUri) && refreshSoon()),
  );
}

/** The script by the name a reader knows. */
export function scriptName(script: DocumentStateResult['script']): string {
  switch (script) {
    case 'simplified':
      return l10n.t('Simplified Chinese');
    case 'traditional':
      return l10n.t('Traditional Chinese');
    case 'mixed':
      return l10n.t('mixed script');
    case 'none':
      return l10n.t('no Chinese script');
  }
}

const isOurs = (document: TextDocument): boolean => isKnownLanguage(document) && !isEditorsOwn(document);

const isActive = (document: TextDocument): boolean => document === window.activeTextEditor?.document;

const isActiveUri = (uri: TextDocument['uri']): boolean =>
  uri.toString() === window.activeTextEditor?.document.uri.toString();
