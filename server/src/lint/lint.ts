import type { Paragraph, Report } from '../model/report';
import { NO_RESOURCES, type ResourceName, type Resources } from '../model/resources';
import { rules as allRules, type RuleId } from '../rules/index';
import type { DocumentRule, Found, Fix, ParagraphRule, Rule, Severity } from '../rules/rule';
import { shiftEdit } from '../text/edits';
import { byPosition, shift } from '../text/span';
import type { Finding, Place } from './finding';
import { isShielded, shieldFinder } from './shields';

export type Level = Severity | 'off';

export type Levels = Partial<Readonly<Record<RuleId, Level>>>;

export interface LintOptions {
  readonly levels?: Levels;
  /** A rule that throws is reported here and costs only its own findings. */
  readonly onCrash?: (rule: string, error: unknown) => void;
  readonly rules?: readonly Rule[];
  readonly resources?: Resources;
}

/** Runs the rules over a report; findings come in document order. A file that is not Chinese prose has none. */
export function lint(
  report: Report,
  { levels = {}, onCrash, rules = allRules, resources = NO_RESOURCES }: LintOptions = {},
): Finding[] {
  if (!report.traits.isChinese) return [];
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = levels[rule.id as RuleId] ?? rule.severity;
    if (severity === 'off') continue;
    try {
      const found =
        rule.scope === 'paragraph'
          ? foundInParagraphs(rule, report, resources)
          : foundInDocument(rule, report, resources);
      findings.push(...toFindings(rule, severity, found));
    } catch (error) {
      onCrash?.(rule.id, error);
    }
  }
  return findings.sort((a, b) => byPosition(a.places[0]!.span, b.places[0]!.span));
}

/** What a rule found in a paragraph, and the traits and tables with which it did. */
interface Kept {
  readonly traits: string;
  readonly found: readonly Found[];
}

/** The tables that the rules need for this report and that are not among `resources`. */
export function missingResources(
  report: Report,
  { levels = {}, rules = allRules, resources = NO_RESOURCES }: LintOptions = {},
): ResourceName[] {
  if (!report.traits.isChinese) return [];
  const missing = rules.flatMap(({ id, needs }: Rule) =>
    needs && levels[id as RuleId] !== 'off' && !resources[needs.resource] && needs.when(report) ? [needs.resource] : [],
  );
  return [...new Set(missing)];
}

/** For as long as the paragraph lives. */
const kept = new WeakMap<Paragraph, Map<Rule, Kept>>();

const NOTHING: readonly Found[] = [];

function foundInParagraphs(rule: ParagraphRule, report: Report, resources: Resources): Found[] {
  const traits = JSON.stringify([report.traits, Object.keys(resources)]);
  const out: Found[] = [];
  for (const { paragraph, start } of report.blocks) {
    let byRule = kept.get(paragraph);
    if (!byRule) {
      byRule = new Map<Rule, Kept>();
      kept.set(paragraph, byRule);
    }
    let hit = byRule.get(rule);
    if (hit?.traits !== traits) {
      const found = [...rule.check(paragraph, report.traits, resources)].filter(
        (f) => !isShielded(rule, f, paragraph.shields),
      );
      byRule.set(rule, (hit = { traits, found: found.length > 0 ? found : NOTHING }));
    }
    for (const found of hit.found) out.push(moved(found, start));
  }
  return out;
}

function foundInDocument(rule: DocumentRule, report: Report, resources: Resources): Found[] {
  const shieldsOf = shieldFinder(report);
  return [...rule.check(report, resources)].filter((found) => !isShielded(rule, found, shieldsOf(found)));
}

const moved = (found: Found, by: number): Found => ({
  ...found,
  span: shift(found.span, by),
  ...(found.fixes && { fixes: found.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((e) => shiftEdit(e, by)) })) }),
  ...(found.related && { related: found.related.map((r) => ({ ...r, span: shift(r.span, by) })) }),
});

function toFindings(rule: Rule, severity: Severity, found: readonly Found[]): Finding[] {
  if (found.length === 0) return [];
  if (rule.gathered) return [gathered(rule, rule.gathered, severity, found)];
  return found.map((f) => ({
    rule,
    severity,
    message: f.message,
    ...(f.data && { data: f.data }),
    places: [{ span: f.span, fixes: f.fixes ?? [] }],
    fixes: f.fixes ?? [],
    related: f.related ?? [],
  }));
}

/** One finding of all places. Its fix is the safe fixes of the places taken together. */
function gathered(
  rule: Rule,
  { message, fixTitle }: NonNullable<Rule['gathered']>,
  severity: Severity,
  found: readonly Found[],
): Finding {
  const places: Place[] = [...found]
    .sort((a, b) => byPosition(a.span, b.span))
    .map((f) => ({ span: f.span, fixes: f.fixes ?? [] }));
  const edits = places.flatMap((place) => place.fixes.find((fix) => fix.kind === 'safe')?.edits ?? []);
  const fixes: Fix[] =
    fixTitle !== undefined && edits.length > 0
      ? [{ title: { message: fixTitle, data: { count: edits.length } }, kind: 'safe', edits }]
      : [];
  return { rule, severity, message, data: { count: places.length }, places, fixes, related: [] };
}
