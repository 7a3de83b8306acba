import type { Location, LocationLink, Position } from 'vscode-languageserver';
import { definitionsAt, referencesAt } from '../../service/references';
import type { Client } from '../client';
import type { Snapshot } from '../session';

/** From an entry of the 目录 to its heading and back, from a counted claim to its items and back. */
export function definitions(
  { uri, isReport, analysis: { report, lines } }: Snapshot,
  client: Client,
  position: Position,
): Location[] | LocationLink[] {
  if (!isReport) return [];
  const links = definitionsAt(report, lines.offset(position));
  if (!client.linksDefinitions) return links.map(({ target }) => ({ uri, range: lines.range(target) }));
  return links.map(({ origin, target }) => ({
    originSelectionRange: lines.range(origin),
    targetUri: uri,
    targetRange: lines.range(target),
    targetSelectionRange: lines.range(target),
  }));
}

export function references(
  { uri, isReport, analysis: { report, lines } }: Snapshot,
  position: Position,
  includeDeclaration: boolean,
): Location[] {
  if (!isReport) return [];
  return referencesAt(report, lines.offset(position), includeDeclaration).map((at) => ({
    uri,
    range: lines.range(at),
  }));
}
