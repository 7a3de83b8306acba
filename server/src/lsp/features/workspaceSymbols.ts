import type { SymbolInformation } from 'vscode-languageserver';
import { findSections } from '../../service/find-sections';
import { shortened } from '../names';
import type { Snapshot } from '../session';
import { KIND, MAX_NAME } from './symbols';

/** Nobody reads further, and an empty query asks for everything. */
const MAX_FOUND = 1000;

/** The headings and tasks of the open documents that a query finds. */
export function workspaceSymbols(snapshots: readonly Snapshot[], query: string): SymbolInformation[] {
  const out: SymbolInformation[] = [];
  for (const { uri, isReport, analysis } of snapshots) {
    if (!isReport) continue;
    for (const { path, section } of findSections(analysis.report, query)) {
      if (out.length === MAX_FOUND) return out;
      out.push({
        name: shortened(section.label + section.title, MAX_NAME),
        kind: KIND[section.kind],
        location: { uri, range: analysis.lines.range(section.selection) },
        ...(path.length > 0 && { containerName: path.map((name) => shortened(name, LONGEST_NAME)).join(' › ') }),
      });
    }
  }
  return out;
}

/** Of a section around what was found. */
const LONGEST_NAME = 30;
