import type { Finding } from '../lint/finding';
import type { Section } from '../model/section';
import { SEVERITIES, type Severity } from '../rules/rule';
import { contains, span, type Span } from '../text/span';
import type { Analysis } from './analyze';

/** What there is to know about a heading's section at a glance. */
export interface HeadingFacts {
  /** Label and title, in the document. */
  readonly selection: Span;
  /** Label and title of each heading around it from the outermost in, its own last. */
  readonly path: readonly string[];
  /** Characters of the whole section, white space not counted. */
  readonly characters: number;
  readonly tasks: number;
  /** How many findings have a place in the section. */
  readonly findings: Readonly<Record<Severity, number>>;
}

/** The facts about the heading that `offset` is on, at either end too; undefined elsewhere. */
export function headingFactsAt(
  { report, source, findings }: Pick<Analysis, 'report' | 'source' | 'findings'>,
  offset: number,
): HeadingFacts | undefined {
  const around = sectionsAround(report.outline, offset);
  const own = around.findIndex(({ kind, selection }) => kind === 'heading' && isOn(selection, offset));
  const heading = around[own];
  return (
    heading && {
      selection: heading.selection,
      path: around.slice(0, own + 1).map(({ label, title }) => label + title),
      characters: countCharacters(source, heading.span),
      tasks: countTasks(heading.children),
      findings: countFindings(findings, heading.span),
    }
  );
}

const isOn = (at: Span, offset: number): boolean => contains(at, span(offset, offset));

/** From the outermost in; of two that meet at the offset the later one. */
function sectionsAround(outline: readonly Section[], offset: number): Section[] {
  const out: Section[] = [];
  let level = outline;
  for (;;) {
    const around = level.findLast((section) => !section.missing && isOn(section.span, offset));
    if (!around) return out;
    out.push(around);
    level = around.children;
  }
}

/** Han outside the basic plane is one character and two UTF-16 units. */
function countCharacters(source: string, { start, end }: Span): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const unit = source.charCodeAt(i);
    const isLowSurrogate = (unit & 0xfc00) === 0xdc00;
    if (unit > SPACE && unit !== NO_BREAK_SPACE && unit !== IDEOGRAPHIC_SPACE && !isLowSurrogate) count++;
  }
  return count;
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const IDEOGRAPHIC_SPACE = 0x3000;

const countTasks = (sections: readonly Section[]): number =>
  sections.reduce(
    (sum, { kind, missing, children }) => sum + (kind === 'task' && !missing ? 1 : 0) + countTasks(children),
    0,
  );

function countFindings(findings: readonly Finding[], at: Span): Record<Severity, number> {
  const inside = findings.filter(({ places }) => places.some((place) => contains(at, place.span)));
  const count = (of: Severity): number => inside.filter(({ severity }) => severity === of).length;
  return Object.fromEntries(SEVERITIES.map((severity) => [severity, count(severity)])) as Record<Severity, number>;
}
