import { span, type Span } from '../../server/src/text/span';
import type { CleanReport, LineKind } from './clean';
import { textOf } from './clean';
import type { Random } from './random';

/** One kind of damage, and the rules that may say so. */
export interface Damage {
  readonly name: string;
  readonly rules: readonly string[];
  /** Nothing is lost: the safe fixes give the clean report back. */
  readonly isMended?: true;
  /** Damages a report in one place; undefined where it has none for this. */
  readonly apply: (report: CleanReport, random: Random) => Damaged | undefined;
}

export interface Damaged {
  readonly text: string;
  /** Where a finding must lie: it may overlap the place or touch it. */
  readonly places: readonly Span[];
}

/** A place in a line of a report. */
export interface Site {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly match: RegExpMatchArray;
}

/** Running text. */
export const PROSE: readonly LineKind[] = ['prose', 'tasks', 'item'];

/** Where a pattern matches in lines of some kinds. */
export function sitesOf({ lines }: CleanReport, kinds: readonly LineKind[], pattern: RegExp): Site[] {
  return lines.flatMap(({ kind, text }, line) =>
    kinds.includes(kind)
      ? [...text.matchAll(pattern)].map((match) => ({
          line,
          start: match.index,
          end: match.index + match[0].length,
          match,
        }))
      : [],
  );
}

export const offsetOf = ({ lines }: CleanReport, line: number): number =>
  lines.slice(0, line).reduce((sum, { text }) => sum + text.length + 1, 0);

/** Puts `text` where the site is; the place is what was put there, or `[from, to)` of it. */
export function replaced(report: CleanReport, { line, start, end }: Site, text: string, at?: Span): Damaged {
  const source = textOf(report);
  const offset = offsetOf(report, line);
  const place = at ?? span(0, text.length);
  return {
    text: source.slice(0, offset + start) + text + source.slice(offset + end),
    places: [span(offset + start + place.start, offset + start + place.end)],
  };
}

/** Replaces a matching place, one of those there are, by what `make` gives for it. */
export const replacing =
  (
    kinds: readonly LineKind[],
    pattern: RegExp,
    make: (match: RegExpMatchArray, random: Random, report: CleanReport) => string | undefined,
  ): Damage['apply'] =>
  (report, random) => {
    const site = random.any(sitesOf(report, kinds, pattern));
    const text = site && make(site.match, random, report);
    return text === undefined ? undefined : replaced(report, site!, text);
  };

/** A report with lines put before one of its lines (at its end for the line behind the last); the place is all of them. */
export function withLines(report: CleanReport, before: number, texts: readonly string[]): Damaged {
  const { lines } = report;
  const put = texts.join('\n');
  const all = [
    ...lines.slice(0, before).map(({ text }) => text),
    ...texts,
    ...lines.slice(before).map(({ text }) => text),
  ];
  const start = offsetOf(report, before);
  return { text: all.join('\n'), places: [span(start, start + put.length)] };
}

/** The lines of a kind, by their index. */
export const linesOf = ({ lines }: CleanReport, ...kinds: readonly LineKind[]): number[] =>
  lines.flatMap(({ kind }, i) => (kinds.includes(kind) ? [i] : []));
