import type { Rule, RuleExample } from '../../server/src/rules/rule';
import { localize, type Locale } from '../../server/src/text/localized';
import { fixSafety, rules, shownExample } from './rules';
import { LEVEL_NAMES, STRINGS } from './strings';

export const MANUAL_FILES: Readonly<Record<Locale, string>> = {
  en: 'docs/rules.md',
  'zh-cn': 'docs/rules.zh-cn.md',
  'zh-tw': 'docs/rules.zh-tw.md',
};

/** The rules' pages in one file; a diagnostic links to the heading of its rule, which is the rule's id. */
export function manual(locale: Locale): string {
  const say = (key: keyof typeof STRINGS): string => localize(STRINGS[key], locale);
  const setting = '```json\n{ "pizhu.levels": { "masked-figure": "error", "halfwidth-punctuation": "off" } }\n```';
  const pages = rules.map((rule) => page(rule, locale));
  return [`# ${say('title')}`, say('intro'), say('levels'), setting, ruleTable(locale, ''), ...pages].join('\n\n');
}

/** `base` is what leads from the table's file to the manual; empty inside it. */
export function ruleTable(locale: Locale, base: string): string {
  const say = (key: 'rule' | 'finds' | 'level' | 'fix'): string => localize(STRINGS[key], locale);
  const rows = rules.map((rule) => [
    `[\`${rule.id}\`](${base}#${rule.id})`,
    cell(localize(rule.docs.title, locale)),
    localize(LEVEL_NAMES[rule.severity], locale),
    fixSafety(rule, locale),
  ]);
  return table([say('rule'), say('finds'), say('level'), say('fix')], rows);
}

/** A Markdown table; the formatter aligns it. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Text that a table's cell may hold. */
export const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function page(rule: Rule, locale: Locale): string {
  const { title, why, clause, examples } = rule.docs;
  const fix = localize(STRINGS.fixIs, locale, { fix: fixSafety(rule, locale) });
  return [
    `## ${rule.id}`,
    [`**${localize(title, locale)}**`, localize(LEVEL_NAMES[rule.severity], locale), fix].join(' · '),
    localize(why, locale),
    ...(clause ? [localize(STRINGS.basis, locale, { clause: localize(clause, locale) })] : []),
    ...examples.map((each) => example(each, locale)),
  ].join('\n\n');
}

function example({ bad, good }: RuleExample, locale: Locale): string {
  const found = `${localize(STRINGS.found, locale)}:\n\n${fenced(shownExample(bad))}`;
  return good === undefined ? found : `${found}\n\n${localize(STRINGS.fixed, locale)}:\n\n${fenced(good)}`;
}

const fenced = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;
