import { isMap, isScalar, type Document, type Node } from 'yaml';
import type { Localized } from '../text/localized';
import { span, type Span } from '../text/span';
import { nearest } from '../text/nearest';
import type { IgnoreEntry, Project, ProjectProblem } from './project';
import { readIgnore } from './project-ignore';
import { pairsOf, parseYaml, spanOf, type Key, type Tell } from './project-nodes';
import { readProjectSetting } from './project-setting';
import { PROJECT_WORDS as words } from './project-words';
import { declarations, type Settings } from './settings';

/**
 * Reads a `.pizhu.yaml`. Whatever is written there, this does not throw and runs nothing of it: what cannot be
 * understood is named with its place, and the rest holds.
 *
 * Loads the YAML library, so it is imported only once there is a file to read.
 */
export function readProject(text: string): Project {
  const document = parseYaml(text);
  const problems: ProjectProblem[] = [
    ...document.errors.map((error) => problem(error, 'error')),
    ...document.warnings.map((warning) => problem(warning, 'warning')),
  ];
  const tell: Tell = (at, message, data) =>
    void problems.push({ span: spanOf(at), severity: 'warning', message, ...(data && { data }) });
  const settings: Record<string, unknown> = {};
  const ignore: IgnoreEntry[] = [];
  const { contents } = document;
  if (isMap(contents)) {
    for (const { key, value } of pairsOf(contents, document, tell)) {
      if (key.text === IGNORE) ignore.splice(0, ignore.length, ...readIgnore(value, document, tell));
      else readSetting(key, value, { document, settings, tell });
    }
  } else if (contents && !(isScalar(contents) && contents.value === null)) {
    tell(contents, words.notAMap);
  }
  const trimmed = <T extends { readonly span: Span }>(one: T): T => ({ ...one, span: withoutEnd(text, one.span) });
  return {
    settings: settings,
    ignore: ignore.map(trimmed),
    problems: problems.sort((a, b) => a.span.start - b.span.start).map(trimmed),
  };
}

/** A block reaches to the end of its last line, and what is underlined should not. */
const withoutEnd = (text: string, { start, end }: Span): Span =>
  span(start, Math.max(start, start + text.slice(start, end).trimEnd().length));

export const IGNORE = 'ignore';

interface Target {
  readonly document: Document;
  readonly settings: Record<string, unknown>;
  readonly tell: Tell;
}

const KEYS = Object.keys(declarations);

/** `convert.keepWords: …` and `convert: { keepWords: … }` are the same. */
function readSetting(key: Key, value: Node | null, target: Target, group = ''): void {
  const name = group + key.text;
  const isGroup = KEYS.some((declared) => declared.startsWith(`${name}.`));
  if (KEYS.includes(name)) readProjectSetting(name as keyof Settings, value, target);
  else if (isGroup && isMap(value)) {
    for (const inner of pairsOf(value, target.document, target.tell)) {
      readSetting(inner.key, inner.value, target, `${name}.`);
    }
  } else if (!isGroup || value !== null) {
    const near = nearest(name, [...KEYS, IGNORE]);
    if (isGroup) target.tell(key.span, words.badValue, { key: name });
    else if (near === undefined) target.tell(key.span, words.unknownKey, { key: name });
    else target.tell(key.span, words.unknownKeyNear, { key: name, near });
  }
}

const SYNTAX: Partial<Record<string, Localized>> = {
  TAB_AS_INDENT: words.tab,
  DUPLICATE_KEY: words.duplicate,
  BAD_INDENT: words.indent,
  MISSING_CHAR: words.unclosed,
};

function problem(
  { code, message, pos: [start, end] }: { code: string; message: string; pos: [number, number] },
  severity: ProjectProblem['severity'],
): ProjectProblem {
  const known = /end with a [\]}]/.test(message) ? words.unclosed : SYNTAX[code];
  return {
    span: span(start, Math.max(start, end)),
    // A key that stands twice is a slip, and all can be read.
    severity: code === 'DUPLICATE_KEY' ? 'warning' : severity,
    message: known ?? words.syntax,
    ...(!known && { data: { detail: message } }),
  };
}
