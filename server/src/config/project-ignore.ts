import { isMap, isScalar, isSeq, type Document, type Node } from 'yaml';
import { rules } from '../rules/index';
import { nearest } from '../text/nearest';
import type { IgnoreEntry } from './project';
import { pairsOf, resolved, spanOf, type Tell } from './project-nodes';
import { PROJECT_WORDS as words } from './project-words';

/** What an entry may say, in the order in which it is written. */
export const ENTRY_KEYS = ['rule', 'file', 'text', 'before', 'after', 'reason'] as const;

type EntryKey = (typeof ENTRY_KEYS)[number];

const RULES: readonly string[] = rules.map(({ id }: { readonly id: string }) => id);

/** Reads the list of `ignore`; an entry that is wrong ignores nothing, which is the safe side. */
export function readIgnore(node: Node | null, document: Document, tell: Tell): IgnoreEntry[] {
  if (node === null || (isScalar(node) && node.value === null)) return [];
  if (!isSeq(node)) {
    tell(node, words.notAList);
    return [];
  }
  return (node.items as Node[]).flatMap((item) => {
    const entry = resolved(item, document, tell);
    if (isMap(entry)) return readEntry(entry, item, document, tell) ?? [];
    tell(item, words.notAnEntry);
    return [];
  });
}

function readEntry(
  map: Parameters<typeof pairsOf>[0],
  item: Node,
  document: Document,
  tell: Tell,
): IgnoreEntry | undefined {
  const entry: Partial<Record<EntryKey, string>> = {};
  let mistakes = 0;
  const wrong: Tell = (...told) => {
    mistakes++;
    tell(...told);
  };
  for (const { key, value } of pairsOf(map, document, wrong)) {
    if (!ENTRY_KEYS.includes(key.text as EntryKey)) {
      wrong(key.span, words.unknownEntryKey, { key: key.text, values: ENTRY_KEYS.join(', ') });
      continue;
    }
    // A figure or a date without quotation marks is meant as it is written.
    const text = isScalar(value) ? (typeof value.value === 'string' ? value.value : value.source) : undefined;
    if (text === undefined || (isScalar(value) && value.value === null)) {
      wrong(value ?? key.span, words.notText, { key: key.text });
    } else entry[key.text as EntryKey] = text;
    if (key.text === 'rule' && text !== undefined && !RULES.includes(text)) {
      const near = nearest(text, RULES);
      if (near === undefined) wrong(value!, words.unknownRule, { rule: text });
      else wrong(value!, words.unknownRuleNear, { rule: text, near });
    }
  }
  if (mistakes === 0) check(entry, item, wrong);
  return mistakes === 0 ? { ...entry, span: spanOf(item) } : undefined;
}

function check({ rule, file, text, before, after }: Partial<Record<EntryKey, string>>, item: Node, wrong: Tell): void {
  const hasContext = before !== undefined || after !== undefined;
  if (text === undefined && hasContext) wrong(item, words.contextWithoutText);
  else if (text === '' && !hasContext) wrong(item, words.emptyEntry);
  else if (text === undefined && rule === undefined) wrong(item, words.emptyEntry);
  else if (text === undefined && file === undefined) wrong(item, words.wholeRule, { rule: rule! });
}
