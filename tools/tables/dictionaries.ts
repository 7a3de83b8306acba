import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One line of an OpenCC dictionary: what is written, and what it becomes. */
export type Entry = readonly [key: string, value: string];

const packageRoot = dirname(dirname(dirname(createRequire(import.meta.url).resolve('opencc-js'))));

/** The dictionaries of OpenCC as `opencc-js` ships them, by OpenCC's names. */
export async function readDictionary(name: string): Promise<readonly Entry[]> {
  const file = join(packageRoot, 'dist/esm-lib/dict', `${name}.js`);
  const module = (await import(pathToFileURL(file).href)) as { default: string };
  return module.default.split('|').map((line) => {
    const [key, value, more] = line.split(' ');
    if (key === undefined || value === undefined || more !== undefined) throw new Error(`${name}: odd line "${line}"`);
    return [key, value] as const;
  });
}
