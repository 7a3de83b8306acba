import { phrase, type Finding } from '../lint/finding';
import type { Fix } from '../rules/rule';
import type { Analysis } from '../service/analyze';
import type { Completeness } from '../service/completeness';
import type { Locale } from '../text/localized';
import type { Lines, Range } from '../text/lines';
import type { Severity } from '../rules/rule';
import type { Script } from '../zh/script';

/** What `check` says about a document. Lines and characters are zero-based, UTF-16, half-open. */
export interface CheckedJson {
  readonly script: Script;
  readonly completeness: Completeness;
  readonly findings: readonly FindingJson[];
}

export interface FindingJson {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly occurrences: readonly Range[];
  readonly fixes: readonly FixJson[];
}

export interface FixJson {
  readonly title: string;
  readonly kind: Fix['kind'];
  readonly edits: readonly { readonly range: Range; readonly text: string }[];
}

export const checkedJson = ({ report, completeness, findings, lines }: Analysis, locale: Locale): CheckedJson => ({
  script: report.traits.script,
  completeness,
  findings: findings.map((finding) => findingJson(finding, lines, locale)),
});

export function findingJson(finding: Finding, lines: Lines, locale: Locale): FindingJson {
  const occurrences = finding.places.map(({ span }) => lines.range(span));
  return {
    rule: finding.rule.id,
    severity: finding.severity,
    message: phrase(finding.rule, finding, locale),
    range: occurrences[0]!,
    occurrences,
    fixes: finding.fixes.filter(isForAnyone).map((fix) => ({
      title: phrase(finding.rule, fix.title, locale),
      kind: fix.kind,
      edits: fix.edits.map(({ span, text }) => ({ range: lines.range(span), text })),
    })),
  };
}

/** A text to be typed over means nothing outside an editor. */
const isForAnyone = (fix: Fix): boolean => !fix.isTabStop;
