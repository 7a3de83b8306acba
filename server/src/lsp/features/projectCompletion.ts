import {
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
  type CompletionItem,
  type MarkupContent,
  type Position,
} from 'vscode-languageserver';
import { cursorAt } from '../../config/project-cursor';
import { ENTRY_KEY_MEANS, IGNORE_MEANS } from '../../config/project-keys';
import { declarations, LEVELS } from '../../config/settings';
import { rules } from '../../rules/index';
import type { Rule } from '../../rules/rule';
import { Lines } from '../../text/lines';
import { localize, type Locale, type Localized } from '../../text/localized';
import type { Client } from '../client';

interface Choice {
  readonly word: string;
  readonly kind: CompletionItemKind;
  readonly means?: Localized;
  readonly detail?: Localized;
  /** What is written behind a key. */
  readonly then?: string;
}

interface Declared {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly Localized[];
  readonly description: Localized;
}

const SETTINGS: readonly (readonly [string, Declared])[] = Object.entries(declarations);
const RULES: readonly Rule[] = rules;

/** What may be written in a `.pizhu.yaml` at the cursor. */
export function projectCompletion(
  text: string,
  { locale, readsMarkdown }: Client,
  position: Position,
): CompletionItem[] {
  const lines = new Lines(text);
  const { path, key, word, siblings } = cursorAt(text, lines.offset(position));
  const range = lines.range(word);
  const choices =
    key === undefined ? keysUnder(path).filter((one) => !siblings.includes(one.word)) : valuesOf(path, key);
  return choices.map(({ word: label, kind, means, detail, then = '' }, order) => ({
    label,
    kind,
    sortText: String(order).padStart(3, '0'),
    filterText: label,
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: { range, newText: label + then },
    ...(detail && { detail: localize(detail, locale) }),
    ...(means && { documentation: documentation(means, locale, readsMarkdown) }),
  }));
}

const documentation = (means: Localized, locale: Locale, readsMarkdown: boolean): MarkupContent => ({
  kind: readsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText,
  value: localize(means, locale),
});

function keysUnder(path: readonly string[]): readonly Choice[] {
  const [first] = path;
  if (first === undefined) {
    const { Property, Module } = CompletionItemKind;
    return [
      ...SETTINGS.map(([word, { type, description }]) => ({
        word,
        kind: Property,
        means: description,
        then: behind(type),
      })),
      { word: 'ignore', kind: Module, means: IGNORE_MEANS, then: ':\n  - ' },
    ];
  }
  if (path.length > 1) return [];
  if (first === 'levels') return RULES.map((rule) => ofRule(rule, ': '));
  if (first === 'ignore') {
    return Object.entries(ENTRY_KEY_MEANS).map(([word, means]) => ({
      word,
      kind: CompletionItemKind.Field,
      means,
      then: ': ',
    }));
  }
  return SETTINGS.filter(([key]) => key.startsWith(`${first}.`)).map(([key, { type, description }]) => ({
    word: key.slice(first.length + 1),
    kind: CompletionItemKind.Property,
    means: description,
    then: behind(type),
  }));
}

const behind = (type: string): string => (type === 'array' || type === 'object' ? ':' : ': ');

const ofRule = ({ id, docs }: Rule, then = ''): Choice => ({
  word: id,
  kind: CompletionItemKind.EnumMember,
  detail: docs.title,
  means: docs.why,
  then,
});

function valuesOf(path: readonly string[], key: string): readonly Choice[] {
  if (path[0] === 'levels') return LEVELS.map((word) => ({ word, kind: CompletionItemKind.EnumMember }));
  if (path[0] === 'ignore') return key === 'rule' ? RULES.map((rule) => ofRule(rule)) : [];
  const declared = SETTINGS.find(([name]) => name === [...path, key].join('.'))?.[1];
  if (declared?.enum) {
    return declared.enum.map((word, i) => ({
      word,
      kind: CompletionItemKind.EnumMember,
      ...(declared.enumDescriptions && { means: declared.enumDescriptions[i]! }),
    }));
  }
  return declared?.type === 'boolean'
    ? ['true', 'false'].map((word) => ({ word, kind: CompletionItemKind.Value }))
    : [];
}
