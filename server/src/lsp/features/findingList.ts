import { phrase, type Finding } from '../../lint/finding';
import type { Rule } from '../../rules/rule';
import { safeEdits, type AppliedEdit } from '../../service/fix';
import { manualOf } from '../../service/manual';
import { localize } from '../../text/localized';
import type { Client } from '../client';
import { shortened } from '../names';
import type { FindingsResult, FixRuleParams, FixRuleResult, RuleFindings, RulePlace } from '../protocol';
import type { Snapshot } from '../session';

/** Nobody scrolls through more places of one rule; the count says how many there are. */
const MAX_PLACES = 500;

/** What stands around a place, so that one tells from another in a list. */
const AROUND = 12;

/** What was found, by rule: the gravest rules first, those of one severity by their ids. */
export function findingList(snapshot: Snapshot, client: Client): FindingsResult {
  if (!snapshot.isReport) return [];
  const byRule = new Map<Rule, Finding[]>();
  for (const finding of snapshot.analysis.findings) {
    const known = byRule.get(finding.rule);
    if (known) known.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  const safe = countSafeEdits(snapshot);
  return [...byRule]
    .map(([rule, findings]) => ofRule(snapshot, client, rule, findings, safe.get(rule.id) ?? 0))
    .sort((a, b) => RANK[a.severity] - RANK[b.severity] || (a.rule < b.rule ? -1 : 1));
}

const RANK = { error: 0, warning: 1, information: 2, hint: 3 } as const;

function ofRule(
  { analysis: { lines, source } }: Snapshot,
  { locale }: Client,
  rule: Rule,
  findings: readonly Finding[],
  safeFixes: number,
): RuleFindings {
  const all = findings.flatMap((finding) => finding.places.map((place) => ({ finding, place })));
  return {
    rule: rule.id,
    title: localize(rule.docs.title, locale),
    why: localize(rule.docs.why, locale),
    manual: manualOf(rule.id, locale),
    severity: findings[0]!.severity,
    count: all.length,
    safeFixes,
    places: all.slice(0, MAX_PLACES).map(({ finding, place: { span } }): RulePlace => ({
      range: lines.range(span),
      // A gathered finding says how many there are; of its places only the text tells one from another.
      message: rule.gathered ? '' : phrase(rule, finding, locale),
      text: shortened(source.slice(Math.max(0, span.start - AROUND), span.end + AROUND), MAX_TEXT),
    })),
  };
}

const MAX_TEXT = 80;

function countSafeEdits({ analysis }: Snapshot): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of safeEdits(analysis)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** The edits of all safe fixes of one rule. */
export function fixRule({ analysis, version, isReport }: Snapshot, { rule }: FixRuleParams): FixRuleResult {
  const edits: readonly AppliedEdit[] = isReport ? safeEdits(analysis, (finding) => finding.rule.id === rule) : [];
  return { version, edits: edits.map(({ span, text }) => ({ range: analysis.lines.range(span), newText: text })) };
}
