import type { Block, Report } from '../model/report';
import { shift, span } from '../text/span';
import { dayOf, lunarDateOf, WEEKDAY_NAMES } from '../zh/calendar';
import type { DateMention } from '../zh/dates';
import { FACTS_ARE_RIGHT } from './clauses';
import { datesIn, documentDay, placedBeside } from './document-day';
import { defineRule } from './rule';

/** 农历2025年1月22日, 农历正月廿二 is read by nobody's program and so not here. */
const LUNAR = /^\s*[（(，,]?\s*(?:农历|農曆|農歷|阴历|陰曆)(?:\d{4}年)?(闰|閏)?(\d{1,2})月(\d{1,2})日?/;

export default defineRule({
  id: 'date-conflict',
  scope: 'document',
  severity: 'warning',
  docs: {
    title: { en: 'A date that cannot be', 'zh-cn': '日期有误', 'zh-tw': '日期有誤' },
    why: {
      en: 'The weekday or the lunar date does not fall on this day, or the calendar has no such day: one of the two is wrong.',
      'zh-cn': '星期或农历与公历日期对不上，或历法上没有这一天：必有一处写错。',
      'zh-tw': '星期或農曆與公曆日期對不上，或曆法上沒有這一天：必有一處寫錯。',
    },
    clause: FACTS_ARE_RIGHT,
    examples: [
      { bad: '定于2024年5月6日⟦weekday¦（星期三⟧）召开推进会。' },
      { bad: '请于⟦noDay¦2023年2月30日⟧前报送总结。' },
    ],
  },
  messages: {
    weekday: {
      en: 'That day is a 星期{expected}',
      'zh-cn': '这一天是星期{expected}',
      'zh-tw': '這一天是星期{expected}',
    },
    lunar: {
      en: 'That day is {month}月{day}日 of the lunar calendar',
      'zh-cn': '这一天是农历{month}月{day}日',
      'zh-tw': '這一天是農曆{month}月{day}日',
    },
    noDay: { en: 'The calendar has no such day', 'zh-cn': '没有这一天', 'zh-tw': '沒有這一天' },
  },
  *check(report) {
    const isTraditional = report.traits.script === 'traditional';
    const named = report.blocks.flatMap((block) =>
      datesIn(block.paragraph, isTraditional).map((date): Named => ({ block, date })),
    );
    for (const each of named) yield* impossible(each);
    for (const each of named) yield* lunarOf(each);
    for (const { block, date, day } of wrongWeekdays(report, named)) {
      const { prose } = block.paragraph;
      yield {
        span: shift(prose.toSource(date.weekday!.span.start, date.weekday!.span.end), block.start),
        message: 'weekday',
        data: { expected: WEEKDAY_NAMES[day.getUTCDay()]! },
      };
    }
  },
});

interface Named {
  readonly block: Block;
  readonly date: DateMention;
}

const LONGEST_LUNAR_MONTH = 30;
/** A leap year, which has every day that a year can have. */
const ANY_YEAR = 2024;

function* impossible({ block: { start, paragraph }, date: { span: at, year, month, day, until, isLunar } }: Named) {
  if (month === undefined) return;
  const isDay = (of: number): boolean =>
    isLunar ? month <= 12 && of <= LONGEST_LUNAR_MONTH : dayOf(year ?? ANY_YEAR, month, of) !== undefined;
  const wrong = !isDay(day) ? at : until && !isDay(until.day) ? until.span : undefined;
  if (wrong) yield { span: shift(paragraph.prose.toSource(wrong.start, wrong.end), start), message: 'noDay' as const };
}

const asDay = ({ year, month, day }: DateMention): Date | undefined =>
  year !== undefined && month !== undefined ? dayOf(year, month, day) : undefined;

function* lunarOf({ block: { start, paragraph }, date }: Named) {
  const { prose } = paragraph;
  const day = asDay(date);
  const { end } = date.span;
  const written = day && LUNAR.exec(prose.text.slice(end, end + 24));
  const lunar = written && lunarDateOf(day);
  if (!lunar || (Number(written[2]) === lunar.month && Number(written[3]) === lunar.day)) return;
  const at = span(end, end + written[0].length);
  yield {
    span: shift(prose.toSource(at.start, at.end), start),
    message: 'lunar' as const,
    data: { month: lunar.month, day: lunar.day },
  };
}

type Placed = Named & { readonly day: Date };

/**
 * Weekdays that their dates do not fall on. Dates without a year are placed beside the document's own day; where none of
 * several agrees with its weekday, it is that day which is wrong. An account of a year signs at its end, so a weekday that
 * fits in the year of that day, or in the year named last, is right.
 */
function wrongWeekdays(report: Report, named: readonly Named[]): Placed[] {
  const withWeekday = named.filter(({ date }) => date.weekday !== undefined && !date.isLunar);
  const own = withWeekday.flatMap((each): Placed[] => {
    const day = asDay(each.date);
    return day ? [{ ...each, day }] : [];
  });
  const yearless = withWeekday.filter(({ date }) => date.year === undefined);
  const documents = yearless.length > 0 ? documentDay(report) : undefined;
  const placed = documents
    ? yearless.flatMap((each): Placed[] => {
        const day = placedBeside(documents, each.date);
        return day ? [{ ...each, day }] : [];
      })
    : [];
  const isRightIn = (year: number | undefined, { date: { month, day, weekday } }: Placed): boolean =>
    year !== undefined && month !== undefined && dayOf(year, month, day)?.getUTCDay() === weekday!.day;
  const wrong = placed.filter(
    (each) => isWrong(each) && !isRightIn(documents?.getUTCFullYear(), each) && !isRightIn(yearBefore(each), each),
  );
  const areBelieved = wrong.length === 1 || wrong.length < placed.length;
  return [...own.filter(isWrong), ...(areBelieved ? wrong : [])];
}

/** 2025年2月12日筹备，3月7日（周五）开工: the year that its paragraph named last before it. */
function yearBefore({ block: { paragraph }, date: { span: at } }: Named): number | undefined {
  const years = [...paragraph.prose.text.slice(0, at.start).matchAll(/(?<!\d)((?:19|20)\d{2})年/g)];
  return years.length > 0 ? Number(years.at(-1)![1]) : undefined;
}

const isWrong = ({ date, day }: Placed): boolean => date.weekday!.day !== day.getUTCDay();
