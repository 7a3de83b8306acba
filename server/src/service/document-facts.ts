import type { Block, Report, TitleLine } from '../model/report';
import type { Section } from '../model/section';
import { copied } from '../text/copied';
import type { Lines, Range } from '../text/lines';
import { span, type Span } from '../text/span';
import { citedTitles } from './cited-titles';
import { findMentions } from './file-mentions';
import { NamedPlaces, type NamedPlace } from './named-places';
import { readTitle, type TitleParts } from './title-match';

/** What other documents may want to know of one, small enough to be kept for each file of a folder. */
export interface DocumentFacts {
  /** The titles it bears, the likeliest first: the line itself, and with what stands above or below it. */
  readonly titles: readonly BorneTitle[];
  readonly sections: SectionFacts;
  /** 《…》 in its text. */
  readonly citations: NamedPlaces;
  /** Files that it names (附件/名单.md), as written, each once. */
  readonly mentions: readonly string[];
}

export interface BorneTitle {
  readonly text: string;
  readonly parts: TitleParts;
  readonly range: Range;
}

/** The outline's sections that stand in the text, in document order. */
export interface SectionFacts {
  readonly places: NamedPlaces;
  /** Only headings and tasks are looked for; the others are there as what these stand under. */
  readonly kinds: readonly ('heading' | 'task' | 'other')[];
  /** The section around each; -1 for none. */
  readonly parents: Int32Array;
}

/** All of it at once, holding on to nothing of the document. */
export const documentFacts = (report: Report, lines: Lines): DocumentFacts => ({ ...lazyFacts(report, lines) });

/** For a document that is kept anyway: each part is made when somebody first asks, for most change at every keystroke. */
export function lazyFacts(report: Report, lines: Lines): DocumentFacts {
  const place = (name: string, at: Span): NamedPlace => ({ name, range: lines.range(at) });
  const titles = once(() =>
    titlesOf(report).map(({ text, at }) => ({
      parts: readTitle(copied(text)),
      text: copied(text),
      range: lines.range(at),
    })),
  );
  const sections = once(() => sectionFacts(report.outline, place));
  const citations = once(() => new NamedPlaces(citedTitles(report).map(({ title, span: at }) => place(title, at))));
  const mentions = once(() => [...new Set(findMentions(report.source).map(({ text }) => copied(text)))]);
  return {
    get titles() {
      return titles();
    },
    get sections() {
      return sections();
    },
    get citations() {
      return citations();
    },
    get mentions() {
      return mentions();
    },
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function titlesOf({ title, blocks }: Report): { readonly text: string; readonly at: Span }[] {
  if (!title) return [];
  const own = { text: title.text, at: title.span };
  const i = blocks.findIndex(({ role }) => role === 'title');
  if (i < 0) return [own];
  const [above, below] = [blocks[i - 1], blocks[i + title.lines.length]];
  // 关于加强河道管理的通知 is what a text is cited by, without the line of its organ.
  const about = title.lines.findIndex(({ text }) => /^[关關][于於]/.test(text));
  const cited = about > 0 ? title.lines.slice(about) : [];
  const out = cited.length > 0 ? [joined(cited), own] : [own];
  // 清河县人民政府 ⏎ 关于加强河道管理的通知
  if (above && isLine(above, 'metadata') && /^[关關][于於]/.test(title.text)) {
    out.push({ text: lineOf(above) + title.text, at: span(above.start, title.span.end) });
  }
  // 清河县 ⏎ 2024年政府工作报告, but no date, speaker or occasion.
  if (below && isLine(below, 'subtitle') && !/^[（(〔【—\d]|[：:日]$/.test(lineOf(below))) {
    const end = below.start + below.paragraph.text.trimEnd().length;
    out.push({ text: title.text + lineOf(below), at: span(title.span.start, end) });
  }
  return out;
}

const joined = (lines: readonly TitleLine[]): { readonly text: string; readonly at: Span } => ({
  text: lines.map(({ text }) => text).join(''),
  at: span(lines[0]!.span.start, lines.at(-1)!.span.end),
});

const isLine = ({ role, paragraph }: Block, wanted: Block['role']): boolean =>
  role === wanted && paragraph.prose.text.length <= LONGEST_LINE;

const LONGEST_LINE = 40;

const lineOf = ({ paragraph }: Block): string => paragraph.prose.text.trim();

function sectionFacts(outline: readonly Section[], place: (name: string, at: Span) => NamedPlace): SectionFacts {
  const places: NamedPlace[] = [];
  const kinds: SectionFacts['kinds'][number][] = [];
  const parents: number[] = [];
  const add = (sections: readonly Section[], parent: number): void => {
    for (const { kind, missing, label, title, selection, children } of sections) {
      if (missing) continue;
      places.push(place(label + title, selection));
      kinds.push(kind === 'heading' || kind === 'task' ? kind : 'other');
      parents.push(parent);
      add(children, places.length - 1);
    }
  };
  add(outline, -1);
  return { places: new NamedPlaces(places), kinds, parents: Int32Array.from(parents) };
}
