import { SymbolKind, SymbolTag, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver';
import type { Contents, ContentsEntry } from '../../model/report';
import type { Section, SectionKind } from '../../model/section';
import { localize } from '../../text/localized';
import { contains, span, type Span } from '../../text/span';
import type { Client } from '../client';
import { shortened } from '../names';
import type { Snapshot } from '../session';
import { SECTION_NAMES, STRINGS } from '../strings';

/** A symbol of a one-line file would otherwise bear the file's whole text as its name. */
export const MAX_NAME = 80;

/** An outline of a hundred thousand lines is 30 MB on the wire, and no editor shows it: the deepest levels go first. */
const MAX_SYMBOLS = 20_000;

export const KIND: Readonly<Record<SectionKind, SymbolKind>> = {
  heading: SymbolKind.Module,
  lead: SymbolKind.Field,
  task: SymbolKind.Event,
  cue: SymbolKind.Interface,
  item: SymbolKind.EnumMember,
  abstract: SymbolKind.String,
  note: SymbolKind.Constant,
  boilerplate: SymbolKind.Null,
};

/** The title, the table of contents as a node of its own, and the body's sections. */
export function documentSymbols(snapshot: Snapshot, client: Client): DocumentSymbol[] | SymbolInformation[] {
  if (!snapshot.isReport) return [];
  const { title, contents, outline } = snapshot.analysis.report;
  const isShown = upperLevels(outline, MAX_SYMBOLS);
  const roots = [
    ...(title ? [titleSymbol(snapshot, title.text, title.span)] : []),
    ...(contents ? [contentsSymbol(snapshot, client, contents)] : []),
    ...sectionSymbols(snapshot, client, outline, isShown),
  ].sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
  return client.nestsSymbols ? roots : flattened(roots, client, snapshot.uri);
}

/** Tells which sections are among the first `count`, level by level. */
function upperLevels(outline: readonly Section[], count: number): (section: Section) => boolean {
  const shown = new Set<Section>();
  for (let level = outline; level.length > 0; level = level.flatMap((section) => section.children)) {
    for (const section of level.slice(0, count - shown.size)) shown.add(section);
    if (shown.size === count) return (section) => shown.has(section);
  }
  return () => true;
}

const sectionSymbols = (
  snapshot: Snapshot,
  client: Client,
  sections: readonly Section[],
  isShown: (section: Section) => boolean,
  limit = Infinity,
): DocumentSymbol[] =>
  sections.filter(isShown).map((section, i, shown) => {
    const name = section.label + section.title || localize(SECTION_NAMES[section.kind], client.locale);
    const end = Math.max(
      section.selection.end,
      Math.min(limit, endOf(section, shown[i + 1], snapshot.analysis.source)),
    );
    return {
      ...placed(snapshot, name, span(section.span.start, end), section.selection),
      kind: KIND[section.kind],
      ...(section.missing && { detail: localize(STRINGS.missing, client.locale), tags: [SymbolTag.Deprecated] }),
      children: sectionSymbols(snapshot, client, section.children, isShown, end),
    };
  });

/**
 * To an editor a cursor at the end of a range is inside it. So a section ends with its text, and where the next follows
 * on the same line one character sooner: a cursor that was led to a heading is in that section, and not in the one before.
 */
function endOf({ span: whole }: Section, next: Section | undefined, source: string): number {
  let end = whole.end;
  while (end > whole.start && /\s/.test(source[end - 1]!)) end--;
  return end === next?.span.start ? end - 1 : end;
}

const titleSymbol = (snapshot: Snapshot, text: string, at: Span): DocumentSymbol => ({
  ...placed(snapshot, text, at, at),
  kind: SymbolKind.File,
});

function contentsSymbol(snapshot: Snapshot, client: Client, { span: at, entries }: Contents): DocumentSymbol {
  const entrySymbol = (entry: ContentsEntry): DocumentSymbol => {
    const last = entry.children.at(-1);
    return {
      ...placed(
        snapshot,
        entry.label + entry.title,
        span(entry.span.start, last?.span.end ?? entry.span.end),
        entry.span,
      ),
      kind: SymbolKind.Key,
      children: entry.children.map(entrySymbol),
    };
  };
  return {
    ...placed(snapshot, localize(STRINGS.contents, client.locale), at, span(at.start, at.start)),
    kind: SymbolKind.Array,
    children: entries.map(entrySymbol),
  };
}

/** A client refuses all symbols when one has no name, or a selection outside its range. */
function placed({ analysis: { lines } }: Snapshot, name: string, whole: Span, selection: Span) {
  const inside = contains(whole, selection) ? selection : span(whole.start, whole.start);
  return { name: shortened(name, MAX_NAME) || '…', range: lines.range(whole), selectionRange: lines.range(inside) };
}

/** For clients that know no nesting: in document order, each with the name of what it stands in. */
function flattened(
  symbols: readonly DocumentSymbol[],
  client: Client,
  uri: string,
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, tags, children }) => [
    {
      name: tags ? localize(STRINGS.missingName, client.locale, { name }) : name,
      kind,
      ...(tags && { tags }),
      location: { uri, range },
      ...(containerName !== undefined && { containerName }),
    },
    ...flattened(children ?? [], client, uri, name),
  ]);
}
