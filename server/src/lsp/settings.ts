import type { Connection } from 'vscode-languageserver';
import { readSettings, type Settings } from '../config/settings';
import type { Client } from './client';
import { logFailure } from './guard';

export const SECTION = 'pizhu';

/** The settings of each document: folders may differ. */
export interface SettingsStore {
  /** Never rejects: a client that cannot answer gets the defaults. */
  of(uri: string): Promise<Settings>;
  forget(uri: string): void;
  /** Something changed. `sent` is what the client sent along; a client that answers questions is asked again. */
  change(sent?: unknown): void;
}

export function createSettingsStore(connection: Connection, client: Client): SettingsStore {
  const asked = new Map<string, Promise<Settings>>();
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
    return settings;
  };

  return {
    async of(uri) {
      for (;;) {
        const answer = asked.get(uri) ?? read(uri);
        asked.set(uri, answer);
        const settings = await answer;
        // An answer that was on its way when the settings changed is out of date.
        if (asked.get(uri) === answer) return settings;
      }
    },
    forget: (uri) => void asked.delete(uri),
    change(sent) {
      if (typeof sent === 'object' && sent !== null && SECTION in sent) pushed = sent[SECTION];
      asked.clear();
    },
  };
}
