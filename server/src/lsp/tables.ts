import type { Connection } from 'vscode-languageserver';
import type { ResourceName, Resources } from '../model/resources';
import type { ResourceLoader } from '../service/resources';
import { logFailure } from './guard';

/** The tables that rules ask for, while nobody waits: what is there is used, what is wanted is loaded meanwhile. */
export interface Tables {
  /** One and the same object until more is loaded. */
  loaded(): Resources;
  want(names: readonly ResourceName[]): void;
}

/** `onLoaded` is told when documents are worth another look. A table that cannot be read is logged, and not tried again. */
export function createTables(connection: Connection, loader: ResourceLoader, onLoaded: () => void): Tables {
  const asked = new Set<ResourceName>();
  return {
    loaded: () => loader.loaded,
    want(names) {
      const fresh = names.filter((name) => !asked.has(name));
      if (fresh.length === 0) return;
      for (const name of fresh) asked.add(name);
      loader
        .load(fresh)
        .then(onLoaded, (error: unknown) => logFailure(connection, `tables ${fresh.join(', ')}`, error));
    },
  };
}
