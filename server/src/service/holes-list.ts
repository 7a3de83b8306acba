import type { Finding, Place } from '../lint/finding';
import type { Block, Report } from '../model/report';
import { lastAtOrBefore } from '../text/flow';
import { byPosition, overlaps, span, type Span } from '../text/span';
import { placeholder } from '../zh/hole-placeholder';
import { sectionPathFinder } from './section-path';

/** What a person fills in: a figure, a name, a word, or a mark that somebody left for one of these. */
export type HoleKind = 'figure' | 'name' | 'word' | 'mark';

/** A place that is still to be filled in. */
export interface Hole {
  readonly kind: HoleKind;
  /** What typing would replace; empty where nothing stands for what is missing. */
  readonly span: Span;
  /** Label and title of each section around it, from the outermost in. */
  readonly section: readonly string[];
  /** The sentence up to the hole and behind it, without hard breaks and glosses. */
  readonly before: string;
  readonly after: string;
  /** What the figure is counted in; empty where no unit is known. */
  readonly unit: string;
  /** The words up to the hole, and the unit or the word behind it: enough to tell what is asked for. */
  readonly phrase: string;
}

/** Stands for the hole in a sentence that is listed, as on a form that is filled in by hand. */
export const BLANK = '＿＿';

/** The rules whose places are holes that a person fills. */
const KINDS: Readonly<Record<string, HoleKind>> = {
  'masked-figure': 'figure',
  'missing-figure': 'figure',
  'masked-word': 'word',
  'masked-name': 'name',
  'missing-name': 'name',
};

/** What stands where a hole is to be filled later. */
const MARK = new RegExp([placeholder('simplified'), placeholder('traditional')].join('|'), 'g');

/** A sentence longer than this on one side of the hole is cut there: an old text may have no full stop for pages. */
const LONGEST_SIDE = 100;

interface Spot {
  readonly kind: HoleKind;
  readonly span: Span;
  /** What the rule found; it ends with the unit where there is one. */
  readonly whole: Span;
}

/** Where something is still to be filled in, in document order. */
export function holeSpans({ findings, source }: { readonly findings: readonly Finding[]; readonly source: string }) {
  return spotsOf(findings, source).map(({ span: at }) => at);
}

/** All that is still to be filled in, in document order, with what somebody needs who has only the list. */
export function holesOf({
  report,
  findings,
}: {
  readonly report: Report;
  readonly findings: readonly Finding[];
}): Hole[] {
  const sectionPath = sectionPathFinder(report.outline);
  const starts = report.blocks.map(({ start }) => start);
  return spotsOf(findings, report.source).map((spot) => {
    const { before, after } = sentenceAround(report.blocks[lastAtOrBefore(starts, spot.span.start)], spot.span);
    const unit = spot.kind === 'figure' ? report.source.slice(spot.span.end, spot.whole.end).trim() : '';
    return {
      kind: spot.kind,
      span: spot.span,
      section: sectionPath(spot.span.start),
      before,
      after,
      unit,
      phrase: leadingHan(before) + BLANK + (unit || followingHan(after)),
    };
  });
}

function spotsOf(findings: readonly Finding[], source: string): Spot[] {
  const found = findings.flatMap(({ rule, places }) => {
    const kind = KINDS[rule.id];
    return kind ? places.flatMap((place) => spotsAt(kind, place)) : [];
  });
  const marks = [...source.matchAll(MARK)].map(({ index, 0: text }): Spot => {
    const at = span(index, index + text.length);
    return { kind: 'mark', span: at, whole: at };
  });
  const all = [...found, ...marks].sort((a, b) => byPosition(a.span, b.span));
  return all.filter((spot, i) => i === 0 || !overlaps(all[i - 1]!.span, spot.span));
}

/** What the place's own fix would have typed over; `增长%` is wrong as a whole, but the figure goes before the `%`. */
function spotsAt(kind: HoleKind, { span: whole, fixes }: Place): Spot[] {
  const fillIn = fixes.find((fix) => fix.isTabStop);
  return fillIn ? fillIn.edits.map((edit) => ({ kind, span: edit.span, whole })) : [{ kind, span: whole, whole }];
}

/** Enough for `自来水普及率达到＿＿%`. */
const leadingHan = (text: string): string => /\p{Script=Han}{0,8}$/u.exec(text.slice(-8))![0];

/** Two characters behind a hole without a unit tell a name from a word: ＿＿医院, 卫生＿＿改革. */
const followingHan = (text: string): string => /^\p{Script=Han}{0,2}/u.exec(text)![0];

const SENTENCE_END = /[。！？；!?;\n]/;

/** The sentence of a paragraph that a hole is in, read through glosses and hard breaks. */
function sentenceAround(block: Block | undefined, at: Span): { readonly before: string; readonly after: string } {
  if (!block) return { before: '', after: '' };
  const { prose } = block.paragraph;
  const from = prose.toFlow(at.start - block.start);
  const until = prose.toFlow(at.end - block.start);
  const before = whole(prose.text.slice(Math.max(0, from - LONGEST_SIDE), from));
  const after = whole(prose.text.slice(until, until + LONGEST_SIDE));
  const lead = before.slice(lastEnd(before));
  const end = after.search(SENTENCE_END);
  return {
    before: (lead.length >= LONGEST_SIDE - 1 ? '…' : '') + lead.trimStart(),
    after:
      end >= 0 ? after.slice(0, end + 1).trimEnd() : after.trimEnd() + (after.length >= LONGEST_SIDE - 1 ? '…' : ''),
  };
}

/** Without the half of a character that a cut may have left at either end. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');

function lastEnd(text: string): number {
  let at = text.length;
  while (at > 0 && !SENTENCE_END.test(text[at - 1]!)) at--;
  return at;
}
