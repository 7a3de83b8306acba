import { nearestLocale, type Locale } from '../text/localized';

/** The user's language as POSIX sets it; on a system that sets none, the one its formats are in. */
export function userLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const set = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  return nearestLocale(set || new Intl.DateTimeFormat().resolvedOptions().locale);
}
