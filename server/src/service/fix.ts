import type { Finding } from '../lint/finding';
import { placesOf } from '../lint/suppressions';
import type { Resources } from '../model/resources';
import { applyEdits, conflict, type Edit } from '../text/edits';
import { byPosition } from '../text/span';
import { analyze, type Analysis } from './analyze';

/** An edit that was applied, with the rule that asked for it and the text it replaced. */
export interface AppliedEdit extends Edit {
  readonly rule: string;
  readonly before: string;
}

export interface FixedText {
  readonly text: string;
  /** The edits of each round; their spans count in the text as that round found it. */
  readonly rounds: readonly (readonly AppliedEdit[])[];
}

/** A fix may open the way for another (joining two lines shows a word); more rounds than this means two rules quarrel. */
const MAX_ROUNDS = 10;

/** Applies every safe fix of an analysis, and of what comes to light then, until none is left. */
export function fixAll(analysis: Analysis, resources?: Resources): FixedText {
  const rounds: AppliedEdit[][] = [];
  let latest = analysis;
  let held = heldPlaces(analysis);
  while (rounds.length < MAX_ROUNDS) {
    const edits = safeEdits(latest, undefined, keysOf(held));
    if (edits.length === 0) break;
    rounds.push(edits);
    held = moved(held, edits);
    const options = { previous: latest, suppressions: latest.suppressions, ...(resources && { resources }) };
    latest = analyze(applyEdits(latest.source, edits), latest.settings, options);
  }
  return { text: latest.source, rounds };
}

/** A place that a person wants left as it is, whatever the fixes of other rules make of the text around it. */
interface Held {
  readonly rule: string;
  readonly start: number;
}

const heldPlaces = ({ ignored }: Analysis): Held[] =>
  ignored
    .flatMap(({ rule, found }) => placesOf(found).map(({ start }) => ({ rule: rule.id, start })))
    .sort((a, b) => a.start - b.start);

const keysOf = (held: readonly Held[]): ReadonlySet<string> =>
  new Set(held.map(({ rule, start }) => keyOf(rule, start)));

const keyOf = (rule: string, start: number): string => `${rule} ${start}`;

/** Where places lie after edits, both in order. */
function moved(held: readonly Held[], edits: readonly Edit[]): Held[] {
  let by = 0;
  let next = 0;
  return held.map(({ rule, start }) => {
    for (; next < edits.length && edits[next]!.span.end <= start; next++) {
      const { span, text } = edits[next]!;
      by += text.length - (span.end - span.start);
    }
    return { rule, start: start + by };
  });
}

/**
 * The safe edits of an analysis that can be applied together, in document order. Where two would conflict the earlier
 * finding wins whole: half a fix is worse than none. `only` takes the fixes of some rules, `held` keeps places out.
 */
export function safeEdits(
  { findings, source }: Analysis,
  only: (finding: Finding) => boolean = () => true,
  held: ReadonlySet<string> = NONE_HELD,
): AppliedEdit[] {
  const wanted: AppliedEdit[][] = [];
  for (const finding of findings) {
    if (!only(finding)) continue;
    const places = finding.places.filter(({ span }) => !held.has(keyOf(finding.rule.id, span.start)));
    // What mends all places at once would mend those that are held.
    if (places.length === 0 || (places.length < finding.places.length && !finding.rule.gathered)) continue;
    const ofPlaces = places.map((place) => place.fixes);
    for (const fixes of ofPlaces.some((own) => own.length > 0) ? ofPlaces : [finding.fixes]) {
      const fix = fixes.find(({ kind }) => kind === 'safe');
      if (fix) wanted.push(fix.edits.map((edit) => applied(edit, finding.rule.id, source)));
    }
  }
  return withoutConflicts(wanted);
}

const NONE_HELD: ReadonlySet<string> = new Set();

const applied = (edit: Edit, rule: string, source: string): AppliedEdit => ({
  ...edit,
  rule,
  before: source.slice(edit.span.start, edit.span.end),
});

/** Each group is taken whole or not at all. */
function withoutConflicts(groups: readonly (readonly AppliedEdit[])[]): AppliedEdit[] {
  const candidates = groups
    .flatMap((edits, group) => edits.map((edit) => ({ edit, group })))
    .sort((a, b) => byPosition(a.edit.span, b.edit.span) || a.group - b.group);
  const dropped = new Set<number>();
  let last: (typeof candidates)[number] | undefined;
  for (const candidate of candidates) {
    if (dropped.has(candidate.group)) continue;
    if (last && !dropped.has(last.group) && conflict(last.edit, candidate.edit)) dropped.add(candidate.group);
    else if (!last || candidate.edit.span.end >= last.edit.span.end) last = candidate;
  }
  return candidates.filter(({ group }) => !dropped.has(group)).map(({ edit }) => edit);
}
