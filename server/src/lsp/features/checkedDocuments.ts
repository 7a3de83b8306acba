import type { Finding } from '../../lint/finding';
import { SEVERITIES, type Severity } from '../../rules/rule';
import type { CheckedDocument, CheckedRule } from '../protocol';
import type { Snapshot } from '../session';

/** A report as one row among many: what it is, how whole it is, what was found in it. */
export function checkedDocument({ uri, analysis: { report, findings, completeness } }: Snapshot): CheckedDocument {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    uri,
    ...(report.title && { title: report.title.text }),
    script: report.traits.script,
    completeness,
    severities: Object.fromEntries(SEVERITIES.map((severity) => [severity, count(severity)])) as Record<
      Severity,
      number
    >,
    rules: rulesOf(findings),
  };
}

function rulesOf(findings: readonly Finding[]): CheckedRule[] {
  const rules = new Map<string, CheckedRule>();
  for (const { rule, severity, places } of findings) {
    const before = rules.get(rule.id) ?? { rule: rule.id, severity, findings: 0, places: 0 };
    rules.set(rule.id, { ...before, findings: before.findings + 1, places: before.places + places.length });
  }
  return [...rules.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
