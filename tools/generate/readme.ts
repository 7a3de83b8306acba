import { declarations } from '../../server/src/config/settings';
import { localize, type Locale } from '../../server/src/text/localized';
import { cell, MANUAL_FILES, ruleTable, table } from './manual';
import { STRINGS } from './strings';

export const README_FILES: Readonly<Record<Locale, string>> = {
  en: 'README.md',
  'zh-cn': 'README.zh-CN.md',
  'zh-tw': 'README.zh-TW.md',
};

/** The README with both tables as they are now, each between its marks; a README without marks is left alone. */
export function withTables(readme: string, locale: Locale): string {
  const withRules = between(readme, 'rules', ruleTable(locale, MANUAL_FILES[locale]));
  return between(withRules, 'settings', settingTable(locale));
}

function settingTable(locale: Locale): string {
  const say = (key: 'setting' | 'default' | 'meaning'): string => localize(STRINGS[key], locale);
  const rows = Object.entries(declarations).map(([key, setting]) => [
    `\`pizhu.${key}\``,
    `\`${JSON.stringify(setting.default)}\``,
    cell(localize(setting.description, locale)),
  ]);
  return table([say('setting'), say('default'), say('meaning')], rows);
}

function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) return text;
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}
