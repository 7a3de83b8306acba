import { strict as assert } from 'node:assert';
import { phrase, type Finding, type Place } from '../../server/src/lint/finding';
import { lint } from '../../server/src/lint/lint';
import { parseReport } from '../../server/src/parse/index';
import type { Fix, Rule } from '../../server/src/rules/rule';
import { applyEdits, type Edit } from '../../server/src/text/edits';
import { LOCALES, type Locale } from '../../server/src/text/localized';
import type { Span } from '../../server/src/text/span';

/**
 * Tests show text, not offsets. `⟦…⟧` marks one place of a finding, `⟦id¦…⟧` names its message too, `⟦⟧` is an empty
 * place; the text without the marks is what gets checked.
 */
export const unmark = (marked: string): string => marked.replace(/⟦(?:[\w-]+¦)?|⟧/g, '');

/** Draws places back into the text, so that a failing test shows two sentences that differ. */
export const mark = (source: string, findings: readonly Finding[]): string =>
  applyEdits(
    source,
    findings
      .flatMap(({ message, places }) => places.map((place) => ({ message, at: place.span })))
      .sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)
      .flatMap(({ message, at }) => [
        { span: { start: at.start, end: at.start }, text: `⟦${message}¦` },
        { span: { start: at.end, end: at.end }, text: '⟧' },
      ]),
  );

/** What one rule finds in a text; a rule that crashes fails the test. */
export const check = (rule: Rule, source: string): Finding[] =>
  lint(parseReport(source), {
    rules: [rule],
    onCrash: (id, error) => assert.fail(`${id} crashed: ${error instanceof Error ? error.stack : String(error)}`),
  });

/**
 * The rule finds exactly the marked places, also with Windows line ends, behind an astral character, and when asked
 * again. Where no mark of the text names a message, any message will do.
 */
export function expectFindings(rule: Rule, marked: string): void {
  for (const [variant, twist] of VARIANTS) {
    const source = twist(unmark(marked));
    const found = check(rule, source);
    const drawn = mark(source, found);
    assert.equal(
      marked.includes('¦') ? drawn : drawn.replace(/⟦[\w-]+¦/g, '⟦'),
      twist(marked),
      `${rule.id} (${variant})`,
    );
    for (const finding of found) expectWellFormed(finding, source);
    assert.deepEqual(check(rule, source), found, `${rule.id} found something else when asked again: state leaked`);
  }
}

/** The rule finds the marked places; its safe fixes, applied together, give `after` and leave none to apply. */
export function expectFixed(rule: Rule, marked: string, after: string): void {
  expectFindings(rule, marked);
  for (const [variant, twist] of VARIANTS) {
    const source = twist(unmark(marked));
    const fixed = applyEdits(source, chosenEdits(check(rule, source), isSafe));
    assert.equal(fixed, twist(after), `${rule.id} fixed (${variant})`);
    assert.deepEqual(chosenEdits(check(rule, fixed), isSafe), [], `${rule.id}: fixing twice is not fixing once`);
  }
}

/**
 * The rule finds the marked places; at each that offers it, the suggestion whose title is the message `title` is
 * taken, which gives `after`. Returns what the rule still finds there, drawn into the text.
 */
export function expectSuggested(rule: Rule, marked: string, title: string, after: string): string {
  expectFindings(rule, marked);
  const source = unmark(marked);
  const edits = chosenEdits(check(rule, source), (fix) => fix.kind === 'suggestion' && fix.title.message === title);
  const fixed = applyEdits(source, edits);
  assert.equal(fixed, after, `${rule.id} with “${title}” taken`);
  return mark(fixed, check(rule, fixed));
}

const isSafe = (fix: Fix): boolean => fix.kind === 'safe';

const chosenEdits = (findings: readonly Finding[], isChosen: (fix: Fix) => boolean): readonly Edit[] =>
  findings.flatMap(({ places }) => places.flatMap((place) => place.fixes.find(isChosen)?.edits ?? []));

/** A message is read at a glance, in a tooltip: 40 Han characters, which in English take about 72 letters. */
const LONGEST_MESSAGE: Readonly<Record<Locale, number>> = { en: 72, 'zh-cn': 40, 'zh-tw': 40 };

/** Words without unfilled holes in every language, places and edits inside the text and never inside a character. */
function expectWellFormed(finding: Finding, source: string): void {
  const fixes = [...finding.fixes, ...finding.places.flatMap((place: Place) => place.fixes)];
  const related = finding.related;
  for (const locale of LOCALES) {
    for (const words of [finding, ...related, ...fixes.map((fix) => fix.title)]) {
      const text = phrase(finding.rule, words, locale);
      assert.ok(!/\{\w+\}/.test(text), `unfilled hole in “${text}”`);
    }
    const message = phrase(finding.rule, finding, locale);
    assert.ok(message.length <= LONGEST_MESSAGE[locale], `“${message}” is longer than ${LONGEST_MESSAGE[locale]}`);
  }
  assert.ok(finding.places.length > 0, `${finding.rule.id}: a finding without a place`);
  const edits = fixes.flatMap((fix) => fix.edits);
  for (const at of [finding.places, related, edits].flat().map(({ span }) => span)) expectInside(at, source);
  for (const fix of fixes) applyEdits(source, fix.edits);
}

function expectInside(at: Span, source: string): void {
  assert.ok(0 <= at.start && at.start <= at.end && at.end <= source.length, `[${at.start}, ${at.end}) is outside`);
  for (const offset of [at.start, at.end]) {
    const splits = /[\uD800-\uDBFF]/.test(source[offset - 1] ?? '') && /[\uDC00-\uDFFF]/.test(source[offset] ?? '');
    assert.ok(!splits, `${offset} lies inside a surrogate pair`);
  }
}

const VARIANTS: readonly (readonly [string, (text: string) => string])[] = [
  ['as written', (text) => text],
  ['CRLF', (text) => text.replace(/\r?\n/g, '\r\n')],
  ['after an astral character', (text) => `𠮷野家。\n${text}`],
];
