import type { Config } from './configs';
import type { Converter } from './conversion';
import { convertExactly } from './convert-exactly';
import { convertPolicy, loadPolicy, needsPolicy } from './convert-policy';
import { loadEngine } from './engine';
import { createTables, type ReadTable } from './tables';

export type {
  Conversion,
  ConversionEdit,
  ConvertOptions,
  Converter,
  Doubt,
  EditReason,
  Kept,
  KeptReason,
} from './conversion';

/** Converters that share their tables; each table is read when a direction first needs it. */
export function createConverters(readTable: ReadTable): { load(config: Config): Promise<Converter> } {
  const tables = createTables(readTable);
  return {
    load: async (config) => {
      // The words are needed in the next step, and may be read at the same time.
      const [engine] = await Promise.all([
        loadEngine(config, tables),
        needsPolicy(config) ? tables.words() : undefined,
      ]);
      const policy = await loadPolicy(config, engine, tables);
      return {
        config,
        convert: (source, options = {}) =>
          options.exact && !options.protect?.length && !options.hidden?.length
            ? convertExactly(engine, source, options.rareGlyphs ?? false)
            : convertPolicy(engine, options.exact ? undefined : policy, source, options),
      };
    },
  };
}
