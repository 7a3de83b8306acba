import type { DocumentLink } from 'vscode-languageserver';
import { citedTitles, titleKey } from '../../service/cited-titles';
import type { Snapshot } from '../session';

/**
 * From 《title》 to the open document that bears it, as its title or as its file's name. The server reads no files and
 * keeps no index, so it knows of no others.
 */
export function documentLinks({ uri, isReport, analysis }: Snapshot, open: readonly Snapshot[]): DocumentLink[] {
  if (!isReport) return [];
  const targets = new Map<string, string>();
  for (const other of open) {
    if (other.uri === uri) continue;
    for (const name of namesOf(other)) if (!targets.has(name)) targets.set(name, other.uri);
  }
  return citedTitles(analysis.report).flatMap(({ key, span }) => {
    const target = targets.get(key);
    return target === undefined ? [] : [{ range: analysis.lines.range(span), target }];
  });
}

const namesOf = ({ uri, analysis }: Snapshot): string[] =>
  [analysis.report.title?.text, fileName(uri)].map((name) => titleKey(name ?? '')).filter((name) => name !== '');

/** Without folders and extension. A URI that was not encoded as it should be is taken as it stands. */
function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}
