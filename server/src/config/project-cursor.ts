import { span, type Span } from '../text/span';

/** Where in a `.pizhu.yaml` a cursor stands. */
export interface ProjectCursor {
  /** The keys that it stands under, from the outermost in. */
  readonly path: readonly string[];
  /** The key whose value it stands in; absent where a key is written. */
  readonly key?: string;
  /** The word at the cursor, which a completion replaces. */
  readonly word: Span;
  /** The keys that stand beside it already. */
  readonly siblings: readonly string[];
}

/** A line as far as it matters here; a `- ` before the key is `dash`'s column. */
interface Line {
  readonly dash?: number;
  readonly column: number;
  readonly key?: string;
  /** Where the value begins, in the line. */
  readonly value?: number;
}

/**
 * Read line by line and not by the library: what is being typed is no valid YAML most of the time. Maps and lists
 * between brackets are not looked into.
 */
export function cursorAt(text: string, offset: number): ProjectCursor {
  const lines = text.split('\n');
  const index = text.slice(0, offset).split('\n').length - 1;
  const line = lines[index]!;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const at = offset - lineStart;
  const own = readLine(line);
  const isValue = own.value !== undefined && at >= own.value;
  const word = wordAround(line, at);
  const { path, siblings } = parents(lines, index, own);
  return {
    path,
    siblings,
    ...(isValue && own.key !== undefined && { key: own.key }),
    word: span(lineStart + word.start, lineStart + word.end),
  };
}

function readLine(line: string): Line {
  const indent = /^ */.exec(line)![0].length;
  const dashes = /^(?:- +|-$)+/.exec(line.slice(indent))?.[0].length ?? 0;
  const column = indent + dashes;
  const key = /^(["']?)([\w.-]+)\1[^\S\n]*:(?=\s|$)/.exec(line.slice(column));
  return {
    column,
    ...(dashes > 0 && { dash: indent }),
    ...(key && { key: key[2]!, value: column + key[0].length }),
  };
}

/** Goes up the lines: a key further left is a parent, one in the same column a sibling. */
function parents(lines: readonly string[], index: number, own: Line): { path: string[]; siblings: string[] } {
  const path: string[] = [];
  const siblings: string[] = [];
  let { column } = own;
  // A list may stand in its key's own column: behind its dash that column counts as further left.
  let isInList = own.dash !== undefined;
  if (own.dash !== undefined) column = own.dash;
  let isOwnMap = own.dash === undefined;
  for (let i = index - 1; i >= 0; i--) {
    const line = lines[i]!;
    if (/^\s*(?:#|$)/.test(line)) continue;
    const other = readLine(line);
    if (isOwnMap && other.column === column && other.key !== undefined) siblings.push(other.key);
    if (other.dash !== undefined) {
      if (other.column === column && !isInList) {
        column = other.dash;
        isInList = true;
        isOwnMap = false;
      }
    } else if (other.key !== undefined && (other.column < column || (isInList && other.column === column))) {
      path.unshift(other.key);
      column = other.column;
      isInList = false;
      isOwnMap = false;
    }
  }
  return { path, siblings };
}

function wordAround(line: string, at: number): Span {
  const before = /[\w.-]*$/.exec(line.slice(0, at))![0].replace(/^-+/, '');
  const after = /^[\w.-]*/.exec(line.slice(at))![0];
  return span(at - before.length, at + after.length);
}
