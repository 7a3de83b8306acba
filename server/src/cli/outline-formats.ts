import type { ContentsEntry, Report } from '../model/report';
import type { Section, SectionKind } from '../model/section';
import { localize, type Locale, type Localized } from '../text/localized';
import type { Lines, Range } from '../text/lines';

interface OutlineJson {
  readonly version: 1;
  /** Null where no line names the document. */
  readonly title: string | null;
  readonly contents: readonly ContentsJson[];
  readonly outline: readonly SectionJson[];
}

interface ContentsJson {
  readonly label: string;
  readonly title: string;
  readonly range: Range;
  readonly children: readonly ContentsJson[];
}

interface SectionJson {
  readonly kind: SectionKind;
  readonly label: string;
  readonly title: string;
  readonly range: Range;
  readonly selectionRange: Range;
  readonly missing: boolean;
  readonly children: readonly SectionJson[];
}

export type OutlineFormat = (report: Report, lines: Lines, locale: Locale) => string;

const json: OutlineFormat = ({ title, contents, outline }, lines) => {
  const out: OutlineJson = {
    version: 1,
    title: title?.text ?? null,
    contents: (contents?.entries ?? []).map((entry) => contentsJson(entry, lines)),
    outline: outline.map((section) => sectionJson(section, lines)),
  };
  return `${JSON.stringify(out, null, 2)}\n`;
};

const contentsJson = ({ label, title, span, children }: ContentsEntry, lines: Lines): ContentsJson => ({
  label,
  title,
  range: lines.range(span),
  children: children.map((child) => contentsJson(child, lines)),
});

const sectionJson = (section: Section, lines: Lines): SectionJson => ({
  kind: section.kind,
  label: section.label,
  title: section.title,
  range: lines.range(section.span),
  selectionRange: lines.range(section.selection),
  missing: section.missing,
  children: section.children.map((child) => sectionJson(child, lines)),
});

/** For people: a line for each section, with its line in the document, counted from one. */
const text: OutlineFormat = ({ title, outline }, lines, locale) => {
  const shown = (sections: readonly Section[], indent: string): string =>
    sections
      .map((section) => {
        const line = lines.position(section.selection.start).line + 1;
        const place = section.missing ? localize(MISSING, locale) : String(line);
        return `${indent}${nameOf(section)}  (${place})\n${shown(section.children, `${indent}  `)}`;
      })
      .join('');
  return (title ? `${title.text}\n` : '') + shown(outline, title ? '  ' : '');
};

const markdown: OutlineFormat = ({ title, outline }, _lines, locale) => {
  const shown = (sections: readonly Section[], indent: string): string =>
    sections
      .map((section) => {
        const name = escapeMarkdown(nameOf(section));
        const item = section.missing ? `~~${name}~~ (${localize(MISSING, locale)})` : name;
        return `${indent}- ${item}\n${shown(section.children, `${indent}  `)}`;
      })
      .join('');
  return (title ? `# ${escapeMarkdown(title.text)}\n\n` : '') + shown(outline, '');
};

export const OUTLINE_FORMATS = { json, text, markdown } as const satisfies Record<string, OutlineFormat>;

const nameOf = ({ label, title }: Section): string => (/[\w.)]$/.test(label) ? `${label} ${title}` : label + title);

/** Signs that Markdown would read as its own. A number with a dot would start a list of its own. */
export const escapeMarkdown = (plain: string): string =>
  plain.replace(/[\\`*_~[\]<>|#]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');

const MISSING: Localized = {
  en: 'listed in the contents, missing in the text',
  'zh-cn': '目录中有，正文缺失',
  'zh-tw': '目錄中有，正文缺失',
};
