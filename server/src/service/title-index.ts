import type { Range } from '../text/lines';
import { titleKey } from './cited-titles';
import type { DocumentFacts } from './document-facts';
import { bareFileName, isNearTitle, readTitle, type TitleParts } from './title-match';

/** A document of the folder. */
export interface NamedDocument {
  readonly uri: string;
  /** Of the file, without folders and ending. */
  readonly fileName: string;
  readonly facts: DocumentFacts;
}

/** Where a title stands in the document that bears it; at the start of one that bears it as its file's name. */
export interface Bearer {
  readonly uri: string;
  readonly range: Range;
}

export interface TitleIndex {
  /**
   * The documents that bear a title, in the order they were given: those whose own title or file name it is, else those
   * that nearly do (see `isNearTitle`). Several mean that the title alone does not tell.
   */
  bearers(title: string): Bearer[];
}

export function createTitleIndex(documents: readonly NamedDocument[]): TitleIndex {
  const exact = new Map<string, Bearer[]>();
  const near = new Map<string, { readonly parts: TitleParts; readonly bearer: Bearer }[]>();
  for (const document of documents) {
    for (const { isBare, parts, range } of namesOf(document)) {
      const bearer = { uri: document.uri, range };
      if (!isBare && parts.key !== '') insert(exact, parts.key, bearer);
      if (parts.core !== '') insert(near, parts.core, { parts, bearer });
    }
  }
  return {
    bearers(title) {
      const parts = readTitle(title);
      const same = exact.get(parts.key);
      if (same) return oncePerDocument(same);
      const candidates = near.get(parts.core) ?? [];
      return oncePerDocument(candidates.filter((one) => isNearTitle(one.parts, parts)).map(({ bearer }) => bearer));
    },
  };
}

interface Name {
  /** The file's name without date and number, which is as good as a near title. */
  readonly isBare: boolean;
  readonly parts: TitleParts;
  readonly range: Range;
}

/** All that a document may be cited by. */
function namesOf({ facts, fileName }: NamedDocument): Name[] {
  const bare = bareFileName(fileName);
  const start = facts.titles[0]?.range ?? NOWHERE;
  return [
    ...facts.titles.map(({ parts, range }) => ({ isBare: false, parts, range })),
    { isBare: false, parts: readTitle(fileName), range: start },
    ...(titleKey(bare) === titleKey(fileName) ? [] : [{ isBare: true, parts: readTitle(bare), range: start }]),
  ];
}

const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function insert<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function oncePerDocument(bearers: readonly Bearer[]): Bearer[] {
  const seen = new Set<string>();
  return bearers.filter(({ uri }) => !seen.has(uri) && seen.add(uri));
}

/** A 《title》 in a document of the folder. */
export interface Citation {
  readonly uri: string;
  readonly range: Range;
}

/** Every place of the folder that cites one of the given documents, document by document. */
export function citationsOf(
  documents: readonly NamedDocument[],
  index: TitleIndex,
  cited: ReadonlySet<string>,
): Citation[] {
  const cores = documents
    .filter(({ uri }) => cited.has(uri))
    .flatMap((document) => namesOf(document).map(({ parts }) => parts.core.slice(-2)))
    .filter((core) => core !== '');
  return documents.flatMap(({ uri, facts: { citations } }) => {
    if (!cores.some((core) => citations.mayHave(core))) return [];
    return citations.list().flatMap((title, i) => {
      const isCited = index.bearers(title).some((bearer) => cited.has(bearer.uri));
      return isCited ? [{ uri, range: citations.range(i) }] : [];
    });
  });
}

/** Every place of the folder that cites a title, whether or not a document bears it. */
export function citationsOfTitle(documents: readonly NamedDocument[], title: string): Citation[] {
  const wanted = readTitle(title);
  return documents.flatMap(({ uri, facts: { citations } }) => {
    if (!citations.mayHave(wanted.core.slice(-2))) return [];
    return citations.list().flatMap((other, i) => {
      const parts = readTitle(other);
      return parts.key === wanted.key || isNearTitle(parts, wanted) ? [{ uri, range: citations.range(i) }] : [];
    });
  });
}
