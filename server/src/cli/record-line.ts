import { span, type Span } from '../text/span';

/** One line of JSON Lines that holds a text in one of its fields. */
export interface RecordLine {
  readonly text: string;
  /**
   * The line with other text in its field and more members at its end. All else stays as it was written, digit by
   * digit: numbers that JavaScript cannot hold, escapes, spaces.
   */
  with(change: { readonly text?: string; readonly members?: Readonly<Record<string, unknown>> }): string;
}

export type BadLine = 'not-json' | 'no-field';

/** Finds the text that stands in `field` of a JSON object. */
export function readRecordLine(line: string, field: string): RecordLine | BadLine {
  const record = parse(line);
  if (record === undefined) return 'not-json';
  const text = Object.hasOwn(record, field) ? record[field] : undefined;
  if (typeof text !== 'string') return 'no-field';
  const at = findValue(line, field);
  return {
    text,
    with: (change) => {
      const changed = change.text === undefined || change.text === text ? undefined : JSON.stringify(change.text);
      const whole = changed === undefined ? line : line.slice(0, at.start) + changed + line.slice(at.end);
      if (!change.members) return whole;
      const close = whole.lastIndexOf('}');
      return `${whole.slice(0, close)},${JSON.stringify(change.members).slice(1, -1)}${whole.slice(close)}`;
    },
  };
}

function parse(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Where the value of a member stands in the text of a valid object. A name given twice counts where it stands last. */
function findValue(json: string, field: string): Span {
  let found: Span | undefined;
  let depth = 0;
  let isName = false;
  let name: string | undefined;
  for (let i = 0; i < json.length; i++) {
    const char = json[i];
    if (char === '{' || char === '[') {
      depth++;
      isName = depth === 1;
    } else if (char === '}' || char === ']') depth--;
    else if (char === ',' && depth === 1) isName = true;
    else if (char === '"') {
      const end = endOfString(json, i);
      if (depth === 1 && isName) {
        name = JSON.parse(json.slice(i, end)) as string;
        isName = false;
      } else if (depth === 1 && name === field) found = span(i, end);
      i = end - 1;
    }
  }
  if (!found) throw new Error(`no text in field ${field}`);
  return found;
}

/** The offset behind a string literal that starts at `start`. */
function endOfString(json: string, start: number): number {
  for (let i = start + 1; i < json.length; i++) {
    if (json[i] === '\\') i++;
    else if (json[i] === '"') return i + 1;
  }
  return json.length;
}
