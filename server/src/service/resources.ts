import { loadWrongVariants } from '../convert/wrong-variants';
import type { ReadTable } from '../convert/tables';
import type { ResourceName, Resources } from '../model/resources';
import { decodeCharacterPairs } from '../zh/mojibake/character-pairs';

/** The tables that rules ask for, each loaded once, when somebody first needs it. */
export interface ResourceLoader {
  readonly loaded: Resources;
  /** Loads what is not there yet. Rejects when a table cannot be read; asking again tries again. */
  load(names: readonly ResourceName[]): Promise<void>;
}

type Loaders = { readonly [Name in ResourceName]?: (readTable: ReadTable) => Promise<NonNullable<Resources[Name]>> };

/** How each is made from its tables. A resource without a line here cannot be loaded. */
const LOADERS: Loaders = {
  characterPairs: async (readTable) => decodeCharacterPairs(await readTable('character-pairs.bin')),
  wrongVariants: loadWrongVariants,
};

export function createResources(readTable: ReadTable): ResourceLoader {
  let loaded: Resources = {};
  const pending = new Map<ResourceName, Promise<void>>();

  const load = async (name: ResourceName): Promise<void> => {
    const loader = LOADERS[name];
    if (!loader) throw new Error(`no loader for the resource ${name}`);
    const table = await loader(readTable);
    loaded = { ...loaded, [name]: table };
  };

  return {
    get loaded() {
      return loaded;
    },
    async load(names) {
      await Promise.all(
        names
          .filter((name) => !loaded[name])
          .map((name) => {
            const running = pending.get(name) ?? load(name).finally(() => pending.delete(name));
            pending.set(name, running);
            return running;
          }),
      );
    },
  };
}
