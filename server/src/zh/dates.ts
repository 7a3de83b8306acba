import { span, type Span } from '../text/span';
import { WEEKDAYS } from './calendar';
import { readNumeral } from './numerals';

/** A day as a text names it, with what stands beside it. Offsets are the text's. */
export interface DateMention {
  readonly span: Span;
  /** Undefined for 3月5日, and for 今（5日） the month as well. */
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number;
  /** Named with it: 0 is Sunday, as in `Date`. `span` is that of the words as they stand beside the date. */
  readonly weekday: { readonly span: Span; readonly day: number } | undefined;
  /** 9月1日至31日: another day of the same month. */
  readonly until: { readonly span: Span; readonly day: number } | undefined;
  /** Of the lunar calendar, whose months have thirty days. */
  readonly isLunar: boolean;
}

const REPUBLIC_BEGINS = 1911;
/** Whoever writes more has not mistyped a date. */
const [MOST_MONTH, MOST_DAY] = [19, 39];

const DIGIT = '[\\d０-９]';
const HAN = '[〇○零一二三四五六七八九十]';
const GAP = '[\\s\\u3000]{0,3}';
const YEAR = `(中${GAP}[华華]${GAP}民${GAP}[国國]${GAP}|民[国國]${GAP})?(${DIGIT}{2,4}|[〇○零一二三四五六七八九十百]{2,5})${GAP}年${GAP}`;
const WRITTEN = new RegExp(
  `(?:(?<!${DIGIT})${YEAR})?(?<!${DIGIT}|${HAN})(${DIGIT}{1,2}|${HAN}{1,3})${GAP}月${GAP}(${DIGIT}{1,2}|${HAN}{1,3})${GAP}[日号號](?!${DIGIT}(?!${DIGIT}?[時时點点:：]))`,
  'g',
);
const STAMPED = /(?<![\d.\-/])((?:19|20)\d{2}|1[0-4]\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d\-/]|\.\d)/g;
/** 今（23日，星期五）, 本月23日（星期五）. */
const NEAR =
  /(?:今天?|今日|昨天?|昨日|明天?|明日|本月)[\s\u3000]*[（(]?[\s\u3000]*(\d{1,2})日(?=[，,、\s]{0,2}[（(]?(?:星期|周|週|禮拜|礼拜))/g;

/** Right behind a date, in brackets or after a comma. 周 is a surname too, so something has to end there. */
const WEEKDAY_BEHIND =
  /^[\s\u3000]*[（(，,]?[\s\u3000]*(?:(?:星期|禮拜|礼拜)([一二三四五六日天])(?![一二三四五六日年季])|[周週]([一二三四五六日天])(?=[）)\s\u3000，,。；;、]|[上中下]午|[早晚凌夜]|$))/;
/** 星期三（5月22日）. */
const WEEKDAY_BEFORE = /(?<![每逢至到—～、])(?:星期|禮拜|礼拜|[周週])([一二三四五六日天])[\s\u3000]*[（(][\s\u3000]*$/;
const UNTIL = /^[\s\u3000]*(?:至|到|—|－|–|-|～|~)[\s\u3000]*(\d{1,2})日/;
const LUNAR_BEFORE = /(?:农历|農曆|農歷|阴历|陰曆|旧历|舊曆)[\s\u3000]*$/;

/**
 * The days that a text names, in order. `isTraditional`: years of three digits are the Republic's there, as 113 年 and
 * 113-05-06.
 */
export function findDates(text: string, { isTraditional }: { readonly isTraditional: boolean }): DateMention[] {
  const found: DateMention[] = [];
  const add = (at: Span, year: number | undefined, month: number | undefined, day: number | undefined): void => {
    if (day === undefined || day > MOST_DAY || (month ?? 1) > MOST_MONTH) return;
    found.push({ span: at, year, month, day, ...beside(text, at) });
  };
  if (/[月]/.test(text))
    for (const { index, 0: whole, 1: republic, 2: year, 3: month, 4: day } of text.matchAll(WRITTEN)) {
      const read = year === undefined ? undefined : yearOf(year, { isRepublic: republic !== undefined, isTraditional });
      // 24年5月6日: nobody can tell the century.
      if (year !== undefined && read === undefined) continue;
      add(span(index, index + whole.length), read, numeral(month!), numeral(day!));
    }
  for (const { index, 0: whole, 1: year, 3: month, 4: day } of text.matchAll(STAMPED)) {
    if (year!.length === 3 && !isTraditional) continue;
    const read = yearOf(year!, { isRepublic: year!.length === 3, isTraditional });
    add(span(index, index + whole.length), read, Number(month), Number(day));
  }
  for (const { index, 0: whole, 1: day } of text.matchAll(NEAR)) {
    const start = index + whole.search(/\d/);
    add(span(start, index + whole.length), undefined, undefined, Number(day));
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function yearOf(
  written: string,
  { isRepublic, isTraditional }: { readonly isRepublic: boolean; readonly isTraditional: boolean },
): number | undefined {
  const year = numeral(written);
  if (year === undefined) return undefined;
  if (isRepublic || (isTraditional && year > 99 && year < 150)) return year + REPUBLIC_BEGINS;
  return year >= 1000 ? year : undefined;
}

const numeral = (written: string): number | undefined => readNumeral(written.replaceAll('○', '〇'));

function beside(text: string, { start, end }: Span): Pick<DateMention, 'weekday' | 'until' | 'isLunar'> {
  const [before, rest] = [text.slice(Math.max(0, start - 12), start), text.slice(end, end + 24)];
  const until = UNTIL.exec(rest);
  return {
    weekday: weekdayBeside(before, rest, start, end),
    until: until ? { span: span(start, end + until[0].length), day: Number(until[1]) } : undefined,
    isLunar: LUNAR_BEFORE.test(before),
  };
}

function weekdayBeside(before: string, rest: string, start: number, end: number): DateMention['weekday'] {
  const behind = WEEKDAY_BEHIND.exec(rest);
  const name = behind?.[1] ?? behind?.[2];
  if (behind && name !== undefined) return { span: span(end, end + behind[0].length), day: WEEKDAYS[name]! };
  const ahead = WEEKDAY_BEFORE.exec(before);
  return ahead ? { span: span(start - ahead[0].length, start), day: WEEKDAYS[ahead[1]!]! } : undefined;
}
