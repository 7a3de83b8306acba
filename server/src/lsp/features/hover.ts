import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import { phrase, type Finding, type Place } from '../../lint/finding';
import { SEVERITIES } from '../../rules/rule';
import type { Analysis } from '../../service/analyze';
import { evidenceFor } from '../../service/evidence';
import { headingFactsAt, type HeadingFacts } from '../../service/heading-facts';
import { manualOf } from '../../service/manual';
import { localize, type Locale, type Localized } from '../../text/localized';
import type { Span } from '../../text/span';
import type { Client } from '../client';
import { shortened } from '../names';
import type { Snapshot } from '../session';
import { SEVERITY_COUNTS, STRINGS } from '../strings';

/** Why what is found at a position matters, and what there is in the section of a heading. */
export function hover({ isReport, analysis }: Snapshot, client: Client, position: Position): Hover | null {
  if (!isReport) return null;
  const offset = analysis.lines.offset(position);
  const found = findingsAt(analysis.findings, offset);
  const heading = headingFactsAt(analysis, offset);
  const markup = client.readsMarkdown ? MARKDOWN : PLAIN;
  const parts = [
    ...found.map((one) => findingText(analysis, one, client, markup)),
    ...(heading ? [factsOf(heading, client.locale, markup)] : []),
  ];
  const at = found[0]?.at ?? heading?.selection;
  return at
    ? { contents: { kind: markup.kind, value: parts.join(markup.rule) }, range: analysis.lines.range(at) }
    : null;
}

interface Found {
  readonly finding: Finding;
  readonly place: Place;
  readonly at: Span;
}

/** The findings on the character behind the offset, one of each rule: they would say the same. */
function findingsAt(findings: readonly Finding[], offset: number): Found[] {
  const byRule = new Map<string, Found>();
  for (const finding of findings) {
    const place = finding.places.find(({ span: at }) => isOver(at, offset));
    if (place && !byRule.has(finding.rule.id)) byRule.set(finding.rule.id, { finding, place, at: place.span });
  }
  return [...byRule.values()];
}

/** An empty place is over the character that stands behind it. */
const isOver = ({ start, end }: Span, offset: number): boolean => start === offset || (start < offset && offset < end);

interface Markup {
  readonly kind: MarkupKind;
  readonly escape: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly link: (text: string, href: string) => string;
  /** Between parts. */
  readonly rule: string;
  /** Between the lines of a part. */
  readonly line: string;
}

const MARKDOWN: Markup = {
  kind: MarkupKind.Markdown,
  escape: (text) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&'),
  strong: (text) => `**${text}**`,
  link: (text, href) => `[${text}](${href})`,
  rule: '\n\n---\n\n',
  line: '\n\n',
};

const PLAIN: Markup = {
  kind: MarkupKind.PlainText,
  escape: (text) => text,
  strong: (text) => text,
  link: (text, href) => `${text} ${href}`,
  rule: '\n\n',
  line: '\n',
};

/** What kind of thing it is, why it matters, what speaks for it, what it rests on, and what there is to choose from. */
function findingText(analysis: Analysis, { finding, place }: Found, client: Client, markup: Markup): string {
  const { escape, strong, link } = markup;
  const { locale } = client;
  const { id, docs } = finding.rule;
  const line = (label: Localized, text: string): string => escape(localize(label, locale, { text }));
  return [
    `${strong(escape(localize(docs.title, locale)))}${locale === 'en' ? ' – ' : '：'}${escape(firstSentence(localize(docs.why, locale)))}`,
    ...evidenceFor(analysis, finding, locale).map(escape),
    ...(docs.clause ? [line(STRINGS.basis, localize(docs.clause, locale))] : []),
    line(STRINGS.choices, choices(finding, place, client).join(' · ')),
    link(escape(localize(STRINGS.manual, locale, { rule: id })), manualOf(id, locale)),
  ].join(markup.line);
}

const firstSentence = (text: string): string => /^[^]*?(?:。|[.!?](?=\s|$))/.exec(text)?.[0] ?? text;

/** Nobody reads a hover for a menu: the light bulb has the rest. */
const MOST_FIXES = 2;

function choices({ rule, fixes }: Finding, place: Place, { locale, editsSnippets }: Client): string[] {
  const offered = [...new Set([...place.fixes, ...fixes])].filter(({ isTabStop }) => !isTabStop || editsSnippets);
  const titles = new Set(offered.map(({ title }) => phrase(rule, title, locale)));
  return [...[...titles].slice(0, MOST_FIXES), localize(STRINGS.ignoreChoice, locale)];
}

function factsOf(
  { path, characters, tasks, findings }: HeadingFacts,
  locale: Locale,
  { escape, strong }: Markup,
): string {
  const names = path.map((name) => escape(shortened(name, LONGEST_NAME)));
  const facts = [
    localize(STRINGS.characters, locale, { count: characters }),
    ...(tasks > 0 ? [localize(STRINGS.tasks, locale, { count: tasks })] : []),
    ...SEVERITIES.filter((severity) => findings[severity] > 0).map((severity) =>
      localize(SEVERITY_COUNTS[severity], locale, { count: findings[severity] }),
    ),
  ];
  return `${[...names.slice(0, -1), strong(names.at(-1)!)].join(' › ')}\n\n${facts.join(' · ')}`;
}

/** A path of several headings is to stay within two lines or so. */
const LONGEST_NAME = 30;
