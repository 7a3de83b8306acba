import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver';
import { phrase, type Finding, type Place } from '../../lint/finding';
import { SEVERITIES, type Rule, type Severity } from '../../rules/rule';
import { localize } from '../../text/localized';
import type { Client } from '../client';
import { manualOf } from '../../service/manual';
import type { Snapshot } from '../session';
import { STRINGS } from '../strings';

/** VS Code shows no more of one file, and a thousand are 300 kB on the wire: the payload is what costs, not the scan. */
export const MAX_DIAGNOSTICS = 1000;

const SOURCE = 'pizhu';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * A problem for each finding, the gravest where there are too many, then faded hints for the other places of gathered
 * findings as far as there is room.
 */
export function diagnostics(snapshot: Snapshot, client: Client): Diagnostic[] {
  if (!snapshot.isReport) return [];
  const { findings } = snapshot.analysis;
  const hidden = findings.length > MAX_DIAGNOSTICS ? findings.length - (MAX_DIAGNOSTICS - 1) : 0;
  const shown = hidden > 0 ? gravest(findings, MAX_DIAGNOSTICS - 1) : findings;
  const out = shown.map((finding) => diagnosticAt(snapshot, client, finding, finding.places[0]!));
  if (hidden > 0) out.push(more(hidden, client));
  if (client.fades) addFaded(out, snapshot, client);
  return out;
}

/** The diagnostic that marks one place of a finding; a code action names the same one. */
export function diagnosticAt(snapshot: Snapshot, client: Client, finding: Finding, place: Place): Diagnostic {
  const { rule, severity, related, places } = finding;
  const { lines } = snapshot.analysis;
  const isFirst = place === places[0];
  return {
    range: lines.range(place.span),
    severity: isFirst ? SEVERITY[severity] : DiagnosticSeverity.Hint,
    source: SOURCE,
    code: rule.id,
    ...(client.showsCodeDescription && { codeDescription: { href: manualOf(rule.id, client.locale) } }),
    message: phrase(rule, finding, client.locale),
    ...(client.fades && (!isFirst || isFaded(rule, client)) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(client.showsRelated &&
      isFirst &&
      related.length > 0 && {
        relatedInformation: related.map((other) => ({
          location: { uri: snapshot.uri, range: lines.range(other.span) },
          message: phrase(rule, other, client.locale),
        })),
      }),
  };
}

/** What a client dims by itself would be twice as faint, and no longer legible. */
const isFaded = (rule: Rule, { options }: Client): boolean =>
  rule.isUnnecessary === true && !(options.dims === true && rule.id === 'boilerplate');

/** The `count` gravest, still in document order. */
function gravest(findings: readonly Finding[], count: number): Finding[] {
  const chosen = new Set<Finding>();
  for (const severity of SEVERITIES) {
    for (const finding of findings) {
      if (chosen.size === count) break;
      if (finding.severity === severity) chosen.add(finding);
    }
  }
  return findings.filter((finding) => chosen.has(finding));
}

const more = (count: number, { locale }: Client): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Information,
  source: SOURCE,
  message: localize(STRINGS.moreFindings, locale, { count }),
});

/** A client that cannot fade would list hundreds of problems instead: it gets none of these. */
function addFaded(out: Diagnostic[], snapshot: Snapshot, client: Client): void {
  for (const finding of snapshot.analysis.findings) {
    for (const place of finding.places.slice(1, 1 + MAX_DIAGNOSTICS - out.length)) {
      out.push(diagnosticAt(snapshot, client, finding, place));
    }
  }
}
