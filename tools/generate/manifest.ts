import { declarations, LEVELS } from '../../server/src/config/settings';
import { localize, type Locale, type Localized } from '../../server/src/text/localized';
import { rules } from './rules';
import { LEVEL_MEANINGS } from './strings';

export const NLS_FILES: Readonly<Record<Locale, string>> = {
  en: 'package.nls.json',
  'zh-cn': 'package.nls.zh-cn.json',
  'zh-tw': 'package.nls.zh-tw.json',
};

interface Setting {
  readonly type: string;
  readonly default: unknown;
  readonly values?: string;
  readonly enum?: readonly string[];
  readonly scope: string;
  readonly description: Localized;
  readonly enumDescriptions?: readonly Localized[];
}

const settings: readonly (readonly [string, Setting])[] = Object.entries(declarations);

/** `contributes.configuration` of package.json. */
export const configuration = (): object => ({
  title: '%category%',
  properties: Object.fromEntries(
    settings.map(([key, setting], order) => [
      `pizhu.${key}`,
      {
        order,
        scope: setting.scope,
        type: setting.type,
        default: setting.default,
        ...(setting.enum && {
          enum: setting.enum,
          markdownEnumDescriptions: setting.enumDescriptions?.map((_, i) => `%${enumKey(key, i)}%`),
        }),
        ...(setting.type === 'array' && { items: { type: 'string' }, uniqueItems: true }),
        ...(setting.values && { additionalProperties: { type: setting.values } }),
        ...(key === 'levels' && { properties: levels(), additionalProperties: false }),
        markdownDescription: `%${descriptionKey(key)}%`,
      },
    ]),
  ),
});

/** One property for each rule: the settings editor lists them, and a typing mistake is underlined. */
function levels(): object {
  return Object.fromEntries(
    rules.map(({ id, severity }) => [
      id,
      {
        type: 'string',
        enum: LEVELS,
        enumDescriptions: LEVELS.map((level) => `%${levelKey(level)}%`),
        default: severity,
        markdownDescription: `%${ruleKey(id)}%`,
      },
    ]),
  );
}

/** What the keys above stand for. */
export function configurationStrings(locale: Locale): Record<string, string> {
  const entries: [string, Localized][] = settings.flatMap(([key, { description, enumDescriptions = [] }]) => [
    [descriptionKey(key), description],
    ...enumDescriptions.map((text, i): [string, Localized] => [enumKey(key, i), text]),
  ]);
  for (const level of LEVELS) entries.push([levelKey(level), LEVEL_MEANINGS[level]]);
  for (const { id, docs } of rules) entries.push([ruleKey(id), docs.title]);
  return Object.fromEntries(entries.map(([key, text]) => [key, localize(text, locale)]));
}

const descriptionKey = (key: string): string => `config.${key}.description`;
const enumKey = (key: string, index: number): string => `config.${key}.enum.${index}`;
const levelKey = (level: string): string => `config.level.${level}`;
const ruleKey = (id: string): string => `config.rule.${id}`;
