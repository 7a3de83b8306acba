import type { Connection } from 'vscode-languageserver';
import { layerSettings, suppressionsFor, type IgnoreEntry } from '../config/project';
import { readSettings, type Settings } from '../config/settings';
import type { Client } from './client';
import { logFailure } from './guard';
import type { Projects } from './projects';

export const SECTION = 'pizhu';

/** The settings of each document: folders may differ, and may say so themselves in a `.pizhu.yaml`. */
export interface SettingsStore {
  /** Never rejects: a client that cannot answer gets the defaults. */
  of(uri: string): Promise<Settings>;
  /** What is ignored in a document; one and the same list until something changes. Never rejects. */
  suppressionsOf(uri: string): Promise<readonly IgnoreEntry[]>;
  forget(uri: string): void;
  /** Something changed. `sent` is what the client sent along; a client that answers questions is asked again. */
  change(sent?: unknown): void;
}

export function createSettingsStore(connection: Connection, client: Client, projects: Projects): SettingsStore {
  const asked = new Map<string, Promise<Settings>>();
  const ignored = new Map<string, Promise<readonly IgnoreEntry[]>>();
  const named = new Set<string>();
  let pushed: unknown;

  const ask = async (uri: string): Promise<unknown> => {
    if (!client.answersConfiguration) return pushed;
    try {
      return (await connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION })) as unknown;
    } catch (error) {
      logFailure(connection, 'workspace/configuration', error);
      return undefined;
    }
  };
  const read = async (uri: string): Promise<Settings> => {
    const { settings, problems } = readSettings(await ask(uri));
    for (const problem of problems) {
      if (named.has(problem)) continue;
      named.add(problem);
      connection.console.warn(`ignored setting ${SECTION}.${problem}`);
    }
    return layerSettings(settings, await projects.of(uri));
  };
  const readIgnored = async (uri: string): Promise<readonly IgnoreEntry[]> => {
    const entries = suppressionsFor(await projects.of(uri));
    return entries.length > 0 ? entries : NOTHING;
  };

  return {
    of: (uri) => newest(asked, uri, read),
    suppressionsOf: (uri) => newest(ignored, uri, readIgnored),
    forget(uri) {
      asked.delete(uri);
      ignored.delete(uri);
    },
    change(sent) {
      if (typeof sent === 'object' && sent !== null && SECTION in sent) pushed = sent[SECTION];
      asked.clear();
      ignored.clear();
    },
  };
}

const NOTHING: readonly IgnoreEntry[] = [];

/** An answer that was on its way when something changed is out of date, and asked for again. */
async function newest<T>(kept: Map<string, Promise<T>>, uri: string, read: (uri: string) => Promise<T>): Promise<T> {
  for (;;) {
    const answer = kept.get(uri) ?? read(uri);
    kept.set(uri, answer);
    const value = await answer;
    if (kept.get(uri) === answer) return value;
  }
}
