import type { Settings } from '../config/settings';
import type { Finding } from '../lint/finding';
import { applyEdits, conflict, type Edit } from '../text/edits';
import { byPosition } from '../text/span';
import { analyze, type Analysis, type AnalyzeOptions } from './analyze';

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

/** Applies every safe fix until none is left. A rule that fails is named to `onCrash` and mends nothing. */
export function fixAll(source: string, settings: Settings, onCrash?: AnalyzeOptions['onCrash']): FixedText {
  const rounds: AppliedEdit[][] = [];
  const options = onCrash ? { onCrash } : {};
  let analysis = analyze(source, settings, options);
  while (rounds.length < MAX_ROUNDS) {
    const edits = safeEdits(analysis);
    if (edits.length === 0) break;
    rounds.push(edits);
    analysis = analyze(applyEdits(analysis.source, edits), settings, { ...options, previous: analysis });
  }
  return { text: analysis.source, rounds };
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
    for (const place of finding.places) {
      const fix = place.fixes.find(({ kind }) => kind === 'safe');
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
