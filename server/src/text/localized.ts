/** The languages a user is spoken to in, by VS Code's locale ids. */
export const LOCALES = ['en', 'zh-cn', 'zh-tw'] as const;

export type Locale = (typeof LOCALES)[number];

/** One string a user meets, in every language. `{name}` stands for a value given when it is shown. */
export type Localized = Readonly<Record<Locale, string>>;

export type Values = Readonly<Record<string, string | number>>;

/** The string in one language with its holes filled; a hole without a value stays visible, so a test can find it. */
export const localize = (text: Localized, locale: Locale, values: Values = {}): string =>
  text[locale].replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));

/**
 * The nearest language to a locale as editors and `LANG` write it (`zh-CN`, `zh_TW.UTF-8`, `zh-Hant-HK`, `en-GB`).
 * Chinese without a region is Simplified; anything else is English.
 */
export function nearestLocale(tag: string | undefined): Locale {
  const wanted = (tag ?? '').toLowerCase().replace(/_/g, '-');
  if (!/^zh\b/.test(wanted)) return 'en';
  return /\b(?:tw|hk|mo|hant)\b/.test(wanted) ? 'zh-tw' : 'zh-cn';
}
