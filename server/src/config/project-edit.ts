import { Document, isCollection, isMap, isSeq, visit, type Node, type Pair } from 'yaml';
import type { Edit } from '../text/edits';
import { applyEdits } from '../text/edits';
import { span } from '../text/span';
import type { IgnoreEntry } from './project';
import { IGNORE } from './project-file';
import { ENTRY_KEYS } from './project-ignore';
import { parseYaml } from './project-nodes';

/** Enough for a person to know that the file is broken; nothing is written into what cannot be read. */
const isBroken = (text: string): boolean => parseYaml(text).errors.length > 0;

/**
 * The edit that adds an entry to `ignore` in a `.pizhu.yaml`, as small as can be: what stands there, comments and form
 * included, stays. Undefined where the text is no valid YAML.
 */
export function addIgnore(text: string, entry: Omit<IgnoreEntry, 'span'>): Edit | undefined {
  const value = Object.fromEntries(ENTRY_KEYS.flatMap((key) => (entry[key] === undefined ? [] : [[key, entry[key]]])));
  return changed(
    text,
    (document) => {
      const list = document.get(IGNORE);
      if (isSeq(list)) list.add(quoted(document, value));
      else document.set(IGNORE, quoted(document, [value]));
    },
    (root) => {
      const item = written([value]);
      const list = valueOf(root, IGNORE);
      if (list === undefined) return atEnd(text, `${IGNORE}:\n${indented(item, 2)}`);
      return isSeq(list) && !list.flow && list.items.length > 0 ? behind(text, list, item, DASH) : undefined;
    },
  );
}

/** The edit that turns a rule off in a `.pizhu.yaml`; else as `addIgnore`. */
export const turnOff = (text: string, rule: string): Edit | undefined =>
  changed(
    text,
    (document) => {
      const levels = document.get('levels');
      if (isMap(levels)) levels.set(rule, 'off');
      else document.set('levels', document.createNode({ [rule]: 'off' }));
    },
    (root) => {
      const line = `${rule}: off\n`;
      const levels = valueOf(root, 'levels');
      if (levels === undefined) return atEnd(text, `levels:\n${indented(line, 2)}`);
      const isOpen = isMap(levels) && !levels.flow && levels.items.length > 0 && !levels.has(rule);
      return isOpen ? behind(text, levels, line, '') : undefined;
    },
  );

const DASH = '- ';

/** One long line is written as one: nothing is folded. */
const FORM = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER } as const;

/** Line ends in a text are written as `\n` and not as lines, which would lose how they stand. */
const written = (value: unknown): string => new Document(value).toString({ ...FORM, blockQuote: false });

/** Needs no quotation marks anywhere. */
const PLAIN = /^[\p{L}\p{N}\u3000-\u303f\uff00-\uffef][\p{L}\p{N}\u3000-\u303f\uff00-\uffef/._-]*$/u;

/** Between brackets the library takes some texts for plain that it does not read back as they were. */
function quoted(document: Document, value: unknown): Node {
  const node = document.createNode(value);
  visit(node, {
    Scalar(_key, scalar) {
      if (typeof scalar.value === 'string' && !PLAIN.test(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return node;
}

/**
 * The small edit `insert` finds, where it says what `change` says; the text written anew as the library writes it
 * otherwise, which is rare: lists between brackets, a key with nothing behind it.
 */
function changed(
  text: string,
  change: (document: Document) => void,
  insert: (root: Node | null) => Edit | undefined,
): Edit | undefined {
  if (isBroken(text)) return undefined;
  const document = parseYaml(text) as unknown as Document;
  const small = insert(document.contents);
  if (document.contents !== null && !isMap(document.contents)) return undefined;
  change(document);
  const wanted = JSON.stringify(document.toJS());
  if (small && !isBroken(applyEdits(text, [small]))) {
    if (JSON.stringify(parseYaml(applyEdits(text, [small])).toJS()) === wanted) return small;
  }
  return difference(text, withLineEndsOf(text, document.toString(FORM)));
}

function valueOf(root: Node | null, key: string): unknown {
  if (!isMap(root)) return undefined;
  const pair = root.items.find((one: Pair) => String(one.key) === key);
  return pair && (pair.value ?? null);
}

/** Behind the last item of a list or map, in the column of the others. */
function behind(text: string, node: unknown, block: string, mark: string): Edit | undefined {
  if (!isCollection(node)) return undefined;
  const last = node.items.at(-1) as Node | Pair<Node, Node | null>;
  const first = 'key' in last ? last.key : last;
  const end = 'key' in last ? (last.value?.range ?? last.key.range) : last.range;
  if (!first.range || !end) return undefined;
  const lineStart = text.lastIndexOf('\n', first.range[0] - 1) + 1;
  const column = first.range[0] - lineStart - mark.length;
  const at = lineEndBehind(text, Math.max(end[0], end[1]));
  if (column < 0 || text.slice(lineStart, lineStart + column).trim() !== '') return undefined;
  return inserted(text, at, indented(block, column));
}

/** Behind the line on which the last visible character before `offset` stands; a comment on that line stays with it. */
function lineEndBehind(text: string, offset: number): number {
  const visible = text.slice(0, offset).trimEnd().length;
  const end = text.indexOf('\n', visible);
  return end < 0 ? text.length : end + 1;
}

const atEnd = (text: string, block: string): Edit => inserted(text, text.length, block);

function inserted(text: string, at: number, block: string): Edit {
  const isOnNewLine = at === 0 || text[at - 1] === '\n';
  return { span: span(at, at), text: withLineEndsOf(text, isOnNewLine ? block : `\n${block}`) };
}

const indented = (block: string, by: number): string => block.replace(/^(?=.)/gm, ' '.repeat(by));

const withLineEndsOf = (text: string, block: string): string =>
  text.includes('\r\n') ? block.replace(/\r?\n/g, '\r\n') : block;

/** One edit of what lies between the common beginning and the common end. */
function difference(before: string, after: string): Edit {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let [end, newEnd] = [before.length, after.length];
  while (end > start && newEnd > start && before[end - 1] === after[newEnd - 1]) {
    end--;
    newEnd--;
  }
  return { span: span(start, end), text: after.slice(start, newEnd) };
}
