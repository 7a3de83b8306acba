import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import { cursorAt } from '../../config/project-cursor';
import { ENTRY_KEY_MEANS, IGNORE_MEANS } from '../../config/project-keys';
import { declarations } from '../../config/settings';
import { rules } from '../../rules/index';
import type { Rule } from '../../rules/rule';
import { manualOf } from '../../service/manual';
import { Lines } from '../../text/lines';
import { localize, type Localized } from '../../text/localized';
import type { Client } from '../client';
import { STRINGS } from '../strings';

const SETTINGS: Readonly<Record<string, { readonly description: Localized }>> = declarations;
const ENTRY_KEYS: Readonly<Record<string, Localized>> = ENTRY_KEY_MEANS;

/** What a key, or the rule that is named, means. */
export function projectHover(text: string, { locale, readsMarkdown }: Client, position: Position): Hover | null {
  const lines = new Lines(text);
  const { path, key, word } = cursorAt(text, lines.offset(position));
  const name = text.slice(word.start, word.end);
  const rule = namesRule(path, key) ? (rules as readonly Rule[]).find(({ id }) => id === name) : undefined;
  const value = rule ? ruleText(rule) : key === undefined ? keyText(path, name) : undefined;
  if (value === undefined) return null;
  const kind = readsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { contents: { kind, value }, range: lines.range(word) };

  function ruleText({ id, docs }: Rule): string {
    const href = manualOf(id, locale);
    const manual = localize(STRINGS.manual, locale, { rule: id });
    const title = localize(docs.title, locale);
    const why = localize(docs.why, locale);
    return readsMarkdown
      ? `**${title}**\n\n${why.replace(/[*_`[\]<>]/g, '\\$&')}\n\n[${manual}](${href})`
      : `${title}\n\n${why}\n\n${manual} ${href}`;
  }
  function keyText(parents: readonly string[], last: string): string | undefined {
    const means =
      parents[0] === 'ignore'
        ? ENTRY_KEYS[last]
        : (SETTINGS[[...parents, last].join('.')]?.description ?? (last === 'ignore' ? IGNORE_MEANS : undefined));
    return means && localize(means, locale);
  }
}

const namesRule = ([first]: readonly string[], key: string | undefined): boolean =>
  (first === 'levels' && key === undefined) || (first === 'ignore' && key === 'rule');
