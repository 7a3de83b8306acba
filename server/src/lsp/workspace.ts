import type { Connection } from 'vscode-languageserver';
import type { ResourceLoader } from '../service/resources';
import { createClosedDocuments, type ClosedDocuments } from './closed-documents';
import { createFolderCheck, type FolderCheck } from './folder-check';
import { createFolderIndex, type FolderIndex } from './folder-index';
import { logFailure } from './guard';
import type { Runtime } from './runtime';
import type { Session } from './session';
import type { SettingsStore } from './settings';
import type { Watching } from './watching';

/** The files beside those that are open. Nothing of it is read, or watched, before somebody asks for it. */
export interface Workspace {
  readonly index: FolderIndex;
  readonly check: FolderCheck;
  readonly closed: ClosedDocuments;
  documentOpened(uri: string): void;
  documentClosed(uri: string): void;
  settingsChanged(): void;
}

export interface WorkspaceTools {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly session: Session;
  readonly settings: SettingsStore;
  readonly loader: ResourceLoader;
  readonly watching: Watching;
}

export function createWorkspace({
  connection,
  runtime,
  session,
  settings,
  loader,
  watching,
}: WorkspaceTools): Workspace {
  const crashed = new Set<string>();
  const onCrash = (rule: string, error: unknown): void => {
    if (!crashed.has(rule)) logFailure(connection, `rule ${rule}`, error);
    crashed.add(rule);
  };
  const closed = createClosedDocuments(session.files, settings, loader, onCrash);
  const tools = { connection, runtime, session, closed, watching };
  const index = createFolderIndex(tools);
  const check = createFolderCheck(tools);
  return {
    index,
    check,
    closed,
    documentOpened: (uri) => check.opened(uri),
    documentClosed(uri) {
      index.documentClosed(uri);
      check.closed(uri);
    },
    settingsChanged() {
      index.touchAll();
      check.settingsChanged();
    },
  };
}
