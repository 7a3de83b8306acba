import type { Report } from '../model/report';
import { NO_RESOURCES, type ResourceName, type Resources } from '../model/resources';
import { rules as allRules, type RuleId } from '../rules/index';
import type { Found, Fix, ParagraphRule, Rule, Severity } from '../rules/rule';
import { byPosition } from '../text/span';
import type { Finding, Place } from './finding';
import { ofTheText } from './habits';
import { foundInParagraphs, type Guarded } from './paragraph-findings';
import { isShielded, shieldFinder } from './shields';
import { suppress, type Ignored, type Suppression } from './suppressions';

export type Level = Severity | 'off';

export type Levels = Partial<Readonly<Record<RuleId, Level>>>;

export interface LintOptions {
  readonly levels?: Levels;
  /** A rule that throws is reported here and costs only its own findings. */
  readonly onCrash?: (rule: string, error: unknown) => void;
  readonly rules?: readonly Rule[];
  readonly resources?: Resources;
  /** What a person wants to see no more: it is left out, of a gathered finding's count too. */
  readonly suppressions?: readonly Suppression[];
  /** Is told what was left out. */
  readonly onIgnored?: (ignored: Ignored) => void;
}

/** Runs the rules over a report; findings come in document order. A file that is not Chinese prose has none. */
export function lint(
  report: Report,
  { levels = {}, onCrash, rules = allRules, resources = NO_RESOURCES, suppressions = [], onIgnored }: LintOptions = {},
): Finding[] {
  if (!report.traits.isChinese) return [];
  const levelOf = (rule: Rule): Level => levels[rule.id as RuleId] ?? rule.severity;
  const wanted = rules.filter((rule) => levelOf(rule) !== 'off');
  const crashed = new Set<Rule>();
  const guarded: Guarded = (rule, run) => {
    try {
      return run();
    } catch (error) {
      if (!crashed.has(rule)) onCrash?.(rule.id, error);
      crashed.add(rule);
      return [];
    }
  };
  const inParagraphs = foundInParagraphs(wanted.filter(isParagraphRule), report, resources, guarded);
  const shieldsOf = shieldFinder(report);
  const findings: Finding[] = [];
  for (const rule of wanted) {
    const found = isParagraphRule(rule)
      ? (inParagraphs.get(rule) ?? [])
      : guarded(rule, () => [...rule.check(report, resources)].filter((f) => !isShielded(rule, f, shieldsOf(f))));
    if (crashed.has(rule)) continue;
    const own = rule.isHabit ? ofTheText(report, found) : found;
    const meant = rule.meant && own.length > 0 ? rule.meant(report, own) : own;
    const { kept, ignored } = suppress(rule, meant, report.source, suppressions);
    if (onIgnored) for (const each of ignored) onIgnored(each);
    for (const finding of toFindings(rule, levelOf(rule) as Severity, kept)) findings.push(finding);
  }
  return findings.sort((a, b) => byPosition(a.places[0]!.span, b.places[0]!.span));
}

const isParagraphRule = (rule: Rule): rule is ParagraphRule => rule.scope === 'paragraph';

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

function toFindings(rule: Rule, severity: Severity, found: readonly Found[]): Finding[] {
  if (found.length === 0) return [];
  // One place alone says what it is, and needs no count.
  if (rule.gathered && found.length > 1) return [gathered(rule, rule.gathered, severity, found)];
  return found.map((f) => ({
    rule,
    severity,
    message: f.message,
    ...(f.data && { data: f.data }),
    places: placesOf(f),
    fixes: f.fixes ?? [],
    related: f.related ?? [],
  }));
}

/** The fixes of a finding of several places hang on the finding, not on each place: they mend all of them. */
const placesOf = ({ span, also, fixes = [] }: Found): Place[] =>
  also ? [span, ...also].map((at) => ({ span: at, fixes: [] })) : [{ span, fixes }];

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
