import type { Config } from './configs';
import type { Converter } from './conversion';
import { convertExactly } from './convert-exactly';
import { convertPolicy } from './convert-policy';
import { loadEngine } from './engine';
import { formsIn } from './forms-in';
import { loadPolicy, needsPolicy } from './load-policy';
import { createTables, type ReadTable, type Tables } from './tables';

export type {
  Conversion,
  ConversionEdit,
  ConvertOptions,
  Converter,
  Decided,
  Doubt,
  EditReason,
  Kept,
  KeptReason,
} from './conversion';

/** Converters that share their tables; each table is read when a direction first needs it. */
export function createConverters(readTable: ReadTable): {
  load(config: Config): Promise<Converter>;
  readonly tables: Tables;
} {
  const tables = createTables(readTable);
  return {
    tables,
    load: async (config) => {
      // The words are needed in the next step, and may be read at the same time.
      const [engine] = await Promise.all([
        loadEngine(config, tables),
        needsPolicy(config) ? tables.words() : undefined,
      ]);
      const policy = await loadPolicy(config, engine, tables);
      return {
        config,
        forms: (character) => formsIn(policy?.plain ?? engine, character, policy?.target),
        convert: (source, options = {}) =>
          options.exact && !options.protect?.length && !options.hidden?.length
            ? convertExactly(engine, source, options.rareGlyphs ?? false)
            : convertPolicy(engine, options.exact ? undefined : policy, source, options),
      };
    },
  };
}
