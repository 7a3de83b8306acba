import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import type { Finding } from '../../lint/finding';
import { SEVERITIES } from '../../rules/rule';
import { headingFactsAt, type HeadingFacts } from '../../service/heading-facts';
import { manualOf } from '../../service/manual';
import { localize, type Locale } from '../../text/localized';
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
    ...found.map(({ finding }) => whyItMatters(finding, client.locale, markup)),
    ...(heading ? [factsOf(heading, client.locale, markup)] : []),
  ];
  const at = found[0]?.at ?? heading?.selection;
  return at
    ? { contents: { kind: markup.kind, value: parts.join(markup.rule) }, range: analysis.lines.range(at) }
    : null;
}

interface Found {
  readonly finding: Finding;
  readonly at: Span;
}

/** The findings on the character behind the offset, one of each rule: they would say the same. */
function findingsAt(findings: readonly Finding[], offset: number): Found[] {
  const byRule = new Map<string, Found>();
  for (const finding of findings) {
    const place = finding.places.find(({ span: at }) => isOver(at, offset));
    if (place && !byRule.has(finding.rule.id)) byRule.set(finding.rule.id, { finding, at: place.span });
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
}

const MARKDOWN: Markup = {
  kind: MarkupKind.Markdown,
  escape: (text) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&'),
  strong: (text) => `**${text}**`,
  link: (text, href) => `[${text}](${href})`,
  rule: '\n\n---\n\n',
};

const PLAIN: Markup = {
  kind: MarkupKind.PlainText,
  escape: (text) => text,
  strong: (text) => text,
  link: (text, href) => `${text} ${href}`,
  rule: '\n\n',
};

function whyItMatters({ rule }: Finding, locale: Locale, { escape, strong, link }: Markup): string {
  const title = strong(escape(localize(rule.docs.title, locale)));
  const manual = link(escape(localize(STRINGS.manual, locale, { rule: rule.id })), manualOf(rule.id, locale));
  return `${title}\n\n${escape(localize(rule.docs.why, locale))}\n\n${manual}`;
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
