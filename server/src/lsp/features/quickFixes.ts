import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { phrase, type Finding, type Place } from '../../lint/finding';
import type { Fix } from '../../rules/rule';
import { localize } from '../../text/localized';
import { byPosition, overlaps, type Span } from '../../text/span';
import { conflict, type Edit } from '../../text/edits';
import type { Client } from '../client';
import { workspaceEdit } from '../edits';
import type { Snapshot } from '../session';
import { STRINGS } from '../strings';
import { diagnosticAt } from './diagnostics';

/** With everything selected nobody reads a menu of thousands; what mends all of a kind stands in it anyway. */
const MAX_PLACES = 50;

/** An edit of the whole file may be large, and a light bulb asks for it at each move of the cursor. */
const MAX_AUTOMATIC_EDITS = 1000;

interface Found {
  readonly finding: Finding;
  readonly place: Place;
}

/** What mends the places at a selection, each alone, then all of their kind in the file. */
export function quickFixes(snapshot: Snapshot, client: Client, at: Span, isAutomatic: boolean): CodeAction[] {
  const { findings } = snapshot.analysis;
  const isOffered = (fix: Fix): boolean => !fix.isTabStop || client.editsSnippets;
  const single: CodeAction[] = [];
  const ofKind = new Map<string, CodeAction | undefined>();
  const offered = new Set<Fix>();
  for (const found of placesAt(findings, at)) {
    const { rule } = found.finding;
    for (const fix of fixesAt(found).filter(isOffered)) {
      if (offered.has(fix)) continue;
      offered.add(fix);
      single.push(action(snapshot, client, found, fix, phrase(rule, fix.title, client.locale)));
      const key = rule.gathered ? rule.id : `${rule.id} ${fix.title.message}`;
      if (ofKind.has(key)) continue;
      const all = rule.gathered ? gathered(found.finding, client) : sameFixes(findings, found.finding, fix, client);
      const isTooLong = isAutomatic && all && all.fix.edits.length > MAX_AUTOMATIC_EDITS;
      ofKind.set(key, all && !isTooLong ? wholeFileAction(snapshot, client, found, all) : undefined);
    }
  }
  return [...single, ...[...ofKind.values()].filter((all) => all !== undefined)];
}

/** A finding that is not gathered and yet has several places is mended as a whole, from any of them. */
const fixesAt = ({ finding: { rule, fixes }, place }: Found): readonly Fix[] =>
  place.fixes.length > 0 || rule.gathered ? place.fixes : fixes;

/** The places that a selection shares a character with, or that a cursor touches. */
export function placesAt(findings: readonly Finding[], at: Span): Found[] {
  const out: Found[] = [];
  for (const finding of findings) {
    for (const place of finding.places) {
      if (!isAt(place.span, at)) continue;
      out.push({ finding, place });
      if (out.length === MAX_PLACES) return out;
    }
  }
  return out;
}

/**
 * A problem is chosen from a list by its exact range, and its neighbours are not meant then. What has no characters to
 * share is at whatever touches it.
 */
const isAt = (place: Span, at: Span): boolean =>
  isEmpty(place) || isEmpty(at) ? place.start <= at.end && at.start <= place.end : overlaps(place, at);

const isEmpty = ({ start, end }: Span): boolean => start === end;

const action = (
  snapshot: Snapshot,
  client: Client,
  { finding, place }: Found,
  fix: Fix,
  title: string,
): CodeAction => ({
  title,
  kind: CodeActionKind.QuickFix,
  // The other places of a gathered finding have a diagnostic only where the client fades it.
  ...((client.fades || place === finding.places[0]) && {
    diagnostics: [diagnosticAt(snapshot, client, finding, place)],
  }),
  ...(fix.kind === 'safe' && { isPreferred: true }),
  edit: workspaceEdit(snapshot, client, fix.edits, { areTabStops: fix.isTabStop === true }),
});

interface WholeFile {
  readonly title: string;
  readonly fix: Fix;
}

/** Many guesses at once are shown before they are made, where the client can. */
function wholeFileAction(snapshot: Snapshot, client: Client, found: Found, { title, fix }: WholeFile): CodeAction {
  const { isPreferred: _one, ...shown } = action(snapshot, client, found, fix, title);
  if (fix.kind === 'safe' || fix.isTabStop) return shown;
  return { ...shown, edit: workspaceEdit(snapshot, client, fix.edits, { confirm: { label: title } }) };
}

/** A gathered finding brings along what mends all of it. */
function gathered({ rule, places, fixes }: Finding, { locale }: Client): WholeFile | undefined {
  const [fix] = fixes;
  return fix && places.length > 1 ? { title: phrase(rule, fix.title, locale), fix } : undefined;
}

/** The same fix of all findings of a rule. */
function sameFixes(
  findings: readonly Finding[],
  { rule }: Finding,
  { title: { message, data }, kind, isTabStop }: Fix,
  { locale }: Client,
): WholeFile | undefined {
  const same = findings
    .filter((finding) => finding.rule === rule)
    .flatMap(({ fixes }) => fixes.find((fix) => fix.title.message === message && fix.kind === kind) ?? [])
    .filter((fix) => fix.edits.length > 0);
  if (same.length < 2) return undefined;
  const own = phrase(rule, data ? { message, data } : { message }, locale);
  const isOneTitle = same.every(({ title }) => !title.data || phrase(rule, title, locale) === own);
  return {
    title: localize(STRINGS.everywhere, locale, {
      title: isOneTitle ? own : localize(rule.docs.title, locale),
      count: same.length,
    }),
    fix: { title: { message }, kind, edits: apart(same.map((fix) => fix.edits)), ...(isTabStop && { isTabStop }) },
  };
}

/** Each fix whole or not at all: of two that meet the earlier one stays. */
function apart(fixes: readonly (readonly Edit[])[]): Edit[] {
  const out: Edit[] = [];
  const inOrder = fixes.map((edits) => [...edits].sort((a, b) => byPosition(a.span, b.span)));
  for (const edits of inOrder.sort((a, b) => byPosition(a[0]!.span, b[0]!.span))) {
    const last = out.at(-1);
    if (!last || (edits[0]!.span.start >= last.span.end && !conflict(last, edits[0]!))) out.push(...edits);
  }
  return out;
}
