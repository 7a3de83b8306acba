/** 0 is Sunday, as in `Date`. */
export const WEEKDAYS: Readonly<Record<string, number>> = { 日: 0, 天: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6 };

export const WEEKDAY_NAMES = '日一二三四五六';

/** The day of a Gregorian date at midnight UTC; undefined where there is no such day (2月30日). */
export function dayOf(year: number, month: number, day: number): Date | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : undefined;
}

export interface LunarDate {
  readonly month: number;
  readonly day: number;
  readonly isLeap: boolean;
}

let lunarFormat: Intl.DateTimeFormat | undefined;

/** The date in the Chinese lunisolar calendar, by the runtime's own tables. */
export function lunarDateOf(date: Date): LunarDate | undefined {
  lunarFormat ??= new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  // 1/22, or 6bis/3 in a leap month.
  const match = /^(\d{1,2})(bis)?\/(\d{1,2})$/.exec(lunarFormat.format(date));
  return match ? { month: Number(match[1]), day: Number(match[3]), isLeap: match[2] !== undefined } : undefined;
}
