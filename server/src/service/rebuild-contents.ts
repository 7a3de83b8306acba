import type { MarkerFamily } from '../model/marker';
import type { ContentsEntry, Report } from '../model/report';
import type { Section } from '../model/section';
import type { Edit } from '../text/edits';
import { span, type Span } from '../text/span';

/**
 * The edits that make the 目录 list what the body has: its headings of the levels that the 目录 lists, in its words.
 * An entry that agrees keeps its line with indentation and page number, a new one has no page number. None where there
 * is nothing to change, where no entry answers to the body (such a table belongs to another text), and where a site cut
 * text away: then nothing else tells which sections are gone.
 */
export function rebuiltContents(report: Report): Edit[] {
  const { source, contents, cuts } = report;
  const lines = linesOf(contents?.entries ?? [], report);
  const byHeading = new Map(lines.flatMap((line) => (line.entry.heading ? [[line.entry.heading.start, line]] : [])));
  if (byHeading.size === 0 || cuts.length > 0) return [];
  const separator = separatorOf(lines, source);
  const edits: Edit[] = [];
  let last: Line | undefined;
  let added: string[] = [];
  // What the 目录 has between two lines that stay gives way to what the body has there.
  const close = (next: Line | undefined): void => {
    const dropped = (next?.index ?? lines.length) - (last ? last.index + 1 : 0);
    if (dropped > 0 || added.length > 0) {
      edits.push({
        span: span(last?.span.end ?? lines[0]!.span.start, next?.span.start ?? lines.at(-1)!.span.end),
        text: [...(last ? [''] : []), ...added, ...(next ? [''] : [])].join(separator),
      });
    }
    last = next;
    added = [];
  };
  for (const { section, family } of listedSections(report, lines, byHeading)) {
    const line = byHeading.get(section.selection.start);
    if (line) {
      close(line);
      edits.push(...reworded(line, section, source));
    } else {
      const sister = lines.find((other) => other.family === family);
      added.push((sister ? source.slice(sister.span.start, sister.entry.span.start) : '') + wordsOf(section, source));
    }
  }
  close(undefined);
  return edits;
}

/** An entry where it stands. */
interface Line {
  readonly entry: ContentsEntry;
  readonly index: number;
  /** How many entries it stands under. */
  readonly depth: number;
  readonly family: MarkerFamily | undefined;
  /** The whole line, with indentation and page number. */
  readonly span: Span;
}

function linesOf(entries: readonly ContentsEntry[], { blocks, source }: Report): Line[] {
  const families = new Map<number, MarkerFamily>();
  for (const { start, paragraph, role } of blocks) {
    const [marker] = paragraph.markers;
    if (role === 'contents' && marker) families.set(start + marker.span.start, marker.family);
  }
  const out: Line[] = [];
  const visit = (entry: ContentsEntry, depth: number): void => {
    const family = families.get(entry.span.start);
    out.push({ entry, index: out.length, depth, family, span: lineAround(source, entry.span) });
    for (const child of entry.children) visit(child, depth + 1);
  };
  for (const entry of entries) visit(entry, 0);
  return out;
}

function lineAround(source: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && !/[\r\n]/.test(source[from - 1]!)) from--;
  while (to < source.length && !/[\r\n]/.test(source[to]!)) to++;
  return span(from, to);
}

/** What stands between two lines: a line end, or a blank line too. */
function separatorOf([first, second]: readonly Line[], source: string): string {
  const between = first && second ? source.slice(first.span.end, second.span.start) : '';
  if (between !== '' && between.trim() === '') return between;
  return source.includes('\r\n') ? '\r\n' : '\n';
}

interface Listed {
  readonly section: Section;
  readonly family: MarkerFamily | undefined;
}

/** The sections of the body that belong into the 目录: those that it has, and all others of their levels. */
function listedSections(
  { outline, runs }: Report,
  lines: readonly Line[],
  byHeading: ReadonlyMap<number, Line>,
): Listed[] {
  const families = new Map<number, MarkerFamily>();
  for (const { items } of runs) for (const { span: label, marker } of items) families.set(label.start, marker.family);
  const listed = new Set(lines.map(({ family }) => family));
  const levels = new Set(lines.map(({ depth, family }) => `${depth} ${family}`));
  const out: Listed[] = [];
  const visit = (section: Section, depth: number): void => {
    const { kind, missing, selection, children } = section;
    const family = kind === 'heading' ? families.get(selection.start) : undefined;
    const isListed = byHeading.has(selection.start) || (family !== undefined && levels.has(`${depth} ${family}`));
    if (isListed && !missing) out.push({ section, family });
    // Of a listed kind and not on its level: a list inside a section, with all it holds.
    else if (!missing && family !== undefined && listed.has(family)) return;
    const below = isListed || missing ? depth + 1 : depth;
    for (const child of children) visit(child, below);
  };
  for (const section of outline) visit(section, 0);
  return out;
}

/** Label and title as the body has them, with the space between. */
function wordsOf({ label, title, selection }: Section, source: string): string {
  const gap = /^[^\S\r\n]*/.exec(source.slice(selection.start + label.length, selection.end))![0];
  return label + gap + title;
}

/** The line of an entry that is worded otherwise than its heading; leader and page number stay. */
function reworded({ entry }: Line, section: Section, source: string): Edit[] {
  const plain = (text: string): string => text.replace(/\s/g, '');
  if (plain(entry.label + entry.title) === plain(section.label + section.title)) return [];
  const { start, end } = entry.span;
  const page = /[\s\u3000.…·\-—]+\d+$/.exec(source.slice(start, end))?.[0] ?? '';
  return [{ span: span(start, end - page.length), text: wordsOf(section, source) }];
}
