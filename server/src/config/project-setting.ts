import { isMap, isSeq, type Document, type Node } from 'yaml';
import { rules } from '../rules/index';
import { nearest } from '../text/nearest';
import { pairsOf, resolved, type Tell } from './project-nodes';
import { PROJECT_WORDS as words } from './project-words';
import { declarations, LEVELS, readSettings, type Settings } from './settings';

interface Target {
  readonly document: Document;
  readonly settings: Record<string, unknown>;
  readonly tell: Tell;
}

const RULES: readonly string[] = rules.map(({ id }: { readonly id: string }) => id);

/** Takes the good parts of one setting's value, and tells where the others stand. */
export function readProjectSetting(key: keyof Settings, node: Node | null, { document, settings, tell }: Target): void {
  if (node === null || isNothing(node)) return;
  const accept = (value: unknown): unknown => {
    if (value === undefined) return undefined;
    const read = readSettings({ [key]: value });
    return read.problems.length > 0 ? undefined : read.settings[key];
  };
  const say = (at: Node): void => {
    const values = (declarations[key] as { readonly enum?: readonly string[] }).enum;
    if (values) tell(at, words.badValueOf, { key, values: values.join(', ') });
    else tell(at, words.badValue, { key });
  };
  const { type } = declarations[key];
  if (type === 'array' && isSeq(node)) {
    settings[key] = (node.items as Node[]).flatMap((each) => {
      const item = resolved(each, document, tell);
      const [value] = (accept([plain(item, document)]) as unknown[] | undefined) ?? [];
      if (value === undefined) say(each);
      return value === undefined ? [] : [value];
    });
  } else if (type === 'object' && isMap(node)) {
    const good: Record<string, unknown> = {};
    for (const { key: inner, value } of pairsOf(node, document, tell)) {
      // YAML 1.1 reads `off` as false, and a person may well be used to that.
      const given = key === 'levels' && plain(value, document) === false ? 'off' : plain(value, document);
      const accepted = accept({ [inner.text]: given });
      if (accepted !== undefined && given !== null) Object.assign(good, accepted);
      else if (key === 'levels' && !RULES.includes(inner.text)) {
        const near = nearest(inner.text, RULES);
        if (near === undefined) tell(inner.span, words.unknownRule, { rule: inner.text });
        else tell(inner.span, words.unknownRuleNear, { rule: inner.text, near });
      } else if (key === 'levels' && value) {
        tell(value, words.badValueOf, { key: `levels.${inner.text}`, values: LEVELS.join(', ') });
      } else tell(inner.span, words.badValue, { key: `${key}.${inner.text}` });
    }
    settings[key] = good;
  } else {
    const value = accept(plain(node, document));
    if (value === undefined) say(node);
    else settings[key] = value;
  }
}

const isNothing = (node: Node): boolean => 'value' in node && node.value === null;

/** What a node says as a value of JavaScript; undefined where it says too much, as references within references do. */
function plain(node: Node | null, document: Document): unknown {
  try {
    return node ? node.toJS(document, { maxAliasCount: 100 }) : null;
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}
