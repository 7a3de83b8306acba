import { isAlias, isScalar, parseDocument, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Localized, Values } from '../text/localized';
import { span, type Span } from '../text/span';
import { PROJECT_WORDS as words } from './project-words';

/** Told of what is left out of account, where it stands. */
export type Tell = (at: Node | Span, message: Localized, data?: Values) => void;

/** The text as the library reads it; it never throws, and tags and references in it run nothing. */
export const parseYaml = (text: string): Document.Parsed =>
  parseDocument(text, { logLevel: 'silent', prettyErrors: false, version: '1.2' });

export interface Key {
  readonly text: string;
  readonly span: Span;
}

interface Entry {
  readonly key: Key;
  readonly value: Node | null;
}

/** The keys of a map with what stands behind each; a reference stands for what it refers to. */
export function pairsOf(map: YAMLMap, document: Document, tell: Tell): Entry[] {
  return (map.items as Pair<Node, Node | null>[]).flatMap(({ key, value }) => {
    const text = isScalar(key) ? String(key.value) : undefined;
    if (text === undefined) {
      tell(key, words.unresolved, { detail: '?' });
      return [];
    }
    return [{ key: { text, span: spanOf(key) }, value: resolved(value, document, tell) }];
  });
}

export function resolved(node: Node | null, document: Document, tell: Tell): Node | null {
  if (!isAlias(node)) return node;
  const target = node.resolve(document);
  if (!target) tell(node, words.unresolved, { detail: `*${node.source}` });
  return target ?? null;
}

export const spanOf = (at: Node | Span): Span => {
  if ('start' in at) return at;
  const { range } = at;
  return range ? span(range[0], range[1]) : span(0, 0);
};
