import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A document of the collection beside the project. Its texts are other people's: nothing of them is copied here. */
export interface CorpusDocument {
  /** From the collection's folder: `genre/name.txt`. */
  readonly path: string;
  readonly genre: string;
  readonly text: string;
}

const folder = join(process.cwd(), '../shared');

/**
 * The real documents to measure on. They are not part of the project: where they are missing this says so, once and
 * plainly, and answers with undefined, so that a fresh clone passes by itself.
 */
export function corpus(what: string): readonly CorpusDocument[] | undefined {
  const manifest = join(folder, 'corpus/manifest.jsonl');
  if (!existsSync(manifest)) {
    console.warn(`\n!! ${what}: NOT MEASURED, because ${manifest} is not there. Everything else is tested.\n`);
    return undefined;
  }
  return readFileSync(manifest, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { path } = JSON.parse(line) as { path: string };
      return { path, genre: path.split('/')[0]!, text: readFileSync(join(folder, 'corpus', path), 'utf8') };
    });
}

/** Genres that were edited by their publishers: a finding of weight on them is a false alarm until it is read. */
export const CLEAN_GENRES: ReadonlySet<string> = new Set([
  'government-work-report',
  'law',
  'news',
  'party-congress-report',
  'party-document',
  'statistics-bulletin',
  'taiwan-gazette',
  'taiwan-legislature',
]);
