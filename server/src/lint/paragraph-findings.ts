import type { Paragraph, Report } from '../model/report';
import type { Resources } from '../model/resources';
import type { Found, ParagraphRule, Rule } from '../rules/rule';
import { shiftEdit } from '../text/edits';
import { shift } from '../text/span';
import { isShielded } from './shields';

/** Runs a rule; one that fails found nothing. */
export type Guarded = (rule: Rule, run: () => Found[]) => Found[];

interface Kept {
  /** Which rules ran, under which traits, with which tables. */
  readonly terms: string;
  readonly found: readonly (readonly [ParagraphRule, Found])[];
}

/**
 * What the rules found in a paragraph, for as long as it lives. One entry for all rules: to look up each rule in each
 * paragraph was a third of a keystroke's time in a megabyte.
 */
const kept = new WeakMap<Paragraph, Kept>();

const NOTHING: Kept['found'] = [];

/** What paragraph rules find in a report, at its place in the document; unchanged paragraphs are not asked again. */
export function foundInParagraphs(
  rules: readonly ParagraphRule[],
  report: Report,
  resources: Resources,
  guarded: Guarded,
): Map<Rule, Found[]> {
  const terms = sameString(JSON.stringify([report.traits, Object.keys(resources), rules.map(({ id }) => id)]));
  const out = new Map<Rule, Found[]>(rules.map((rule) => [rule, []]));
  for (const { paragraph, start } of report.blocks) {
    let hit = kept.get(paragraph);
    if (hit?.terms !== terms) {
      const found = rules.flatMap((rule) =>
        guarded(rule, () =>
          [...rule.check(paragraph, report.traits, resources)].filter((f) => !isShielded(rule, f, paragraph.shields)),
        ).map((f) => [rule, f] as const),
      );
      kept.set(paragraph, (hit = { terms, found: found.length > 0 ? found : NOTHING }));
    }
    for (const [rule, found] of hit.found) out.get(rule)!.push(moved(found, start));
  }
  return out;
}

const moved = (found: Found, by: number): Found => ({
  ...found,
  span: shift(found.span, by),
  ...(found.also && { also: found.also.map((at) => shift(at, by)) }),
  ...(found.fixes && { fixes: found.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((e) => shiftEdit(e, by)) })) }),
  ...(found.related && { related: found.related.map((r) => ({ ...r, span: shift(r.span, by) })) }),
});

const strings = new Map<string, string>();

/** One and the same string for equal ones, which makes comparing them in every paragraph free. */
function sameString(text: string): string {
  const known = strings.get(text);
  if (known === undefined) strings.set(text, text);
  return known ?? text;
}
