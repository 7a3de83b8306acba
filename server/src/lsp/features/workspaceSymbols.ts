import { SymbolKind, type SymbolInformation } from 'vscode-languageserver';
import { exactCharacters, findSections, nameMatcher } from '../../service/find-sections';
import type { NamedDocument } from '../../service/title-index';
import { shortened } from '../names';
import { KIND, MAX_NAME } from './symbols';

/** Nobody reads further, and an empty query asks for everything. */
const MAX_FOUND = 1000;

/**
 * The headings and tasks of the workspace's reports that a query finds, then the titles they cite, each once for a
 * document.
 */
export function workspaceSymbols(documents: readonly NamedDocument[], query: string): SymbolInformation[] {
  const out: SymbolInformation[] = [];
  for (const symbol of allSymbols(documents, query)) {
    if (out.length === MAX_FOUND) break;
    out.push(symbol);
  }
  return out;
}

function* allSymbols(documents: readonly NamedDocument[], query: string): Generator<SymbolInformation> {
  for (const { uri, facts } of documents) {
    for (const { kind, name, path, range } of findSections(facts.sections, query)) {
      yield {
        name: shortened(name, MAX_NAME),
        kind: KIND[kind],
        location: { uri, range },
        ...(path.length > 0 && { containerName: path.map((one) => shortened(one, LONGEST_NAME)).join(' › ') }),
      };
    }
  }
  const isWanted = nameMatcher(query.replace(/[《》]/g, ''));
  const characters = exactCharacters(query);
  for (const { uri, facts } of documents) {
    const { citations } = facts;
    if (!citations.mayHave(characters)) continue;
    const seen = new Set<string>();
    for (const [i, title] of citations.list().entries()) {
      if (seen.has(title) || !isWanted(title)) continue;
      seen.add(title);
      const containerName = facts.titles[0]?.text;
      yield {
        name: `《${shortened(title, MAX_NAME - 2)}》`,
        kind: SymbolKind.Constant,
        location: { uri, range: citations.range(i) },
        ...(containerName !== undefined && { containerName: shortened(containerName, LONGEST_NAME) }),
      };
    }
  }
}

/** Of a section around what was found. */
const LONGEST_NAME = 30;
