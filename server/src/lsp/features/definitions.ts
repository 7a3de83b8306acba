import type { Location, LocationLink, Position, Range } from 'vscode-languageserver';
import { citedTitles } from '../../service/cited-titles';
import { definitionsAt, referencesAt } from '../../service/references';
import { citationsOf, citationsOfTitle, createTitleIndex, type NamedDocument } from '../../service/title-index';
import { contains, span, type Span } from '../../text/span';
import type { Client } from '../client';
import type { Snapshot } from '../session';

/** Asks for the documents of the workspace, which may take a while: only where a title is meant. */
export type AskDocuments = () => Promise<readonly NamedDocument[]>;

/**
 * From an entry of the 目录 to its heading and back, from a counted claim to its items and back, and from 《title》 to
 * the documents that bear it.
 */
export async function definitions(
  snapshot: Snapshot,
  client: Client,
  position: Position,
  askDocuments: AskDocuments,
): Promise<Location[] | LocationLink[]> {
  const { uri, isReport, analysis } = snapshot;
  if (!isReport) return [];
  const { report, lines } = analysis;
  const offset = lines.offset(position);
  const inside = definitionsAt(report, offset).map(({ origin, target }): Target => ({
    origin: lines.range(origin),
    uri,
    range: lines.range(target),
  }));
  const links = [...inside, ...(await bearersAt(snapshot, offset, askDocuments))];
  if (!client.linksDefinitions) return links.map(({ uri: targetUri, range }) => ({ uri: targetUri, range }));
  return links.map(({ origin, uri: targetUri, range }) => ({
    originSelectionRange: origin,
    targetUri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}

interface Target {
  readonly origin: Range;
  readonly uri: string;
  readonly range: Range;
}

async function bearersAt({ uri, analysis }: Snapshot, offset: number, ask: AskDocuments): Promise<Target[]> {
  const cited = citedTitles(analysis.report).find(({ span: at }) => isOn(at, offset));
  if (!cited) return [];
  const origin = analysis.lines.range(cited.span);
  const bearers = createTitleIndex(await ask()).bearers(cited.title);
  // A document that speaks of itself leads to its own title, but not where it stands itself.
  const isHere = (bearer: { readonly uri: string; readonly range: Range }): boolean =>
    bearer.uri === uri && contains(toSpan(analysis, bearer.range), cited.span);
  return bearers.filter((bearer) => !isHere(bearer)).map((bearer) => ({ origin, ...bearer }));
}

/**
 * All places that speak of what the cursor is on. For 《title》, and for the document's own title, these lie anywhere in
 * the workspace.
 */
export async function references(
  snapshot: Snapshot,
  position: Position,
  includeDeclaration: boolean,
  askDocuments: AskDocuments,
): Promise<Location[]> {
  const { uri, isReport, analysis } = snapshot;
  if (!isReport) return [];
  const { report, lines } = analysis;
  const offset = lines.offset(position);
  const inside = referencesAt(report, offset, includeDeclaration).map((at) => ({ uri, range: lines.range(at) }));
  const cited = citedTitles(report).find(({ span: at }) => isOn(at, offset));
  const isOwnTitle = report.title !== undefined && isOn(report.title.span, offset);
  if (!cited && !isOwnTitle) return inside;
  const documents = await askDocuments();
  const index = createTitleIndex(documents);
  const bearers = cited ? index.bearers(cited.title) : [{ uri, range: lines.range(report.title!.span) }];
  const places =
    bearers.length > 0
      ? citationsOf(documents, index, new Set(bearers.map((bearer) => bearer.uri)))
      : citationsOfTitle(documents, cited!.title);
  return [...inside, ...(includeDeclaration ? bearers : []), ...places];
}

const isOn = (at: Span, offset: number): boolean => contains(at, span(offset, offset));

const toSpan = ({ lines }: Snapshot['analysis'], { start, end }: Range): Span =>
  span(lines.offset(start), lines.offset(end));
