import * as fs from 'node:fs';
import * as path from 'node:path';
import * as prettier from 'prettier';
import { LOCALES } from '../server/src/text/localized';
import { configuration, configurationStrings, NLS_FILES } from './generate/manifest';
import { manual, MANUAL_FILES } from './generate/manual';
import { README_FILES, withTables } from './generate/readme';
import { loadTables } from './generate/rules';
import { schema, SCHEMA_FILE } from './generate/schema';

const ROOT = path.resolve(import.meta.dirname, '..');

/**
 * Everything that follows from the rules and the settings, by its path: package.json's configuration and its strings,
 * the manual, the schema of project files, the tables of the README. What surrounds them in those files is kept.
 */
export async function generated(): Promise<Map<string, string>> {
  await loadTables();
  const files = new Map<string, string>();
  const manifest = JSON.parse(read('package.json')) as { contributes: object };
  files.set(
    'package.json',
    json({ ...manifest, contributes: { ...manifest.contributes, configuration: configuration() } }),
  );
  files.set(SCHEMA_FILE, json(schema()));
  for (const locale of LOCALES) {
    files.set(NLS_FILES[locale], json({ ...writtenStrings(NLS_FILES[locale]), ...configurationStrings(locale) }));
    files.set(MANUAL_FILES[locale], manual(locale));
    const readme = README_FILES[locale];
    // A translation of the README need not exist before it is written.
    if (fs.existsSync(path.join(ROOT, readme))) files.set(readme, withTables(read(readme), locale));
  }
  for (const [file, content] of files) files.set(file, await formatted(file, content));
  return files;
}

/** As the file in the repository is now. */
export const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');

const json = (value: unknown): string => JSON.stringify(value);

/** The strings of a catalogue that a person wrote. */
const writtenStrings = (file: string): object =>
  Object.fromEntries(Object.entries(JSON.parse(read(file)) as object).filter(([key]) => !key.startsWith('config.')));

async function formatted(file: string, content: string): Promise<string> {
  const filepath = path.join(ROOT, file);
  return prettier.format(content, { ...(await prettier.resolveConfig(filepath)), filepath });
}

async function write(): Promise<void> {
  for (const [file, content] of await generated()) {
    const isNew = !fs.existsSync(path.join(ROOT, file));
    if (!isNew && read(file) === content) continue;
    fs.mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
    fs.writeFileSync(path.join(ROOT, file), content);
    console.log(`${isNew ? 'created' : 'updated'} ${file}`);
  }
}

if (process.argv[1] === import.meta.filename) void write();
