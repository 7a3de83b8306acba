import type { Locale } from '../text/localized';

/** The project's home, for people and for tools that show where a finding comes from. */
export const REPOSITORY = 'https://github.com/pizhu/pizhu';

const PAGES: Readonly<Record<Locale, string>> = {
  en: 'docs/rules.md',
  'zh-cn': 'docs/rules.zh-cn.md',
  'zh-tw': 'docs/rules.zh-tw.md',
};

/** Where a rule is explained, in the reader's language. */
export const manualOf = (rule: string, locale: Locale): string => `${REPOSITORY}/blob/main/${PAGES[locale]}#${rule}`;
