import type { Finding } from '../lint/finding';
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
  while (rounds.length < MAX_ROUNDS) {
    const edits = safeEdits(latest);
    if (edits.length === 0) break;
    rounds.push(edits);
    const options = { previous: latest, ...(resources && { resources }) };
    latest = analyze(applyEdits(latest.source, edits), latest.settings, options);
  }
  return { text: latest.source, rounds };
}

/**
 * The safe edits of an analysis that can be applied together, in document order. Where two would conflict the earlier
 * finding wins whole: half a fix is worse than none. `only` takes the fixes of some rules.
 */
export function safeEdits(
  { findings, source }: Analysis,
  only: (finding: Finding) => boolean = () => true,
): AppliedEdit[] {
  const wanted: AppliedEdit[][] = [];
  for (const finding of findings) {
    if (!only(finding)) continue;
    const ofPlaces = finding.places.map((place) => place.fixes);
    for (const fixes of ofPlaces.some((own) => own.length > 0) ? ofPlaces : [finding.fixes]) {
      const fix = fixes.find(({ kind }) => kind === 'safe');
      if (fix) wanted.push(fix.edits.map((edit) => applied(edit, finding.rule.id, source)));
    }
  }
  return withoutConflicts(wanted);
}

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
